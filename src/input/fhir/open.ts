import { createHash } from 'node:crypto'
import { isUsageError, type UsageError } from '../../issue.ts'
import { fileKind } from '../bytes/file-kind.ts'
import type { OpenedBytes } from '../bytes/open.ts'
import type { Checkup } from '../checkup.ts'
import type { ReadOptions } from '../read-options.ts'
import { recordsCheckup } from '../records/checkup.ts'
import type { RecordFile } from '../records/file.ts'
import { refuseTableOptions } from '../records/options.ts'
import { shownNames } from '../records/shown-names.ts'
import { newSurvey } from '../records/survey.ts'
import { batchesOf, refuseTooMany, withoutResults } from '../records/visits.ts'
import type { RowOutcome } from '../table/row-outcome.ts'
import { type Held, holdResource, nothingHeld, sizeOf } from './held.ts'
import { type Read, resourcesInBundle, resourcesInLines } from './resources.ts'
import { visitsOf } from './visits.ts'

/** Opens FHIR files as one: a Patient may stand in another file than the results. Throws UsageError for what can't be used. */
export async function openFhir(name: string, named: readonly RecordFile[], options: ReadOptions): Promise<Checkup> {
  const shown = shownNames(options.hideNames === true, named.length === 1 ? name : null)
  const files = named.map((file) => ({ ...file, name: shown(file.name) }))
  refuseTableOptions(name, options)
  const survey = newSurvey('fhir')
  const hash = createHash('sha256')
  let only = ''
  let listed = 0
  let rows = 0
  let panels = 0
  let bundles = 0
  const first = files.length === 1 ? await (files[0] as RecordFile).open() : null
  return recordsCheckup({
    file: name,
    gzip: first?.gzip ?? false,
    survey,
    issues: [],
    batches,
    totals: () => ({
      rowsIn: rows + listed,
      assessed: rows,
      listed,
      skipped: 0,
      otherTests: survey.others.reduce((sum, { count }) => sum + count, 0) + survey.othersLeftOut,
      totalRows: 0,
      valuesLeftOut: 0,
      panels,
      sha256: files.length === 1 ? only : hash.copy().digest('hex'),
    }),
  })

  async function* batches(): AsyncGenerator<readonly RowOutcome[]> {
    const held = nothingHeld()
    for (const file of files) {
      const before = held.results.length
      try {
        for await (const batch of batchesIn(first ?? (await file.open()), file)) {
          const broken = take(batch, held)
          refuseTooMany(sizeOf(held), name)
          if (broken.length > 0) yield broken
        }
      } catch (error) {
        // Of many files a broken one costs itself: half of its results would be somebody's half answer.
        if (files.length === 1 || !isBroken(error)) throw error
        held.results.length = before
        listed += 1
        const where = { file: file.name, line: Number(error.args.line ?? 1) }
        yield [{ line: where.line, panel: null, issues: [{ code: 'file-broken', level: 'error', where, args: {} }] }]
      }
    }
    rows = held.results.length
    for (const batch of batchesOf(visitsOf(held, survey), options)) {
      panels += batch.length
      yield batch
    }
    if (panels + listed === 0) {
      listed += 1
      yield [withoutResults(name)]
    }
  }

  async function* batchesIn(opened: OpenedBytes, file: RecordFile): AsyncGenerator<Read[]> {
    const read = fileKind(opened.head, opened.complete) === 'fhir-ndjson' ? resourcesInLines : resourcesInBundle
    yield* read(file.name, opened, () => ++bundles)
    only = opened.sha256()
    hash.update(only)
  }

  /** Holds what was found; gives what could not be read. */
  function take(batch: readonly Read[], held: Held): RowOutcome[] {
    const broken: RowOutcome[] = []
    for (const each of batch) {
      if ('found' in each) holdResource(each.found, held, survey, options)
      else {
        if (each.issue.level === 'error') listed += 1
        broken.push({ line: each.issue.where.line ?? 1, panel: null, issues: [each.issue] })
      }
    }
    return broken
  }
}

function isBroken(error: unknown): error is UsageError {
  return isUsageError(error) && /-broken$/.test(error.code)
}
