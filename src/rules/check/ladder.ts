import type { DoorRule, RuleSet, TimeRule, TriageRule } from '../rule-set.ts'
import { checkUnique } from './axis.ts'
import { checkCondition } from './conditions.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

export function checkPatterns(rules: RuleSet): RuleProblem[] {
  return [
    ...checkUnique(
      rules.patterns.map(({ id }) => id),
      'patterns',
    ),
    ...rules.patterns.flatMap((pattern) => [
      ...checkOwnSources(rules, pattern.sources, `patterns.${pattern.id}`),
      ...checkCondition(rules, pattern.when, `patterns.${pattern.id}.when`),
    ]),
  ]
}

/** The ladder descends strictly and ends in one level without conditions, so that exactly one outcome always applies. */
export function checkTriage(rules: RuleSet): RuleProblem[] {
  return [
    ...checkUnique(
      rules.triage.map(({ id }) => id),
      'triage',
    ),
    ...rules.triage.flatMap((level) => [
      ...checkOwnSources(rules, level.sources, `triage.${level.id}`),
      ...level.when.flatMap((condition, index) => checkCondition(rules, condition, `triage.${level.id}.when[${index}]`)),
      ...(level.by.length === 0 ? [] : checkChoices(rules, level.by, `triage.${level.id}.by`)),
    ]),
    ...checkRanks(rules.triage),
    ...checkFallback(rules.triage),
  ]
}

function checkRanks(triage: readonly TriageRule[]): RuleProblem[] {
  const ranked = triage.filter(({ rank }) => rank !== null)
  return ranked.flatMap(({ id, rank }, index) => {
    const above = ranked[index - 1]?.rank ?? null
    if (rank === null || above === null || rank < above) return []
    return [problem('triage-rank-order', `triage.${id}.rank`, { level: id, rank, above })]
  })
}

function checkFallback(triage: readonly TriageRule[]): RuleProblem[] {
  const fallbacks = triage.filter(({ when, rank }) => when.length === 0 || rank === null)
  const last = triage.at(-1)
  if (fallbacks.length === 1 && last !== undefined && last.when.length === 0 && last.rank === null) return []
  return [problem('triage-fallback', 'triage', { count: fallbacks.length })]
}

/** Doors, remarks and the safety net for children: what they name exists, and a choice always has an answer. */
export function checkBeside(rules: RuleSet): RuleProblem[] {
  const { children, remarks, patterns } = rules
  const isLevel = (level: string) => rules.triage.some(({ id }) => id === level)
  const levels = [...children.levels, ...patterns.flatMap(({ untoldFrom }) => (untoldFrom === undefined ? [] : [untoldFrom]))]
  return [
    ...checkChoices(rules, rules.doors, 'doors'),
    ...checkUnique(
      remarks.map(({ id }) => id),
      'remarks',
    ),
    ...remarks.flatMap(({ id, when, sources }) => [
      ...checkOwnSources(rules, sources, `remarks.${id}`),
      ...checkCondition(rules, when, `remarks.${id}.when`),
    ]),
    ...checkOwnSources(rules, children.sources, 'children'),
    ...checkOwnSources(rules, children.from.sources, 'children.from'),
    ...checkOwnSources(rules, rules.oldAfterDays.sources, 'oldAfterDays'),
    ...levels.filter((level) => !isLevel(level)).map((level) => problem('level-unknown', 'children.levels', { level })),
  ]
}

/** The first that applies is taken, so exactly the last one must always apply. */
function checkChoices(rules: RuleSet, choices: readonly (DoorRule | TimeRule)[], path: string): RuleProblem[] {
  const always = choices.findIndex(({ when }) => when === null)
  return [
    ...checkUnique(
      choices.map(({ id }) => id),
      path,
    ),
    ...(always === choices.length - 1 ? [] : [problem('choice-without-rest', path)]),
    ...choices.flatMap(({ id, when, sources }) => [
      ...checkOwnSources(rules, sources, `${path}.${id}`),
      ...(when === null ? [] : checkCondition(rules, when, `${path}.${id}.when`)),
    ]),
  ]
}
