import type { Voice } from '../../../messages/language.ts'
import type { Heading } from '../heading.ts'
import { type Html, html } from '../markup.ts'
import { whoseHtml } from '../subject.ts'
import { cut } from '../text.ts'

/** What an office adds to its letters. */
export interface OfficeWords {
  /** Name and address, line by line; empty: none. */
  sender: readonly string[]
  /** Its own words above the result, by paragraph; empty: none. */
  greeting: readonly string[]
  /** A slip to be torn off and sent back. */
  reply: boolean
  /** A page for the doctor after each letter. */
  forDoctor: boolean
  /** For printing on both sides: each person begins on a front page. */
  duplex: boolean
}

export function senderHtml({ sender }: OfficeWords): Html | null {
  if (sender.length === 0) return null
  return html`<address class="sender">${sender.map((line) => html`<span>${cut(line, 80)}</span>`)}</address>`
}

export function greetingHtml({ greeting }: OfficeWords): Html | null {
  if (greeting.length === 0) return null
  return html`<section class="greeting">${greeting.map((text) => html`<p>${text}</p>`)}</section>`
}

/** Whether the person went, when and where; whose slip it is stands on it. */
export function replyHtml({ reply }: OfficeWords, subject: readonly string[], voice: Voice, heading: Heading): Html | null {
  if (!reply) return null
  const field = (name: string, shape: string) => html`<span class="field ${shape}">${voice.say(`html.reply.${name}`)}</span> `
  return html`<section class="reply">
${heading(1, voice.say('html.reply'))}
<p>${whoseHtml(subject)}</p>
<p>${field('went', 'box')}${field('will-go', 'box')}</p>
<p>${field('day', 'short')}${field('where', 'long')}</p>
</section>`
}

/** The back of a letter that has no second page. */
export function backHtml({ duplex, forDoctor }: OfficeWords): Html | null {
  return duplex && !forDoctor ? html`<div class="back" aria-hidden="true">&nbsp;</div>` : null
}

/** Which of a person's sheets this is, where there are two. */
export function sheetNumber({ forDoctor }: OfficeWords, sheet: 1 | 2): Html | null {
  return forDoctor ? html`<span class="sheet">${sheet}/2</span> ` : null
}

/** How much room these take on paper, in blocks of a letter. */
export function blocksOf({ sender, greeting, reply }: OfficeWords): number {
  const lines = greeting.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / charactersOfLine)), 0)
  return (sender.length > 2 ? 0.5 : 0) + lines / linesOfBlock + (reply ? 2 : 0)
}

const charactersOfLine = 55
const linesOfBlock = 3
