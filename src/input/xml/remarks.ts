import type { Issue } from '../../issue.ts'
import { countInIndex } from './index-file.ts'

/** A file of an exchange folder or ZIP, by its path. */
export interface NamedFile {
  path: string
  /** Empty where it can't be read. */
  text(): Promise<string> | string
}

/** Holds each index against the documents beside it: one too few is somebody who is missing. */
export async function remarksOnIndexes(files: readonly NamedFile[]): Promise<Issue[]> {
  const issues: Issue[] = []
  for (const { path, text } of files.filter(({ path }) => isIndexName(path))) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const said = countInIndex(await text())
    const found = files.filter((other) => other.path.startsWith(folder) && isResultName(other.path)).length
    if (said === null || said === found) continue
    issues.push({ code: 'index-counts-differ', level: 'warning', where: { file: path }, args: { said, found } })
  }
  return issues
}

/** `DATA/h….xml`; without such a folder every file that is neither index nor summary. */
export function isResultName(path: string): boolean {
  if (!/\.xml$/i.test(path) || isIndexName(path) || /(?:^|\/)su\d*_[^/]*$/i.test(path)) return false
  return !/(?:^|\/)(?:CLAIMS|XSD)\//i.test(path)
}

function isIndexName(path: string): boolean {
  return /(?:^|\/)ix\d*_[^/]*\.xml$/i.test(path)
}
