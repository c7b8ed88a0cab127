import type { BandedFinding, Finding, ScoreResult, StandardAnswers } from '../../interpreter/assessment.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import type { Measurement } from '../../panel/measurement.ts'

/** One person on one lean line: what differs from row to row; all that does not stands once in the header line. */
export interface PrintedRow extends Pick<Verdict, 'subject' | 'source' | 'toCheck' | 'remarks'> {
  schema: 'liver-panel/row@1'
  triage: Verdict['triage']
  /** By analyte, in its canonical unit; an analyte that was not given is absent. */
  values: Record<string, PrintedValue>
  /** By score. */
  scores: Record<string, PrintedScore>
  patterns: readonly string[]
  issues: readonly Issue[]
}

interface PrintedValue {
  value?: number
  /** Absent: `=`. */
  comparator?: string
  method?: string | null
  band?: string
  severity?: number
  /** Why there is no band. */
  undetermined?: string
  /** By standard; one that says nothing is absent. */
  standards: Record<string, string>
}

type PrintedScore = Pick<Exclude<ScoreResult, { status: 'missing' }>, 'status'> | { status: 'missing'; needs: readonly string[] }

export function printRow({
  subject,
  source,
  measurements,
  findings,
  scores,
  patterns,
  triage,
  toCheck,
  remarks,
  issues,
}: Verdict): PrintedRow {
  const values: PrintedRow['values'] = {}
  for (const finding of findings) values[finding.analyte] = printValue(finding, measurements[finding.analyte])
  const printed: PrintedRow['scores'] = {}
  for (const score of scores) printed[score.score] = printScore(score)
  return {
    schema: 'liver-panel/row@1',
    subject,
    source,
    triage,
    values,
    scores: printed,
    patterns: patterns.map(({ pattern }) => pattern),
    toCheck,
    remarks,
    issues: issues.map((issue) => besideSource(issue, source)),
  }
}

function printValue(finding: Finding, measurement: Measurement | undefined): PrintedValue {
  const printed: Partial<PrintedValue> = {}
  if (measurement !== undefined) {
    printed.value = measurement.value
    if (measurement.comparator !== '=') printed.comparator = measurement.comparator
    if (measurement.method !== undefined) printed.method = measurement.method
  }
  if (finding.status === 'undetermined') printed.undetermined = finding.because
  else {
    const { band, severity } = finding as BandedFinding
    printed.band = band
    printed.severity = severity
  }
  printed.standards = said(finding.standards)
  return printed as PrintedValue
}

function said(standards: StandardAnswers): Record<string, string> {
  const answers: Record<string, string> = {}
  for (const id in standards) {
    const answer = standards[id]
    if (answer != null) answers[id] = answer
  }
  return answers
}

function printScore(score: ScoreResult): PrintedScore {
  if (score.status === 'missing') return { status: 'missing', needs: score.needs }
  if (score.status === 'out-of-scope') {
    const { status, because, value } = score
    return { status, because, ...(value !== undefined && { value }) } as PrintedScore
  }
  const { status, value, band } = score
  return { status, value, band } as PrintedScore
}

/** An issue says where it stands only as far as it is not the row itself. */
function besideSource({ code, level, where, args }: Issue, source: Verdict['source']): Issue {
  if (source === null || where.file !== source.file || where.line !== source.line) return { code, level, where, args }
  const { file: _, line: __, ...rest } = where
  return { code, level, where: rest, args }
}
