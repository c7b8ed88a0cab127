import type { NoteReport } from '../report/model.ts'
import type { Heading } from './heading.ts'
import { type Html, html } from './markup.ts'
import { cut } from './text.ts'

/** The box that must not be overlooked. */
export function signsHtml({ title, items, emergency }: NonNullable<NoteReport['signs']>, heading: Heading): Html {
  return html`<section class="signs">${heading(1, title)}<ul>${list(items)}</ul><p class="emergency">${emergency}</p></section>`
}

/** The consultation note: whom to ask, what to bring, the clinic's own line, and what this letter is not. */
export function noteHtml({ title, paragraphs, find, bring, contact, disclaimer }: NoteReport, heading: Heading): Html {
  return html`<section class="note">${heading(1, title)}
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
<div class="lists">
<div>${heading(2, find.title)}<ul>${list(find.items)}</ul></div>
<div>${heading(2, bring.title)}<ul>${list(bring.items)}</ul></div>
</div>
${contact === null ? null : html`<p class="contact"><bdi>${cut(contact, 600)}</bdi></p>`}
<p class="disclaimer">${disclaimer}</p>
</section>`
}

function list(items: readonly string[]): Html[] {
  return items.map((item) => html`<li>${item}</li>`)
}
