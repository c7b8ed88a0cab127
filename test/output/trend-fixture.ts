import { core as coreEn } from '../../src/messages/en/core.ts'
import { trend as trendEn } from '../../src/messages/en/trend.ts'
import { core as coreJa } from '../../src/messages/ja/core.ts'
import { trend as trendJa } from '../../src/messages/ja/trend.ts'
import { type Voice, voiceOf } from '../../src/messages/language.ts'
import type { Paint } from '../../src/output/terminal/paint.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { panelOf, type Values } from '../aggregate/people.ts'

export const voices: Record<'ja' | 'en', Voice> = { ja: voiceOf('ja', coreJa, trendJa), en: voiceOf('en', coreEn, trendEn) }

export const plainPaint: Paint = {
  strong: (text) => text,
  quiet: (text) => text,
  heading: (text) => text,
  severity: { 0: same, 1: same, 2: same, 3: same, 4: same, 5: same },
  tone: { urgent: same, soon: same, act: same, ask: same, watch: same, calm: same, unknown: same },
}

/** An invented man: ALT falls over three visits, one value is censored, ALP changed its method. */
export const threeVisits: readonly Panel[] = [
  on('2021-05-10', 50, { ast: 50, alt: 78, ggt: 120, albumin: 4.2, platelets: 182, alp: 240 }, 'jscc'),
  on('2023-05-09', 52, { ast: 31, alt: 62, ggt: ['<', 10], albumin: 3.8, platelets: 180, alp: 80 }, 'ifcc'),
  on('2024-05-14', 53, { ast: 30, alt: 30, ggt: 51, albumin: 4.0, platelets: 140, alp: 85, bilirubin: 0.9 }, 'ifcc'),
]

function on(date: string, age: number, values: Values, alpMethod: 'ifcc' | 'jscc'): Panel {
  return panelOf(values, { id: '=T-1', name: '見本 太郎', age, date }, { line: Number(date.slice(2, 4)), alpMethod })
}

function same(text: string): string {
  return text
}
