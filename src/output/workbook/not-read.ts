import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import { issueSentence } from '../report/caution.ts'
import { lineWords } from '../report/place.ts'
import { placeOfCell } from '../text/cell-place.ts'
import { inputText, looks, text } from './looks.ts'
import { type Cell, placeIn } from './sheet.ts'

export function notReadHead(voice: Voice): Cell[] {
  return ['file', 'place', 'header', 'text', 'kind', 'reason'].map((part) => text(voice.say(`workbook.${part}`), looks.head))
}

export const notReadWidths = [24, 16, 20, 22, 10, 70]

/** One complaint; its place leads to the row of the sheet with everybody, where there is one. */
export function notReadCells(file: string, issue: Issue, voice: Voice, everyone: string, row: number | null): Cell[] {
  const { where, args, level } = issue
  const place =
    where.line === undefined
      ? ''
      : where.sheet === undefined
        ? lineWords({ line: where.line, ...(where.row !== undefined && { row: where.row }) }, voice)
        : placeOfCell(where)
  return [
    inputText(file),
    row === null || place === '' ? text(place) : { value: place, style: looks.link, to: placeIn(everyone, `A${row}`) },
    inputText(where.header ?? ''),
    inputText(args.text === undefined ? '' : String(args.text)),
    text(voice.say(`workbook.kind.${level}`)),
    text(issueSentence(issue, voice), looks.wrapped),
  ]
}
