import { columnLetter } from '../../input/columns/named-columns.ts'
import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import { placeOfCell } from '../text/cell-place.ts'
import { printable } from '../text/printable.ts'

/** Where an issue stands, as the staff see it: row and line, column and header, whose it is. Empty where it is about the whole file. */
export function placeWords({ where }: Issue, voice: Voice): string {
  const { sheet, line, row, column, header, id } = where
  const parts = [
    sheet !== undefined
      ? printable(placeOfCell(where))
      : line === undefined
        ? ''
        : lineWords({ line, ...(row !== undefined && { row }) }, voice),
    header === undefined || header.trim() === '' ? '' : columnWords(sheet === undefined ? column : undefined, printable(header), voice),
    id === undefined ? '' : voice.say('place.id', { id: printable(id) }),
  ]
  return parts.filter((part) => part !== '').join(voice.say('place.separator'))
}

/** The line of a row, and its number in a spreadsheet where that is another one. */
export function lineWords({ line, row }: { line: number; row?: number }, voice: Voice): string {
  return row === undefined ? voice.say('report.subject.line', { line }) : voice.say('report.subject.row', { line, row })
}

function columnWords(column: number | undefined, header: string, voice: Voice): string {
  return column === undefined
    ? voice.say('place.header', { header })
    : voice.say('place.column', { letter: columnLetter(column - 1), header })
}
