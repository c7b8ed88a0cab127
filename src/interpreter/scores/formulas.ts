/** FIB-4: age in completed years, AST and ALT in U/L, platelets in 10⁹/L (sterling-2006). */
export function fib4(age: number, ast: number, alt: number, platelets: number): number {
  return (age * ast) / (platelets * Math.sqrt(alt))
}

/** De Ritis ratio, both in U/L (botros-2013). */
export function astAltRatio(ast: number, alt: number): number {
  return ast / alt
}

/** APRI: AST and its upper limit in U/L, platelets in 10⁹/L (wai-2003). */
export function apri(ast: number, astUpperLimit: number, platelets: number): number {
  // Multiplied first and divided once: a cut-off that is reached exactly must not be missed by a last bit.
  return (ast * 100) / (astUpperLimit * platelets)
}

/** R factor: all four in U/L. */
export function rFactor(alt: number, altUpperLimit: number, alp: number, alpUpperLimit: number): number {
  return (alt * alpUpperLimit) / (altUpperLimit * alp)
}
