import { isAnalyteId } from '../../panel/analyte.ts'
import type { RuleSet, ScoreRule, ScoreScale } from '../rule-set.ts'
import { checkAxis, checkUnique } from './axis.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

/** One score: its scales, that the printed cut-offs are the ends of the scale, its parameters and examples. */
export function checkScore(rules: RuleSet, key: string): RuleProblem[] {
  const score: ScoreRule | undefined = Object.entries(rules.scores).find(([id]) => id === key)?.[1]
  const path = `scores.${key}`
  if (score === undefined) return []
  return [
    ...(score.id === key ? [] : [problem('id-differs', `${path}.id`, { id: score.id, key })]),
    ...checkOwnSources(rules, score.sources, path),
    ...score.needs
      .filter((input) => !isAnalyteId(input) && input !== 'age' && input !== 'sex')
      .map((input) => problem('input-unknown', `${path}.needs`, { input })),
    ...score.scales.flatMap((scale, index) => checkScale(rules, scale, `${path}.scales[${index}]`)),
    ...checkScaleOrder(score, path),
    ...Object.entries(score.parameters).flatMap(([name, { sources }]) => checkOwnSources(rules, sources, `${path}.parameters.${name}`)),
    ...checkExampleList(rules, score, path),
  ]
}

function checkScale(rules: RuleSet, scale: ScoreScale, path: string): RuleProblem[] {
  return [
    ...checkOwnSources(rules, scale.sources, path),
    ...checkAxis(rules, scale.bands, `${path}.bands`),
    ...checkUnique(
      scale.bands.map((band) => band.answer ?? ''),
      `${path}.bands`,
    ),
    ...checkCutoffs(scale, path),
  ]
}

function checkCutoffs(scale: ScoreScale, path: string): RuleProblem[] {
  const ends = new Set(scale.bands.flatMap(({ ends }) => (ends === null ? [] : [ends.at])))
  const cutoffs = new Set(Object.values(scale.cutoffs))
  const apart = [...ends].filter((at) => !cutoffs.has(at)).concat([...cutoffs].filter((at) => !ends.has(at)))
  return apart.map((at) => problem('cutoff-differs', `${path}.cutoffs`, { at }))
}

// The first scale holds from the youngest age on; each later one begins at a higher age.
function checkScaleOrder(score: ScoreRule, path: string): RuleProblem[] {
  const ages = score.scales.map((scale) => scale.fromAge)
  const ordered =
    ages.length > 0 && ages.every((age, index) => (index === 0 ? age === null : age !== null && age > (ages[index - 1] ?? -1)))
  return ordered ? [] : [problem('scale-order', `${path}.scales`)]
}

function checkExampleList(rules: RuleSet, score: ScoreRule, path: string): RuleProblem[] {
  if (score.examples.length === 0) return [problem('example-missing', `${path}.examples`, { band: score.id })]
  return score.examples.flatMap((example, index) => checkOwnSources(rules, [example.source], `${path}.examples[${index}]`))
}
