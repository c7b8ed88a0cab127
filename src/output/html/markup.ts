/** Text that is already safe HTML. Only `html` and `trusted` make it, so a plain string can't slip in unescaped. */
export interface Html {
  readonly [markup]: string
}

export type Content = Html | string | number | null | readonly Content[]

/** Everything filled in is escaped, unless it is Html itself; lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let text = strings[0] ?? ''
  for (const [index, content] of contents.entries()) text += markupOf(content) + (strings[index + 1] ?? '')
  return trusted(text)
}

/** For constants of the program: a style sheet, a tag name. Never for anything that was read. */
export function trusted(text: string): Html {
  return { [markup]: text }
}

export function markupOf(content: Content): string {
  if (content === null) return ''
  if (typeof content === 'string') return escapeHtml(content)
  if (typeof content === 'number') return String(content)
  return isList(content) ? content.map(markupOf).join('') : content[markup]
}

/** Safe in text and in quoted attributes. What would turn the direction of the text or can't be shown becomes a visible �. */
export function escapeHtml(text: string): string {
  return unsafe.test(text) ? text.replace(unshowable, '\uFFFD').replace(/[&<>"'`]/g, (character) => entities[character] ?? '') : text
}

function isList(content: Html | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content)
}

const markup: unique symbol = Symbol('markup')

// Controls but tab and line feed; marks, embeddings, overrides and isolates of direction; halves of characters; what is no character.
const unshowable =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Cs}/gu

const unsafe = new RegExp(`[&<>"'\`]|${unshowable.source}`, 'u')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }
