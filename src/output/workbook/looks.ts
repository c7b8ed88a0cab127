import type { Severity } from '../../rules/rule-set.ts'
import { tones, zones } from '../html/palette.ts'
import { toneOf } from '../report/triage.ts'
import type { Cell } from './sheet.ts'
import type { Style } from './styles.ts'

const hex = (color: string) => color.slice(1).toUpperCase()

/** Light letters where the colour is dark; a test holds every pair to a contrast of 4.5. */
const inkOn: Record<Severity, string> = { 0: '1F2933', 1: '1F2933', 2: '1F2933', 3: '16202B', 4: '000000', 5: 'FFFFFF' }

/** The looks of all sheets; each is one object, so that a style is found by itself. */
export const looks = {
  title: { bold: true, size: 14 },
  head: { bold: true, fill: 'DDE5EA', border: true, wrap: true, align: 'center' },
  answerHead: { bold: true, fill: '1D5C6E', color: 'FFFFFF', border: true, wrap: true, align: 'center' },
  text: { format: '@', border: true },
  wrapped: { format: '@', border: true, wrap: true },
  number: { border: true },
  count: { border: true, format: '#,##0' },
  share: { border: true, format: '0.0%' },
  day: { border: true, format: 'yyyy-mm-dd', align: 'center' },
  unknown: { format: '@', border: true, italic: true, color: '4A5763', align: 'center', shrink: true },
  link: { format: '@', border: true, link: true },
  linkWrapped: { format: '@', border: true, link: true, wrap: true },
  empty: { border: true },
  section: { bold: true, size: 12, color: '1D5C6E' },
  line: { format: '@' },
  plain: { wrap: true, top: true, format: '@' },
} as const satisfies Record<string, Style>

const numbers = new Map<string, Style>()

/** A number with so many decimals, in the colour of its band, and with the band's word behind it. */
export function numberLook(decimals: number, severity: Severity | null, word = ''): Style {
  const key = `${decimals}:${severity}:${word}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  const digits = decimals === 0 ? '#0' : `#0.${'0'.repeat(decimals)}`
  const format = word === '' ? (decimals === 0 ? undefined : digits) : `${digits}"  ${word.replaceAll('"', '')}"`
  const look: Style = {
    border: true,
    shrink: true,
    align: 'right',
    ...(format === undefined ? {} : { format }),
    ...(severity === null ? {} : { fill: hex(zones[severity]), color: inkOn[severity], bold: severity >= 3 }),
  }
  numbers.set(key, look)
  return look
}

export const zoneLooks = Object.fromEntries(
  ([0, 1, 2, 3, 4, 5] as const).map((severity) => [
    severity,
    { format: '@', border: true, shrink: true, fill: hex(zones[severity]), color: inkOn[severity], bold: severity >= 3 },
  ]),
) as unknown as Record<Severity, Style>

const levels = new Map<string, Style>()

const days = new Map<string, Style>()

/** Day, month and year as the input has them. */
export function dayLook(sign: string, padded: boolean): Style {
  const format = padded ? `yyyy${sign}mm${sign}dd` : `yyyy${sign}m${sign}d`
  const known = days.get(format)
  if (known !== undefined) return known
  const look: Style = { border: true, format, align: 'center' }
  days.set(format, look)
  return look
}

/** The word of a level in its colour. */
export function levelLook(level: string): Style {
  const known = levels.get(level)
  if (known !== undefined) return known
  const tone = tones[toneOf(level)]
  const look: Style = { format: '@', border: true, bold: true, wrap: true, fill: hex(tone.pale), color: hex(tone.strong) }
  levels.set(level, look)
  return look
}

export function toneColor(level: string): string {
  return hex(tones[toneOf(level)].strong)
}

export function text(value: string, style: Style = looks.text): Cell {
  return { value, style }
}

/** Days since the workbook's beginning of time; null for one that Excel counts wrongly or not at all. */
export function daySerial(iso: string): number | null {
  const serial = Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
  return Number.isInteger(serial) && serial > 60 ? serial : null
}

export function dayCell(iso: string | null): Cell {
  if (iso === null) return { value: null, style: looks.empty }
  const serial = daySerial(iso)
  return serial === null ? text(iso) : { value: serial, style: looks.day }
}

/** A text of the input. What a spreadsheet would run is marked as a text where it is written. */
export function inputText(value: string): Cell {
  return text(value)
}
