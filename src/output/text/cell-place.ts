import { columnLetter } from '../../input/columns/named-columns.ts'
import type { IssueWhere } from '../../issue.ts'

/** As Excel writes it: `Sheet1!G14`, `Sheet1!14:14` for a whole row. */
export function placeOfCell({ sheet = '', line, column }: IssueWhere): string {
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
  if (line === undefined) return column === undefined ? name : `${name}!${columnLetter(column - 1)}:${columnLetter(column - 1)}`
  return `${name}!${column === undefined ? `${line}:${line}` : `${columnLetter(column - 1)}${line}`}`
}
