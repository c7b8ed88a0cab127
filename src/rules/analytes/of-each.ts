import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { analytes } from './all.ts'
import type { AnalyteDefinition } from './definition.ts'

/** All that an analyte may say of itself, also what only some do. */
export function definitionOf(id: AnalyteId): AnalyteDefinition {
  return analytes[id]
}

/** One thing of every analyte, in the order of the analytes; one that says nothing of it is left out. */
export function ofEachAnalyte<T>(pick: (definition: AnalyteDefinition) => T): Record<AnalyteId, Exclude<T, undefined>> {
  const picked = analyteIds.map((id) => [id, pick(definitionOf(id))] as const)
  return Object.fromEntries(picked.filter(([, one]) => one !== undefined)) as Record<AnalyteId, Exclude<T, undefined>>
}
