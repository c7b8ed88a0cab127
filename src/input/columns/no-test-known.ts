import { UsageError } from '../../issue.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { FileReading } from './file-reading.ts'
import { aliasesOf } from './names/aliases.ts'
import { didYouMean } from './names/did-you-mean.ts'

/** A file of one test a row in which no test is one of ours: says which were seen, those that look like one of ours first. */
export function noTestKnown(file: string, tests: FileReading['tests']): UsageError {
  const names = tests.map(({ name }) => name)
  const alike = names.filter((name) => name.length > 3 && analyteIds.some((id) => didYouMean(name, aliasesOf(id), 1, 0.25).length > 0))
  const seen = [...new Set([...alike, ...names])]
    .slice(0, shown)
    .map((name) => (name.length > longest ? `${name.slice(0, longest)}…` : name))
  return new UsageError('no-test-known', { file, seen: seen.join(' | '), count: names.length })
}

const shown = 12
const longest = 32
