import { analytes } from './analytes.ts'
import { cli } from './cli.ts'
import { cohort } from './cohort.ts'
import { findings } from './findings.ts'
import { inputCells } from './input/cells.ts'
import { inputRecords } from './input/records.ts'
import { inputTable } from './input/table.ts'
import { note } from './note.ts'
import { patterns } from './patterns.ts'
import { report } from './report.ts'
import { scores } from './scores.ts'
import { screen } from './screen.ts'
import { standards } from './standards.ts'
import { triage } from './triage.ts'

/** What every call may need. */
export const core = {
  ...analytes,
  ...standards,
  ...findings,
  ...scores,
  ...patterns,
  ...triage,
  ...note,
  ...report,
  ...screen,
  ...cohort,
  ...inputCells,
  ...inputRecords,
  ...inputTable,
  ...cli,
}
