import type { Issue } from '../../../issue.ts'
import type { Voice } from '../../../messages/language.ts'
import { issueSentence } from '../../report/caution.ts'
import { lineWords } from '../../report/place.ts'
import { type Html, html } from '../markup.ts'
import { cut, given } from '../text.ts'

/** Rows without a letter stand between the cover and the letters: nobody is lost in silence. */
export function skippedHeading(voice: Voice): Html {
  return html`<h2 class="h-1 skipped skipped-head" slot="skipped">${voice.say('html.skipped')}</h2>\n`
}

export function skippedHtml(file: string, line: number, issues: readonly Issue[], voice: Voice): Html {
  const row = issues.find((issue) => issue.where.row !== undefined)?.where.row
  const where = lineWords({ line, ...(row !== undefined && { row }) }, voice)
  const why = issues.filter(({ level }) => level !== 'info').map((issue) => cut(issueSentence(issue, voice), 400))
  return html`<p class="skipped" slot="skipped">${given(file)} <b>${where}</b> — ${why.map((sentence) => html`${sentence} `)}</p>\n`
}
