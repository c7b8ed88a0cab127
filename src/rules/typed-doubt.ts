/**
 * Where a value that somebody typed is more likely a slip than a result: sheets here print enzymes in whole numbers, and of
 * AST, ALT and γ-GTP hardly ever below these (U/L). Engineering, `basis: editorial`; nothing is judged by them.
 */
export const typedDoubt = {
  enzymeBelow: { ast: 10, alt: 5, ggt: 10, alp: 10 },
  /** mg/dL, of a number without a unit: 20 may be µmol/L. */
  bareBilirubinFrom: 5,
  /** 10⁹/L: 95万 for 9.5万. */
  plateletsAbove: 600,
} as const
