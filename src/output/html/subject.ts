import { type Html, html } from './markup.ts'
import { cut, given } from './text.ts'

/** Whose sheet this is, in short: at its foot, and on what is torn off. */
export function whoseHtml(subject: readonly string[]): Html | null {
  return subject.length === 0 ? null : html`<span class="whose">${cut(subject.slice(0, 2).join(' · '), 80)}</span> `
}

/** Who this is about, on every sheet that may be taken apart from the others. */
export function subjectHtml(subject: readonly string[]): Html | null {
  if (subject.length === 0) return null
  return html`<p class="subject">${subject.map((part) => html`<span>${given(part)}</span> `)}</p>`
}
