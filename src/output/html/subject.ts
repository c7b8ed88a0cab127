import { type Html, html } from './markup.ts'
import { given } from './text.ts'

/** Who this is about, on every sheet that may be taken apart from the others. */
export function subjectHtml(subject: readonly string[]): Html | null {
  if (subject.length === 0) return null
  return html`<p class="subject">${subject.map((part) => html`<span>${given(part)}</span> `)}</p>`
}
