import type { Issue } from '../../issue.ts'
import { countInIndex } from './index-file.ts'

/** A file of an exchange folder or ZIP, by its path; `text` gives null where it can't be read. */
export interface NamedFile {
  path: string
  text(): string | null
}

/** Holds the index against the documents that are there: one too few is somebody who is missing. */
export function remarksOnIndex(files: readonly NamedFile[]): Issue[] {
  const index = files.find(({ path }) => isIndexName(path))
  if (index === undefined) return []
  const said = countInIndex(index.text() ?? '')
  const found = files.filter(({ path }) => isResultName(path)).length
  if (said === null || said === found) return []
  return [{ code: 'index-counts-differ', level: 'warning', where: { file: index.path }, args: { said, found } }]
}

/** `DATA/h….xml`; without such a folder every file that is neither index nor summary. */
export function isResultName(path: string): boolean {
  if (!/\.xml$/i.test(path) || isIndexName(path) || /(?:^|\/)su\d*_[^/]*$/i.test(path)) return false
  return !/(?:^|\/)(?:CLAIMS|XSD)\//i.test(path)
}

function isIndexName(path: string): boolean {
  return /(?:^|\/)ix\d*_[^/]*\.xml$/i.test(path)
}
