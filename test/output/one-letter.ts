import type { Voice } from '../../src/messages/language.ts'
import { renderHtmlLetter } from '../../src/output/html/render.ts'
import type { Report } from '../../src/output/report/model.ts'

/** A letter as the words that a reader sees. */
export function htmlFormatOfOne(report: Report, voice: Voice): string {
  return renderHtmlLetter(report, voice)
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, '')
}
