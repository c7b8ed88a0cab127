import type { Issue } from '../../issue.ts'
import type { Checkup } from '../checkup.ts'
import type { RowOutcome, Totals } from '../table/row-outcome.ts'
import type { RecordsSurvey } from './survey.ts'

/** What a door of records hands over; rows and totals are right when `batches` has ended. */
export interface RecordsDoor {
  file: string
  gzip: boolean
  survey: RecordsSurvey
  /** What is to be said of the whole. */
  issues: readonly Issue[]
  batches(): AsyncIterable<readonly RowOutcome[]>
  totals(): Totals
}

/** Records as an open checkup: no columns, no header, and one row a person and day where they are written as a table. */
export function recordsCheckup({ file, gzip, survey, issues, batches, totals }: RecordsDoor): Checkup {
  return {
    reading: {
      file,
      gzip,
      workbook: null,
      encoding: null,
      delimiter: null,
      records: survey,
      layout: 'long',
      header: { lines: [], titles: 0, firstData: null },
      preamble: [],
      columns: [],
      tests: [],
      sample: { rows: 0, cells: 0, readable: 0 },
      issues,
    },
    head: [],
    titleRow: 0,
    inPieces: null,
    batches,
    totals,
  }
}
