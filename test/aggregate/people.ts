import { type AnalyteId, analyteIds, canonicalUnit } from '../../src/panel/analyte.ts'
import type { AlpMethod, Comparator, Measurement } from '../../src/panel/measurement.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { type Subject, unknownSubject } from '../../src/panel/subject.ts'

/** Invented people: plain values by analyte, or `['<', 5]` for a censored one. */
export type Values = Partial<Record<AnalyteId, number | readonly [Comparator, number]>>

export function panelOf(
  values: Values,
  subject: Partial<Subject> = {},
  more: { line?: number; file?: string; alpMethod?: AlpMethod | null } = {},
): Panel {
  const measurements: Partial<Record<AnalyteId, Measurement>> = {}
  for (const id of analyteIds) {
    const given = values[id]
    if (given === undefined) continue
    const [comparator, value]: readonly [Comparator, number] = typeof given === 'number' ? ['=', given] : given
    measurements[id] = { value, unit: canonicalUnit[id], comparator, text: String(value) }
    if (id === 'alp') measurements[id].method = more.alpMethod === undefined ? 'ifcc' : more.alpMethod
  }
  return {
    subject: { ...unknownSubject, sex: 'male', age: 52, ...subject },
    source: more.line === undefined ? null : { file: more.file ?? 'a.csv', line: more.line },
    measurements,
    unusable: {},
    issues: [],
  }
}
