import type { IssueWhere } from '../../issue.ts'
import type { RowOutcome } from '../table/row-outcome.ts'
import type { SheetRow } from '../table/rows.ts'

/** Tells rows as a spreadsheet counts them, where line breaks inside cells make lines and rows differ. */
export interface RowNumbers {
  /** Puts the row's number to what was said of it (from `from` on); with `held` it is remembered for the end of the file. */
  note(row: SheetRow, outcomes: RowOutcome[], from: number): void
  /** The same for outcomes of rows that were held. */
  applied(outcomes: readonly RowOutcome[]): readonly RowOutcome[]
}

/** `held`: outcomes come when all rows were seen, each from many of them. */
export function rowNumbers(held: boolean): RowNumbers {
  const numbers = new Map<number, number>()
  return {
    note: ({ line, row }, outcomes, from) => {
      if (held) numbers.set(line, row as number)
      else for (let at = from; at < outcomes.length; at += 1) outcomes[at] = placed(outcomes[at] as RowOutcome, () => row)
    },
    applied: (outcomes) => (numbers.size === 0 ? outcomes : outcomes.map((outcome) => placed(outcome, (line) => numbers.get(line)))),
  }
}

function placed(outcome: RowOutcome, rowOf: (line: number) => number | undefined): RowOutcome {
  const at = (where: IssueWhere): IssueWhere => {
    const row = where.line === undefined ? undefined : rowOf(where.line)
    return row === undefined ? where : { ...where, row }
  }
  const issues = outcome.issues.map((issue) => ({ ...issue, where: at(issue.where) }))
  const { panel } = outcome
  if (panel === null) return { ...outcome, issues }
  const own = panel.issues === outcome.issues ? issues : panel.issues.map((issue) => ({ ...issue, where: at(issue.where) }))
  const row = panel.source === null ? undefined : rowOf(panel.source.line)
  const source = panel.source === null || row === undefined ? panel.source : { ...panel.source, row }
  return { ...outcome, issues, panel: { ...panel, source, issues: own } }
}
