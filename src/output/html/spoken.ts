import type { Language } from '../../messages/language.ts'
import { type Content, markupOf } from './markup.ts'

/**
 * Markup in which Japanese words of an English page are marked as Japanese (`lang="ja"`): a screen reader changes its voice there,
 * and the characters have their Japanese forms. What is in Japanese already needs no marks.
 */
export function spokenMarkup(content: Content, lang: Language): string {
  const markup = markupOf(content)
  return lang === 'ja' || !japanese.test(markup) ? markup : marked(markup)
}

/** `html` escapes every `<` and `>` of a text and an attribute, so each one left is of a tag. */
function marked(markup: string): string {
  let drawing = 0
  let silent = false
  return markup
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (!piece.startsWith('<')) return silent ? piece : piece.replace(words, (run) => wrapped(run, drawing > 0))
      if (/^<svg\b/.test(piece)) drawing += 1
      if (piece === '</svg>') drawing -= 1
      // Names of drawings and documents hold text only.
      if (/^<(?:title|desc|style)\b/.test(piece)) silent = true
      if (/^<\/(?:title|desc|style)>/.test(piece)) silent = false
      return piece
    })
    .join('')
}

function wrapped(run: string, drawn: boolean): string {
  const tag = drawn ? 'tspan' : 'span'
  return japanese.test(run) ? `<${tag} lang="ja">${run}</${tag}>` : run
}

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const words = /[「『]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇・、。「」『』〜]+/gu
