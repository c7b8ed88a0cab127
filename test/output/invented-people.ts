import type { Assessment } from '../../src/interpreter/assessment.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { type AnalyteId, analyteIds, canonicalUnit } from '../../src/panel/analyte.ts'
import type { Comparator, Measurement } from '../../src/panel/measurement.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { type Subject, unknownSubject } from '../../src/panel/subject.ts'
import { liverRules } from '../../src/rules/index.ts'

/** Values in canonical units; a text like `<5` is a censored one. All people here are invented. */
export type Values = Partial<Record<AnalyteId, number | string>>

export function assess(values: Values, subject: Partial<Subject> = {}, more: Partial<Panel> = {}): Assessment {
  return interpret(panelOf(values, subject, more), liverRules)
}

export function panelOf(values: Values, subject: Partial<Subject> = {}, more: Partial<Panel> = {}): Panel {
  const measurements: Partial<Record<AnalyteId, Measurement>> = {}
  for (const id of analyteIds) {
    const value = values[id]
    if (value !== undefined) measurements[id] = measurementOf(id, String(value))
  }
  return { subject: { ...unknownSubject, ...subject }, source: null, measurements, unusable: {}, issues: [], ...more }
}

function measurementOf(id: AnalyteId, text: string): Measurement {
  const comparator = (/^[<>]=?/.exec(text)?.[0] ?? '=') as Comparator
  const value = Number(text.replace(/^[<>]=?/, ''))
  const plain = { value, unit: canonicalUnit[id], comparator, text }
  return id === 'alp' ? { ...plain, method: 'ifcc' } : plain
}

export const people = {
  'man of 52 with raised enzymes': () =>
    assess(
      { ast: 45, alt: 62, ggt: 88, albumin: 4.3, platelets: 182 },
      { id: '00123', name: '健診 太郎', sex: 'male', age: 52, date: '2025-05-14' },
    ),
  'woman of 61 with quiet enzymes': () => assess({ ast: 28, alt: 24, ggt: 40, platelets: 118 }, { sex: 'female', age: 61 }),
  'someone to contact today': () => assess({ ast: 812, alt: 1040, bilirubin: 5.2 }, { sex: 'female', age: 44 }),
  'someone with everything within': () =>
    assess({ ast: 20, alt: 18, ggt: 25, albumin: 4.5, platelets: 230, alp: 80, bilirubin: 0.8 }, { sex: 'female', age: 38 }),
  'man with ALT of 35': () => assess({ ast: 30.4, alt: 35 }, { sex: 'male', age: 70 }),
  'child of 12': () => assess({ ast: 20, alt: 118 }, { age: 12 }),
  'child of 9 to contact today': () => assess({ alt: 900, bilirubin: 8 }, { age: 9 }),
  'albumin alone': () => assess({ albumin: 4.2 }),
  'censored and impossible values': () => assess({ ast: '<5', alt: '>10', albumin: 42, ggt: 4000 }, { age: 40, sex: 'male' }),
} as const
