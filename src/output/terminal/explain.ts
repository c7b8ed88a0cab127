import type { Voice } from '../../messages/language.ts'
import type { ExplainIndex, ExplainModel } from '../explain/pages.ts'
import { widthOf } from '../text/width.ts'
import { heading, paragraph } from './layout.ts'
import { drawPage } from './page.ts'
import type { Paint } from './paint.ts'

/** One topic of `explain` as terminal lines. */
export function drawExplanation(model: ExplainModel, voice: Voice, columns: number, paint: Paint): string[] {
  return drawPage(model, voice, columns, paint)
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
