import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Panel } from '../panel/panel.ts'
import { type Sex, unknownSubject } from '../panel/subject.ts'
import type { RuleProblem } from '../rules/check.ts'
import type { AnalyteRule, RuleSet, ScoreExample, ScoreRule } from '../rules/rule-set.ts'
import { interpret } from './interpret.ts'

/** Runs the rules' own examples through the interpreter: how many there are, and which do not hold. */
export function checkExamples(rules: RuleSet): { checked: number; problems: RuleProblem[] } {
  const analytes = analyteIds.map((id) => rules.analytes[id])
  const scores = Object.values(rules.scores)
  return {
    checked: [...analytes, ...scores].reduce((sum, { examples }) => sum + examples.length, 0),
    problems: [
      ...analytes.flatMap((rule) => checkAnalyte(rule, rules)),
      ...scores.flatMap((score) => score.examples.flatMap((example, index) => checkScore(score, example, index, rules))),
    ],
  }
}

function checkAnalyte(rule: AnalyteRule, rules: RuleSet): RuleProblem[] {
  return rule.examples.flatMap(({ value, is }, index) => {
    const [finding] = interpret(panelOf(rules, { [rule.id]: value }), rules).findings
    const found = finding?.status === 'banded' ? finding.band : (finding?.because ?? 'nothing')
    return found === is ? [] : [fails(`analytes.${rule.id}.examples[${index}]`, value, is, found)]
  })
}

function checkScore(score: ScoreRule, { inputs, value, tolerance }: ScoreExample, index: number, rules: RuleSet): RuleProblem[] {
  const result = interpret(panelOf(rules, inputs), rules).scores.find(({ score: id }) => id === score.id)
  const computed = result?.status === 'computed' || result?.status === 'limited' ? result.value : null
  if (computed !== null && Math.abs(computed - value) <= tolerance) return []
  return [fails(`scores.${score.id}.examples[${index}]`, JSON.stringify(inputs), value, computed ?? result?.status ?? 'nothing')]
}

function fails(path: string, value: string | number, expected: string | number, found: string | number): RuleProblem {
  return { code: 'example-fails', path, args: { value, expected, found } }
}

/** A panel from an example's inputs, in canonical units; ALP by the method that the rules band. */
function panelOf(rules: RuleSet, inputs: ScoreExample['inputs']): Panel {
  const measurements: Partial<Record<AnalyteId, Measurement>> = {}
  for (const id of analyteIds) {
    const value = inputs[id]
    if (typeof value !== 'number') continue
    const { unit, method } = rules.analytes[id]
    measurements[id] = { value, unit, comparator: '=', text: String(value), ...(method === undefined ? {} : { method }) }
  }
  const { age, sex, astUpperLimit } = inputs
  return {
    subject: { ...unknownSubject, age: typeof age === 'number' ? age : null, sex: isSex(sex) ? sex : null },
    source: null,
    measurements,
    unusable: {},
    issues: [],
    ...(typeof astUpperLimit === 'number' ? { astUpperLimit } : {}),
  }
}

function isSex(value: unknown): value is Sex {
  return value === 'male' || value === 'female'
}
