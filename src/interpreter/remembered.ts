import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { AnalyteRule } from '../rules/rule-set.ts'
import type { Finding } from './assessment.ts'
import type { Admitted, State } from './state.ts'

/** What plain results came to before: results stand on the steps of a scale, so a file of a million people repeats them. */
export type Memory = Readonly<Record<AnalyteId, Readonly<Record<'male' | 'female' | 'unknown', Map<number, Remembered>>>>>

export interface Remembered {
  finding: Finding
  admitted: Admitted
}

export function createMemory(): Memory {
  const bySex = () => ({ male: new Map(), female: new Map(), unknown: new Map() })
  return Object.fromEntries(analyteIds.map((id) => [id, bySex()])) as unknown as Memory
}

export function recall(memory: Memory, rule: AnalyteRule, measurement: Measurement, state: State): Remembered | undefined {
  return isPlain(rule, measurement, state) ? memory[rule.id][state.sex ?? 'unknown'].get(measurement.value) : undefined
}

/** Keeps a finding about which nothing had to be said. */
export function remember(memory: Memory, rule: AnalyteRule, measurement: Measurement, state: State, finding: Finding): void {
  const admitted = state.admitted[rule.id]
  if (admitted === undefined || !isPlain(rule, measurement, state)) return
  const known = memory[rule.id][state.sex ?? 'unknown']
  if (known.size < rememberedAtMost) known.set(measurement.value, { finding, admitted })
}

/** Nothing but the value and the sex decides. */
function isPlain(rule: AnalyteRule, measurement: Measurement, state: State): boolean {
  if (measurement.comparator !== '=' || measurement.laboratory !== undefined || !state.adult) return false
  return rule.method === undefined || measurement.method === rule.method
}

const rememberedAtMost = 5_000
