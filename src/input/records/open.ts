import type { FileKind } from '../bytes/file-kind.ts'
import type { Checkup } from '../checkup.ts'
import type { ReadOptions } from '../read-options.ts'
import type { RecordFile } from './file.ts'

/** 特定健診 XML, or FHIR. */
export type Door = 'cda' | 'fhir'

/** By which door a file goes in; null for tables, for ZIPs (what is in them tells) and for what nobody reads. */
export function doorOf(kind: FileKind): Door | null {
  if (kind === 'cda') return 'cda'
  return kind === 'fhir-json' || kind === 'fhir-ndjson' ? 'fhir' : null
}

/** Opens records from one file or many as one: the same person and day is one visit wherever it stands. */
export async function openRecords(door: Door, name: string, files: readonly RecordFile[], options: ReadOptions): Promise<Checkup> {
  if (door === 'cda') return (await import('../xml/open.ts')).openXml(name, files, options)
  return (await import('../fhir/open.ts')).openFhir(name, files, options)
}
