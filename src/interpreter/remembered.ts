import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { AnalyteRule } from '../rules/rule-set.ts'
import type { Finding } from './assessment.ts'
import { numberOf } from './likeness.ts'
import type { Admitted, State } from './state.ts'

/** What plain results came to before: results stand on the steps of a scale, so a file of a million people repeats them. */
export type Memory = Readonly<Record<AnalyteId, MemoryOfOne>>

interface MemoryOfOne {
  male: Map<number, Remembered>
  female: Map<number, Remembered>
  unknown: Map<number, Remembered>
  kinds: Map<string, number>
}

export interface Remembered {
  finding: Finding
  admitted: Admitted
  /** The same for all results of the analyte that differ in nothing but their value; from 1. */
  kind: number
}

export function createMemory(): Memory {
  const ofOne = (): MemoryOfOne => ({ male: new Map(), female: new Map(), unknown: new Map(), kinds: new Map() })
  return Object.fromEntries(analyteIds.map((id) => [id, ofOne()])) as Record<AnalyteId, MemoryOfOne>
}

export function recall(memory: Memory, rule: AnalyteRule, measurement: Measurement, state: State): Remembered | undefined {
  if (!isPlain(rule, measurement, state)) return undefined
  const known = memory[rule.id]
  return (state.sex === 'male' ? known.male : state.sex === 'female' ? known.female : known.unknown).get(measurement.value)
}

/** Keeps a finding about which nothing had to be said; gives null where more than the value decided. */
export function remember(memory: Memory, rule: AnalyteRule, measurement: Measurement, state: State, finding: Finding): Remembered | null {
  const admitted = state.admitted[rule.id]
  if (admitted === undefined || finding.status !== 'banded' || !isPlain(rule, measurement, state)) return null
  const { kinds, [state.sex ?? 'unknown']: known } = memory[rule.id]
  const likeOthers = JSON.stringify([finding.band, admitted.certain.id, admitted.certain.severity, finding.standards])
  const remembered = { finding, admitted, kind: numberOf(likeOthers, kinds) }
  if (known.size < rememberedAtMost) known.set(measurement.value, remembered)
  return remembered
}

/** Nothing but the value and the sex decides. */
function isPlain(rule: AnalyteRule, measurement: Measurement, state: State): boolean {
  if (measurement.comparator !== '=' || measurement.laboratory !== undefined || !state.adult) return false
  return rule.method === undefined || measurement.method === rule.method
}

const rememberedAtMost = 5_000
