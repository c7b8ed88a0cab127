import { analyteIds } from '../panel/analyte.ts'
import { checkAnalyte } from './check/analyte.ts'
import { checkDates } from './check/dates.ts'
import { checkBeside, checkPatterns, checkTriage } from './check/ladder.ts'
import { checkLimits } from './check/limits.ts'
import type { RuleProblem } from './check/problem.ts'
import { checkScore } from './check/score.ts'
import { checkCitations, checkOwnSources } from './check/sources.ts'
import { checkStandard } from './check/standard.ts'
import { checkUnits } from './check/units.ts'
import { checkVariation } from './check/variation.ts'
import { hashRules } from './hash/hash.ts'
import type { RuleSet } from './rule-set.ts'

export { type RuleProblem, type RuleProblemCode, ruleProblemCodes } from './check/problem.ts'

/**
 * What is wrong with a rule set: gaps, overlaps, missing sources, dangling references, a ladder with two equal rungs.
 * An empty list means: every axis is covered exactly once and every number has a source. Sentences and examples are
 * checked apart (`checkSentences`, `checkExamples`), because they need higher floors.
 */
export function checkRules(rules: RuleSet): RuleProblem[] {
  return [
    ...checkCitations(rules),
    ...checkDates(rules),
    ...analyteIds.flatMap((id) => checkAnalyte(rules, id)),
    ...Object.keys(rules.standards).flatMap((id) => checkStandard(rules, id)),
    ...Object.values(rules.standards).flatMap((standard) =>
      (standard.earlier ?? []).flatMap((edition) =>
        checkStandard({ ...rules, standards: { [standard.id]: { ...standard, ...edition } } }, standard.id),
      ),
    ),
    ...Object.keys(rules.scores).flatMap((id) => checkScore(rules, id)),
    ...checkPatterns(rules),
    ...checkTriage(rules),
    ...checkBeside(rules),
    ...checkUnits(rules),
    ...checkVariation(rules),
    ...checkLimits(rules, rules.age, 'age'),
    ...checkOwnSources(rules, rules.adultFrom.sources, 'adultFrom'),
    ...checkOwnSources(rules, rules.ratioDoubleCheckAbove.sources, 'ratioDoubleCheckAbove'),
    ...checkHash(rules),
  ]
}

function checkHash(rules: RuleSet): RuleProblem[] {
  const computed = hashRules(rules)
  return computed === rules.sha256 ? [] : [{ code: 'hash-differs', path: 'sha256', args: { written: rules.sha256, computed } }]
}
