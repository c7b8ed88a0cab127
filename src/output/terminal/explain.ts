import type { Voice } from '../../messages/language.ts'
import { isAnalyteId } from '../../panel/analyte.ts'
import type { ExplainIndex, ExplainModel } from '../explain/pages.ts'
import { widthOf } from '../text/width.ts'
import { bulletOf } from './bullet.ts'
import { heading, list, paragraph } from './layout.ts'
import { drawPage } from './page.ts'
import type { Paint } from './paint.ts'

/** One topic of `explain` as terminal lines: two screens at most, unless everything is asked for. */
export function drawExplanation(model: ExplainModel, voice: Voice, columns: number, paint: Paint, detail: boolean): string[] {
  if (detail) return drawPage(model, voice, columns, paint)
  const sections = model.sections.slice(0, -1).filter(({ paragraphs }) => paragraphs.length > 0)
  // Beside a value's own band the others are not needed.
  const withLines = isAnalyteId(model.topic) && sections[0]?.heading !== voice.say('explain.heading.value')
  const ids = model.sources.map(({ id }) => id).join(', ')
  return [
    ...paragraph(model.title, columns, '', paint.strong),
    ...sections.flatMap((section) => [
      ...heading(section.heading, columns, paint),
      ...section.paragraphs.flatMap((text) => paragraph(text, columns)),
      ...list(withLines ? section.lines.map(({ text }) => text) : [], columns, bulletOf(voice.lang)),
    ]),
    '',
    ...paragraph(voice.say('explain.short.note'), columns),
    ...paragraph(voice.say('explain.short.sources', { ids }), columns, '', paint.quiet),
  ]
}

/** The list of topics as terminal lines. */
export function drawExplainIndex(index: ExplainIndex, columns: number, paint: Paint): string[] {
  const widest = Math.max(...index.groups.flatMap(({ topics }) => topics.map(({ id }) => widthOf(id))))
  return [
    ...paragraph(index.title, columns, '', paint.strong),
    ...paragraph(index.how, columns),
    ...index.groups.flatMap(({ title, topics }) => [
      ...heading(title, columns, paint),
      ...topics.flatMap((topic) => paragraph(topic.title, columns, `  ${topic.id.padEnd(widest)}  `)),
    ]),
  ]
}
