import type { AnalyteId } from '../../panel/analyte.ts'
import type { ScoreRule } from '../../rules/rule-set.ts'
import type { State } from '../state.ts'

/** The value of an analyte that `needs` has promised to be there. */
export function inputValue(state: State, analyte: AnalyteId): number {
  const admitted = state.admitted[analyte]
  if (admitted === undefined) throw new Error(`${analyte} was promised to be there`)
  return admitted.measurement.value
}

/** A number of scope or limit from the rule. */
export function parameterOf(rule: ScoreRule, name: string): number {
  const parameter = rule.parameters[name]
  if (parameter === undefined) throw new Error(`${rule.id} has no parameter ${name}`)
  return parameter.value
}
