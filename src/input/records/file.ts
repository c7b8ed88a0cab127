import type { FileKind } from '../bytes/file-kind.ts'
import type { OpenedBytes } from '../bytes/open.ts'

/** One of the files that records are read from. */
export interface RecordFile {
  name: string
  kind: FileKind
  /** May be called more than once, unless it is the only one. */
  open(): Promise<OpenedBytes>
}
