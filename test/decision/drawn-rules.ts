import fc from 'fast-check'
import { analyteIds } from '../../src/panel/analyte.ts'
import { liverRules } from '../../src/rules/index.ts'
import type { Condition, RuleSet, ScoreId } from '../../src/rules/rule-set.ts'

/** Rule sets whose patterns, ladder, doors and times are drawn from everything that a condition may say. */
export function drawRules(count: number, seed: number): RuleSet[] {
  const conditions = fc.array(condition(3), { minLength: 30, maxLength: 30 })
  return fc.sample(conditions, { numRuns: count, seed }).map((drawn, i) => {
    const take = (number: number) => drawn.splice(0, number)
    return {
      ...liverRules,
      version: `drawn-${i}`,
      patterns: liverRules.patterns.slice(0, 5).map((pattern) => ({ ...pattern, when: take(1)[0] as Condition })),
      triage: liverRules.triage.map((level) => ({
        ...level,
        when: level.id === 'undetermined' ? [] : take(2),
        by: level.by.map((time, at) => ({ ...time, when: at === level.by.length - 1 ? time.when : (take(1)[0] as Condition) })),
      })),
      doors: liverRules.doors.map((door, at) => (at === 2 ? { ...door, when: take(1)[0] as Condition } : door)),
    }
  })
}

const cited = { sources: ['editorial'] }
const analyte = fc.constantFrom(...analyteIds)
const some = fc.uniqueArray(analyte, { minLength: 1, maxLength: 3 })
const edgeOf = (id: (typeof analyteIds)[number]) =>
  fc.constantFrom(...liverRules.analytes[id].bands.flatMap(({ ends }) => (ends === null ? [] : [ends.at])))
const score = fc.constantFrom<ScoreId>('fib4', 'ast-alt-ratio', 'apri', 'r-factor')
const answers = {
  'jsnd-2026': ['A', 'B', 'C', 'D'],
  'mhlw-2024': ['guidance', 'referral'],
  'jsh-nara-2023': ['over-30'],
  'jccls-2022': ['below', 'above', 'needs-sex'],
}
const pattern = fc.constantFrom(...liverRules.patterns.slice(0, 5).map(({ id }) => id))

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  analyte.chain((id) => {
    const { bands } = liverRules.analytes[id]
    return fc.record({
      is: fc.constantFrom('above' as const, 'not-above' as const, 'below' as const, 'not-below' as const),
      analyte: fc.constant(id),
      // In the middle: each side has an edge.
      band: fc.constantFrom(...bands.slice(1, -1).map((band) => band.id)),
    })
  }),
  analyte.chain((id) => edgeOf(id).map((number): Condition => ({ is: 'at-least', analyte: id, number, ...cited }))),
  analyte.chain((id) => edgeOf(id).map((number): Condition => ({ is: 'less-than', analyte: id, number, ...cited }))),
  fc
    .tuple(analyte, analyte, fc.constantFrom('more-than' as const, 'not-less-than' as const), fc.constantFrom(1, 2, 5))
    .map(([left, than, is, times]): Condition => ({ is, analyte: left, than, times: { value: times, ...cited } })),
  analyte.map((id): Condition => ({ is: 'absent', analyte: id })),
  fc.tuple(some, fc.constantFrom(1, 2, 3, 4, 5)).map(([analytes, from]): Condition => ({ is: 'severity', analytes, from: from as 1 })),
  some.map((analytes): Condition => ({ is: 'banded', analytes })),
  fc
    .constantFrom(...Object.entries(answers))
    .chain(([standard, known]) =>
      fc.subarray(known, { minLength: 1 }).map((said): Condition => ({ is: 'standard', standard, answers: said })),
    ),
  score.map(
    (id): Condition => ({
      is: 'score-band',
      score: id,
      in: liverRules.scores[id].scales[0]?.bands.slice(1).map(({ answer }) => answer as string) ?? [],
    }),
  ),
  fc
    .tuple(score, fc.constantFrom(0.8, 1, 1.3, 2))
    .map(([id, number]): Condition => ({ is: 'score-at-least', score: id, number, ...cited })),
  pattern.map((id): Condition => ({ is: 'pattern', pattern: id })),
  fc.constantFrom(35, 65).map((number): Condition => ({ is: 'age-at-least', number, ...cited })),
  fc.constantFrom(18, 50).map((number): Condition => ({ is: 'age-under', number, ...cited })),
  fc.constantFrom('male' as const, 'female' as const).map((sex): Condition => ({ is: 'sex', sex })),
  fc.constant<Condition>({ is: 'all-within' }),
)

function condition(depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return leaf
  const parts = fc.array(condition(depth - 1), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: parts.map((of): Condition => ({ is: 'any', of })) },
    { weight: 1, arbitrary: fc.tuple(parts, fc.array(leaf, { maxLength: 1 })).map(([of, given]): Condition => ({ is: 'all', of, given })) },
    {
      weight: 1,
      arbitrary: fc.array(condition(depth - 1), { minLength: 2, maxLength: 3 }).map((of): Condition => ({ is: 'some', count: 2, of })),
    },
  )
}
