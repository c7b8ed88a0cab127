import { expect } from 'vitest'
import { compile } from '../../src/decision/compile.ts'
import { plainJudge } from '../../src/decision/plain/judge.ts'
import { openCheckup, plainColumns, plainReader, type ReadOptions } from '../../src/input/csv.ts'
import { urgentLevels } from '../../src/interpreter/to-check.ts'
import { liverRules } from '../../src/rules/index.ts'
import type { DrawnSheet } from './drawn-sheets.ts'
import { sample } from './sheets.ts'
import { threadsOf } from './threads-agree.ts'
import { createWorld, type WorldOptions } from './world.ts'

/** Everything that a run leaves behind: its output, its sidecar, its sentences, its exit code. */
async function runOf({ bytes, more }: DrawnSheet, options: Pick<WorldOptions, 'threads' | 'careful'>) {
  const world = createWorld({ files: { 'in.csv': bytes, 'site.json': sample('site-rules.json') }, ...options })
  try {
    const { code, stdout, stderr } = await world.run('in.csv', '-f', 'csv', '-o', 'out', ...more)
    const textOf = (name: string) => (world.names().includes(name) ? world.bytes(name).toString('latin1').split('\n') : null)
    return { code, stdout, stderr, output: textOf('out'), errors: textOf('errors.csv'), names: world.names() }
  } finally {
    world.remove()
  }
}

/** The way of plain rows, with any threads and chunks, against a careful reading in one thread. */
export async function heldTogether(sheet: DrawnSheet): Promise<void> {
  const { threads, chunkSize } = sheet
  expect(await runOf(sheet, threads === 0 ? {} : { threads: threadsOf(threads, chunkSize) })).toEqual(await runOf(sheet, { careful: true }))
}

/** How many rows below a sheet's header need no careful reader. */
export async function plainRowsIn(sheet: string): Promise<number> {
  const bytes = Buffer.from(sheet)
  const options: ReadOptions = { rules: liverRules, today: '2025-06-01', newestVisit: true, keepCells: true }
  const open = async function* () {
    yield bytes
  }
  const { inPieces } = await openCheckup({ name: 'in.csv', open }, options)
  const columns = inPieces === null ? null : plainColumns(inPieces.plan, options)
  if (columns === null) return 0
  const { alpMethod } = columns
  const { analytes, row, judge } = plainJudge(compile(liverRules), { alpMethod, astUpperLimit: null, scores: [], urgent: urgentLevels })
  const order = analytes.map(({ id }) => id)
  const reader = plainReader(columns, { order, numbers: row, placeOf: () => -1 }, options)
  let count = 0
  for (let end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', end + 1)) {
    if (reader.read(bytes, end + 1, 2) >= 0 && judge(reader.row.given, reader.row.worded)) count++
  }
  return count
}
