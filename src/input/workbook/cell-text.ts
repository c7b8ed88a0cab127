import type { NumberFormat } from './number-format.ts'

/** A number as the sheet shows it, in the form that text tables have: dates by their number format, ids with their zeros. */
export function numberText(raw: string, format: NumberFormat, date1904: boolean): string {
  const text = raw.trim()
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) return text
  if (format.kind === 'date') return dateText(value, format, date1904) ?? text
  if (format.kind === 'time') return value < 0 ? text : clock(value % 1, true)
  if (format.kind === 'digits' && Number.isInteger(value) && value >= 0) return digitsText(text, format.pattern)
  if (/^-?\d+$/.test(text)) return text
  // Fifteen digits, as Excel shows them: 4.3499999999999996 was typed as 4.35.
  const shown = String(Number(value.toPrecision(15)))
  return shown.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : shown
}

/** `2025-05-14T00:00:00` of a cell whose type is a date. */
export function isoText(raw: string): string {
  const [day = '', time = ''] = raw.trim().split('T')
  const shown = time.replace(/(?:\.\d+)?Z?$/, '')
  return /^(?:|00:00(?::00)?)$/.test(shown) ? day : `${day} ${shown}`
}

/** `_x000D_` stands for a character that XML can't hold. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

function dateText(serial: number, format: NumberFormat & { kind: 'date' }, date1904: boolean): string | null {
  const days = Math.floor(serial)
  if (days < 0 || days > 2_958_465) return null
  // Excel counts a 29 February 1900 that never was.
  if (!date1904 && days === 60) return '1900-02-29'
  const from = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const iso = new Date(from + days * 86_400_000).toISOString().slice(0, 10)
  if (!format.day && format.year) return format.month ? iso.slice(0, 7) : iso.slice(0, 4)
  return format.minutes && serial > days ? `${iso} ${clock(serial - days, false)}` : iso
}

function clock(share: number, always: boolean): string {
  const seconds = Math.round(share * 86_400)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'))
  return seconds % 60 === 0 || !always ? parts.slice(0, 2).join(':') : parts.join(':')
}

/** Digits fill the zeros from the right; those that are left over stand before the first. */
function digitsText(digits: string, pattern: readonly string[]): string {
  const own = Number(digits).toLocaleString('en-US', { useGrouping: false })
  let left = own.length
  const shown: string[] = []
  const first = pattern.indexOf('0')
  for (let at = pattern.length - 1; at >= 0; at -= 1) {
    const part = pattern[at] as string
    if (part !== '0') shown.unshift(part.slice(1))
    else if (at === first) {
      shown.unshift(left > 0 ? own.slice(0, left) : '0')
      left = 0
    } else {
      shown.unshift(left > 0 ? (own[left - 1] as string) : '0')
      left -= 1
    }
  }
  return shown.join('')
}
