import { isAnalyteId } from '../../panel/analyte.ts'
import type { Class, ClassesBySex, RuleSet } from '../rule-set.ts'
import { checkAxis } from './axis.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

/** One standard: every axis it speaks of, for everybody or for each sex. An answer may stand on both sides of its axis. */
export function checkStandard(rules: RuleSet, key: string): RuleProblem[] {
  const standard = rules.standards[key]
  const path = `standards.${key}`
  if (standard === undefined) return []
  return [
    ...(standard.id === key ? [] : [problem('id-differs', `${path}.id`, { id: standard.id, key })]),
    ...checkOwnSources(rules, [standard.source], path),
    ...Object.entries(standard.analytes).flatMap(([analyte, classes]) =>
      isAnalyteId(analyte)
        ? axesOf(classes).flatMap(([who, axis]) => checkAxis(rules, axis, `${path}.analytes.${analyte}.${who}`))
        : [problem('condition-analyte-unknown', `${path}.analytes.${analyte}`, { analyte })],
    ),
  ]
}

/** The axes of a standard for one analyte, each with the word for whom it holds. */
export function axesOf(classes: ClassesBySex): readonly (readonly ['everyone' | 'male' | 'female', readonly Class[]])[] {
  return 'everyone' in classes
    ? [['everyone', classes.everyone]]
    : [
        ['male', classes.male],
        ['female', classes.female],
      ]
}
