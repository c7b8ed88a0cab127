/**
 * Columns that this program wrote itself into a file that is read again: they are replaced, not added a second time.
 * Only where the columns say so together: a laboratory's own `LP_A` is nobody's answer.
 */
export function isAnswer(headers: readonly string[]): (index: number) => boolean {
  const csv = headers.findIndex((header) => header.trim() === 'lp_triage')
  const book = headers.findIndex((header) => header.startsWith(answerMark) && header.includes('(liver-panel)'))
  return (index) => {
    const header = headers[index] ?? ''
    return (
      (csv >= 0 && index >= csv && header.startsWith('lp_') && header !== fileColumn) ||
      (book >= 0 && index >= book && header.startsWith(answerMark))
    )
  }
}

/** Stands before the titles of the answers in a workbook. */
export const answerMark = '◆'

/** The column of the file that a row is from. */
export const fileColumn = 'lp_file'
