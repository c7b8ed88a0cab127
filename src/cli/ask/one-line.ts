import type { Given } from '../options/parsed.ts'

/** The call that does the same, to be copied into a shell. */
export function oneLine(given: Given, command: readonly string[] = []): string {
  const parts = Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (value === true) return [`--${name}`]
    return [value].flat().map((text) => `--${name} ${quoted(text)}`)
  })
  return ['liver-panel', ...command, ...parts].join(' ')
}

/** Double quotes where they do, because every shell knows them; single ones where a shell would look inside. */
function quoted(text: string): string {
  if (/^(?!-)(?:[\w@%+=:,./-]|[^\0-\x7f\s])+$/.test(text)) return text
  if (!/["$`\\!]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "'\\''")}'`
}
