/** What a number format does to what is read: a serial number is a date, a number keeps its zeros. */
export type NumberFormat =
  | { kind: 'plain' }
  | { kind: 'date'; year: boolean; month: boolean; day: boolean; minutes: boolean }
  | { kind: 'time' }
  | { kind: 'digits'; pattern: readonly string[] }

export function numberFormat(id: number, code: string | undefined): NumberFormat {
  return code === undefined ? (builtIn(id) ?? plain) : formatOf(code)
}

export const plain: NumberFormat = { kind: 'plain' }

/** Numbers that Excel knows without a code; 27 to 36 and 50 to 58 are the Japanese ones. */
function builtIn(id: number): NumberFormat | null {
  const date = { kind: 'date', year: true, month: true, day: true, minutes: id === 22 } as const
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58)) return date
  return (id >= 18 && id <= 21) || id === 32 || id === 33 || (id >= 45 && id <= 47) ? { kind: 'time' } : null
}

function formatOf(code: string): NumberFormat {
  const section = code.split(';')[0] ?? ''
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/General|E[+-]|AM\/PM/gi, '')
  const [year, day, hour] = [/[yeg]/i.test(bare), /d|a{3}/i.test(bare), /[hs]/i.test(bare)]
  if (year || day || (/m/i.test(bare) && !hour)) return { kind: 'date', year, month: /m/i.test(bare), day, minutes: hour }
  if (hour) return { kind: 'time' }
  const pattern = digitPattern(section)
  return pattern === null ? plain : { kind: 'digits', pattern }
}

/** `00000`, `"A-"000`, `000-0000`, `"<"0`: zeros, and text that is shown around them. Null for anything that computes. */
function digitPattern(section: string): string[] | null {
  const parts = section.replace(/^\[(?:\$-|[A-Za-z]+)[^\]]*\]/, '').match(/"[^"]*"|\\.|[^"\\]/g) ?? []
  const pattern: string[] = []
  for (const part of parts) {
    if (part === '0') pattern.push('0')
    else if (part.startsWith('"')) pattern.push(...[...part.slice(1, -1)].map((letter) => `\\${letter}`))
    else if (part.startsWith('\\')) pattern.push(part)
    else if (/[-()/ 　<>]/.test(part)) pattern.push(`\\${part}`)
    else return null
  }
  return pattern.includes('0') && (pattern.length > 1 || parts.length > 1) ? pattern : null
}
