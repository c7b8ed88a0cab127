import type { NoteReport } from '../report/model.ts'
import { barred, heading, list, paragraph } from './layout.ts'
import type { Paint } from './paint.ts'

export function drawNote(note: NoteReport, columns: number, paint: Paint, bullet: string): string[] {
  return [
    ...heading(note.title, columns, paint),
    ...note.paragraphs.flatMap((text) => paragraph(text, columns)),
    '',
    ...paragraph(note.find.title, columns, '', paint.strong),
    ...list(note.find.items, columns, bullet),
    '',
    ...paragraph(note.bring.title, columns, '', paint.strong),
    ...list(note.bring.items, columns, bullet),
    '',
    ...(note.contact === null ? [] : [...paragraph(note.contact, columns, '', paint.strong), '']),
    ...paragraph(note.disclaimer, columns),
  ]
}

/** The signs not to wait with, held together by a bar. */
export function drawSigns(signs: NonNullable<NoteReport['signs']>, columns: number, paint: Paint, bullet: string): string[] {
  const width = columns - 2
  return barred(
    [
      ...paragraph(signs.title, width, '', paint.strong),
      ...list(signs.items, width, bullet),
      ...paragraph(signs.emergency, width, '', paint.strong),
    ],
    paint.tone.soon,
  )
}
