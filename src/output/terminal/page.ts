import type { Voice } from '../../messages/language.ts'
import type { CitedSource, Line, Page, Section } from '../report/page.ts'
import { bulletOf } from './bullet.ts'
import { heading, list, paragraph } from './layout.ts'
import type { Paint } from './paint.ts'

/** A page of `explain` or `rules show` as terminal lines. Needs a voice with the areas `explain` and `rules`. */
export function drawPage(page: Page, voice: Voice, columns: number, paint: Paint): string[] {
  return [
    ...paragraph(page.title, columns, '', paint.strong),
    ...page.sections.flatMap((section) => drawSection(section, voice, columns, paint)),
    ...drawSources(page.sources, voice, columns, paint),
  ]
}

function drawSection({ heading: title, paragraphs, lines }: Section, voice: Voice, columns: number, paint: Paint): string[] {
  return [...heading(title, columns, paint), ...paragraphs.flatMap((text) => paragraph(text, columns)), ...drawLines(lines, voice, columns)]
}

/** Lines with a bullet, the ids of their sources in brackets. */
export function drawLines(lines: readonly Line[], voice: Voice, columns: number): string[] {
  const cite = ({ sources, seen }: Line) =>
    sources.map((id) => (seen?.[id] === undefined ? id : `${id} (${voice.say(`rules.seen.${seen[id]}`)})`)).join(', ')
  const texts = lines.map((line) => (line.sources.length === 0 ? line.text : `${line.text} [${cite(line)}]`))
  return list(texts, columns, bulletOf(voice.lang))
}

function drawSources(sources: readonly CitedSource[], voice: Voice, columns: number, paint: Paint): string[] {
  if (sources.length === 0) return []
  return [
    ...heading(voice.say('rules.group.sources'), columns, paint),
    ...sources.flatMap((source) => [
      ...paragraph(`[${source.id}] ${source.citation}`, columns, bulletOf(voice.lang)),
      ...(source.url === null ? [] : paragraph(source.url, columns, '  ')),
      ...paragraph(`${originalOf(source, voice)} (${source.readOn})`, columns, '  ', paint.quiet),
    ]),
  ]
}

/** How a number was seen stands beside the number; of the source itself only whether its original was opened. */
function originalOf({ verified }: CitedSource, voice: Voice): string {
  if (verified === 'editorial') return voice.say('rules.verified.editorial')
  return `${voice.say('rules.label.original')}: ${voice.say(`rules.original.${verified === 'primary'}`)}`
}
