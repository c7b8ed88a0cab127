import { fileKind } from '../bytes/file-kind.ts'
import type { OpenedBytes } from '../bytes/open.ts'
import { wholeBytes } from '../bytes/whole.ts'
import type { RecordFile } from '../records/file.ts'
import { type Archive, openArchive } from './archive.ts'

/** What stands in a file of 特定健診 XML, in memory; the SHA-256 of `opened` is right from here on. */
export type Content = { kind: 'document'; bytes: Buffer; opened: OpenedBytes } | { kind: 'zip'; archive: Archive; opened: OpenedBytes }

/** Reads a file as a whole. Throws UsageError for one that is larger than any exchange file, or damaged. */
export async function contentOf({ name, open }: RecordFile): Promise<Content> {
  const opened = await open()
  const bytes = await wholeBytes(name, opened)
  return fileKind(opened.head, opened.complete) === 'zip'
    ? { kind: 'zip', archive: openArchive(name, bytes), opened }
    : { kind: 'document', bytes, opened }
}
