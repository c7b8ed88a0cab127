import type { Issue } from '../issue.ts'
import type { AnalyteId } from './analyte.ts'
import type { Measurement, Unusable } from './measurement.ts'
import type { Subject } from './subject.ts'

/** Where a panel came from. `line` counts physical lines of the file from 1. */
export interface PanelSource {
  file: string
  line: number
  /** As a spreadsheet counts, where line breaks inside cells make that another number. */
  row?: number
}

/** What was measured of one person on one day: the input of the interpreter. */
export interface Panel {
  subject: Subject
  /** ISO; absent: unknown. Only for telling people apart: it stands in no output. */
  birthDate?: string
  /** Tells people apart where the id that is shown does not: a family may share its insurance number. */
  person?: string
  source: PanelSource | null
  measurements: Partial<Record<AnalyteId, Measurement>>
  /** Values that were given and can't be used; never an analyte that is in `measurements` too. */
  unusable: Partial<Record<AnalyteId, Unusable>>
  /** What reading this panel had to say. */
  issues: readonly Issue[]
  /** AST upper limit (U/L) to compute APRI with, in place of the rule set's. */
  astUpperLimit?: number
}
