import type { Measurement } from '../../panel/measurement.ts'

/** Whether two results of one test are the same, as far as the one with fewer decimals tells: 41 g/L and 4.1 g/dL, 13.7 µmol/L and 0.8 mg/dL. */
export function sameWithinRounding(one: Measurement, other: Measurement): boolean {
  if (one.value === other.value) return true
  const tolerance = Math.max(halfStep(one), halfStep(other))
  return Math.abs(one.value - other.value) <= tolerance * 1.000_001
}

/** Half of the last decimal that is written, in the canonical unit. */
function halfStep({ text, value }: Measurement): number {
  const written = /\d[\d,]*(?:\.(\d+))?/.exec(text.slice(0, 40).normalize('NFKC'))
  const number = Number(written?.[0].replaceAll(',', ''))
  if (!(number > 0)) return 0
  return ((10 ** -(written?.[1] ?? '').length / 2) * value) / number
}

/** The one of two equal results that says more: with more figures. */
export function finer(one: Measurement, other: Measurement): Measurement {
  return halfStep(other) < halfStep(one) ? other : one
}
