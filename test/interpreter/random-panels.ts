import fc from 'fast-check'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import type { AlpMethod } from '../../src/panel/measurement.ts'
import type { Sex } from '../../src/panel/subject.ts'
import type { Around, Given, Values } from './panel-of.ts'

export interface RandomCase {
  values: Values
  around: Around & { age: number | null; sex: Sex | null; alpMethod: AlpMethod | null }
}

/** Values crowd around the edges, where a judgement can go wrong; the rest are calm, so that the lower levels come up too. */
const numbers: Record<AnalyteId, fc.Arbitrary<number>> = {
  ast: near([13, 30, 35, 50, 90, 100, 300, 500], 1, 3, 70),
  alt: near([7, 23, 30, 40, 50, 90, 100, 300, 500], 1, 3, 70),
  ggt: near([50, 80, 100, 1500], 1, 3, 130),
  albumin: near([2.5, 3.7, 3.9, 4.1], 0.1, 3.2, 5.5),
  platelets: near([30, 50, 100, 123, 145, 158, 200, 329, 399, 1000], 1, 80, 420),
  alp: near([38, 113], 1, 3, 150),
  bilirubin: near([0.4, 1.5, 2, 3, 5], 0.1, 0.1, 2),
}

export function plainValue(analyte: AnalyteId): fc.Arbitrary<number> {
  return numbers[analyte]
}

function anyValue(analyte: AnalyteId): fc.Arbitrary<Given> {
  const censored = fc.tuple(fc.constantFrom('<', '<=', '>', '>='), numbers[analyte]).map(([sign, value]) => `${sign}${value}`)
  const refused = fc.constantFrom<Given>(-1, 60_000)
  return fc.oneof({ weight: 12, arbitrary: numbers[analyte] }, { weight: 3, arbitrary: censored }, { weight: 1, arbitrary: refused })
}

const adultAges = fc.oneof(fc.constantFrom(18, 34, 35, 36, 64, 65, 66, 74, 75), fc.integer({ min: 18, max: 100 }))

const anyAge = fc.oneof(
  { weight: 8, arbitrary: adultAges },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 10, 17, -1, 121) },
)

/** Every combination of given and missing values, sexes, ages, ALP methods. */
export const anyCase: fc.Arbitrary<RandomCase> = casesOf(anyValue, anyAge)

export const plainAdultCase: fc.Arbitrary<RandomCase> = casesOf(
  plainValue,
  fc.oneof({ weight: 5, arbitrary: adultAges }, { weight: 1, arbitrary: fc.constant(null) }),
)

function casesOf(value: (analyte: AnalyteId) => fc.Arbitrary<Given>, age: fc.Arbitrary<number | null>): fc.Arbitrary<RandomCase> {
  return fc.record({
    values: fc.record(
      {
        ast: value('ast'),
        alt: value('alt'),
        ggt: value('ggt'),
        albumin: value('albumin'),
        platelets: value('platelets'),
        alp: value('alp'),
        bilirubin: value('bilirubin'),
      },
      { requiredKeys: [] },
    ),
    around: fc.record({
      age,
      sex: fc.constantFrom<Sex | null>('male', 'female', null),
      alpMethod: fc.constantFrom<AlpMethod | null>('ifcc', 'jscc', null),
    }),
  })
}

function near(edges: readonly number[], step: number, min: number, max: number): fc.Arbitrary<number> {
  const places = step === 1 ? 1 : 2
  const tidy = (value: number) => Number(value.toFixed(places))
  const around = fc.tuple(fc.constantFrom(...edges), fc.constantFrom(-1, -0.5, 0, 0.5, 1)).map(([edge, steps]) => tidy(edge + steps * step))
  const whole = fc.integer({ min: Math.round(min / step), max: Math.round(max / step) }).map((steps) => tidy(steps * step))
  return fc.oneof({ weight: 1, arbitrary: around }, { weight: 2, arbitrary: whole })
}
