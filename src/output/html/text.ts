import type { Voice } from '../../messages/language.ts'
import { type Html, html } from './markup.ts'

/** Text from a file, in an island of its own: its direction of writing can't reach the words around it. Cut where it is endless. */
export function given(text: string, most = 120): Html {
  return html`<bdi>${cut(text, most)}</bdi>`
}

/** At most so many characters, with a visible sign where something was left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const characters = [...text.slice(0, 2 * most)]
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`
}

/** The same with what stands at the end kept: a line number behind an endless name is still needed. */
export function givenToTheEnd(text: string, most = 100): Html {
  if (text.length <= most) return given(text)
  const end = text.slice(-endKept).replace(/^[\uDC00-\uDFFF]/, '')
  return html`<bdi>${cut(text, most - endKept)}${end}</bdi>`
}

/** Sentences one after another: Japanese sets no space between them. */
export function joined(sentences: readonly string[], voice: Voice): string {
  return sentences.join(voice.lang === 'ja' ? '' : ' ')
}

const endKept = 20
