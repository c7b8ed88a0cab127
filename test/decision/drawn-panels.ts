import fc from 'fast-check'
import { compile } from '../../src/decision/compile.ts'
import type { AnalyteProgram, Axis } from '../../src/decision/program.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import type { AlpMethod } from '../../src/panel/measurement.ts'
import type { Sex } from '../../src/panel/subject.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { plainValue } from '../interpreter/random-panels.ts'

/** A row of a table: plain numbers in canonical units, or nothing. */
export interface DrawnPanel {
  values: Partial<Record<AnalyteId, number>>
  age: number | null
  sex: Sex | null
  alpMethod: AlpMethod | null
}

/**
 * Panels that crowd around everything a judgement turns on: each edge of each band, standard and limit, the steps beside it and the
 * very next number; ages around each change of rules; scores that are their cut-off exactly.
 */
export function drawPanels(rules: RuleSet, count: number, seed: number): DrawnPanel[] {
  const program = compile(rules)
  const values = Object.fromEntries(program.analytes.map((analyte) => [analyte.id, drawnValue(analyte)])) as Record<
    AnalyteId,
    fc.Arbitrary<number>
  >
  const panel = fc.record({
    values: fc.oneof(
      { weight: 30, arbitrary: fc.record(values, { requiredKeys: [] }) },
      { weight: 1, arbitrary: fc.constantFrom(...onCutOffs) },
    ),
    age: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(null, -1, 0, 1, 14, 15, 17, 18, 34, 35, 36, 40, 50, 51, 60, 64, 65, 66, 74, 75, 120, 121) },
      { weight: 3, arbitrary: fc.integer({ min: 18, max: 99 }) },
    ),
    sex: fc.constantFrom<Sex | null>('male', 'female', null),
    alpMethod: fc.constantFrom<AlpMethod | null>('ifcc', 'ifcc', 'jscc', null),
  })
  return fc.sample(panel, { numRuns: count, seed })
}

function drawnValue({ id, limits, doubleCheck, standards, ...bands }: AnalyteProgram): fc.Arbitrary<number> {
  const axes: Axis[] = [bands, ...standards.flatMap(({ axes: said }) => Object.values(said) as Axis[])]
  const checks = [doubleCheck.below, doubleCheck.above].filter((edge) => edge !== null)
  const edges = [limits.from, limits.to, ...checks, ...axes.flatMap(({ cuts }) => cuts.map(({ at }) => at))]
  const step = id === 'albumin' || id === 'bilirubin' ? 0.1 : 1
  const around = fc
    .tuple(fc.constantFrom(...edges, ...edgesOfConditions[id]), fc.constantFrom(-1, -0.5, 0, 0.5, 1))
    .map(([edge, steps]) => Number((edge + steps * step).toFixed(2)))
  const beside = fc
    .tuple(fc.constantFrom(...edges), fc.constantFrom(-1, 1))
    .map(([edge, side]) => edge + side * (Math.abs(edge) + 1) * 2 ** -52)
  return fc.oneof(
    { weight: 8, arbitrary: plainValue(id) },
    { weight: 5, arbitrary: around },
    { weight: 1, arbitrary: beside },
    { weight: 1, arbitrary: far },
  )
}

const far = fc.constantFrom(-1, 0, 1e-9, 60_000, 1e12)

/** Numbers that conditions name by themselves. */
const edgesOfConditions: Record<AnalyteId, number[]> = {
  ast: [90, 500],
  alt: [90, 500],
  ggt: [],
  albumin: [],
  platelets: [200],
  alp: [],
  bilirubin: [2, 3],
}

/** With 40, 50, 60 or 65 years: FIB-4 of 1.3 and 2, a ratio of exactly 1, 2 and 5. */
const onCutOffs: DrawnPanel['values'][] = [
  { ast: 26, alt: 16, platelets: 200 },
  { ast: 40, alt: 25, platelets: 260 },
  { ast: 40, alt: 25, platelets: 200 },
  { ast: 50, alt: 25, platelets: 325 },
  { ast: 45, alt: 45 },
  { ast: 90, alt: 45, ggt: 51 },
  { ast: 200, alt: 40, bilirubin: 2 },
]
