import { isAnalyteId } from '../../panel/analyte.ts'
import type { Condition, RuleSet, ScoreId } from '../rule-set.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'
import { axesOf } from './standard.ts'

/** Whether everything a condition refers to exists in the set. */
export function checkCondition(rules: RuleSet, condition: Condition, path: string): RuleProblem[] {
  switch (condition.is) {
    case 'above':
    case 'not-above':
    case 'below':
    case 'not-below':
      return checkBand(rules, condition.analyte, condition.band, path)
    case 'less-than':
    case 'at-least':
      return [...checkAnalytes([condition.analyte], path), ...checkOwnSources(rules, condition.sources, path)]
    case 'score-at-least':
      return [...checkScoreId(rules, condition.score, path), ...checkOwnSources(rules, condition.sources, path)]
    case 'score-band':
      return checkScoreBands(rules, condition.score, condition.in, path)
    case 'more-than':
    case 'not-less-than':
      return [
        ...checkAnalytes([condition.analyte, condition.than], path),
        ...(condition.times === undefined ? [] : checkOwnSources(rules, condition.times.sources, `${path}.times`)),
      ]
    case 'absent':
      return checkAnalytes([condition.analyte], path)
    case 'severity':
    case 'banded':
      return checkAnalytes(condition.analytes, path)
    case 'standard':
      return [...checkAnalytes(condition.analytes ?? [], path), ...checkStandardAnswers(rules, condition.standard, condition.answers, path)]
    case 'all-within':
      return []
    case 'pattern':
      return rules.patterns.some(({ id }) => id === condition.pattern)
        ? []
        : [problem('condition-pattern-unknown', path, { pattern: condition.pattern })]
    case 'age-at-least':
    case 'age-under':
      return checkOwnSources(rules, condition.sources, path)
    case 'sex':
      return []
    case 'rests-only-on':
      return checkAnalytes(condition.analytes, path)
    case 'all':
      return [
        ...checkCount(1, condition.of, path),
        ...checkEach(rules, condition.of, path),
        ...checkEach(rules, condition.given ?? [], `${path}.given`),
      ]
    case 'any':
      return [...checkCount(1, condition.of, path), ...checkEach(rules, condition.of, path)]
    case 'some':
      return [...checkCount(condition.count, condition.of, path), ...checkEach(rules, condition.of, path)]
  }
}

function checkEach(rules: RuleSet, conditions: readonly Condition[], path: string): RuleProblem[] {
  return conditions.flatMap((condition, index) => checkCondition(rules, condition, `${path}.of[${index}]`))
}

function checkCount(count: number, of: readonly Condition[], path: string): RuleProblem[] {
  return count >= 1 && count <= of.length ? [] : [problem('condition-count', path, { count, of: of.length })]
}

function checkAnalytes(analytes: readonly string[], path: string): RuleProblem[] {
  return analytes.filter((id) => !isAnalyteId(id)).map((analyte) => problem('condition-analyte-unknown', path, { analyte }))
}

function checkBand(rules: RuleSet, analyte: string, band: string, path: string): RuleProblem[] {
  if (!isAnalyteId(analyte)) return checkAnalytes([analyte], path)
  const known = rules.analytes[analyte].bands.some(({ id }) => id === band)
  return known ? [] : [problem('condition-band-unknown', path, { analyte, band })]
}

function checkScoreId(rules: RuleSet, score: ScoreId, path: string): RuleProblem[] {
  return Object.hasOwn(rules.scores, score) ? [] : [problem('condition-score-unknown', path, { score })]
}

// A band must exist on every scale, or the condition would fall silent from some age on.
function checkScoreBands(rules: RuleSet, score: ScoreId, bands: readonly string[], path: string): RuleProblem[] {
  const missing = checkScoreId(rules, score, path)
  if (missing.length > 0) return missing
  return bands
    .filter((band) => !rules.scores[score].scales.every((scale) => scale.bands.some(({ answer }) => answer === band)))
    .map((band) => problem('condition-score-band-unknown', path, { score, band }))
}

function checkStandardAnswers(rules: RuleSet, id: string, answers: readonly string[], path: string): RuleProblem[] {
  const standard = rules.standards[id]
  if (standard === undefined) return [problem('condition-standard-unknown', path, { standard: id })]
  const known = new Set(
    Object.values(standard.analytes)
      .flatMap(axesOf)
      .flatMap(([, axis]) => axis.map(({ answer }) => answer)),
  )
  return answers.filter((answer) => !known.has(answer)).map((answer) => problem('condition-answer-unknown', path, { standard: id, answer }))
}
