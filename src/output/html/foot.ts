import type { Voice } from '../../messages/language.ts'
import { type Html, html } from './markup.ts'

/** Which rules judged and, where it is known, when the sheet was made. */
export function stampHtml(rules: readonly string[], date: string | null, voice: Voice): Html {
  const made = date === null ? null : html`<span class="made-on">${voice.say('html.made-on', { date })}</span>`
  return html`${rules.map((line) => html`<span>${line}</span> `)}${made}`
}
