import type { Given } from '../options/parsed.ts'

/** A call of this program, to be copied into a shell: words that are quoted where they must be, options as given, and what is added as it stands. */
export function callLine(words: readonly string[], given: Given, ...added: readonly string[]): string {
  const options = Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (value === true) return [`--${name}`]
    return [value].flat().map((text) => `--${name} ${quoted(text)}`)
  })
  return ['liver-panel', ...words.map(quoted), ...options, ...added].join(' ')
}

/** Double quotes where they do, because every shell knows them; single ones where a shell would look inside. */
function quoted(text: string): string {
  if (/^(?!-)(?:[\w@%+=:,./-]|[^\0-\x7f\s])+$/.test(text)) return text
  if (!/["$`\\!]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "'\\''")}'`
}
