import type { InspectReport } from '../report/file/inspect.ts'
import { bulletOf } from './bullet.ts'
import { heading, list, paragraph } from './layout.ts'
import type { Paint } from './paint.ts'

/** How a file is read, as terminal lines. */
export function drawInspect({ lang, title, sections }: InspectReport, columns: number, paint: Paint): string[] {
  return [
    ...paragraph(title, columns, '', paint.strong),
    ...sections.flatMap(({ title: section, lines }) => [...heading(section, columns, paint), ...list(lines, columns, bulletOf(lang))]),
  ]
}
