import { type AnalyteId, analyteIds } from '../../../panel/analyte.ts'
import type { AlpMethod } from '../../../panel/measurement.ts'
import { analytesOnSheets } from '../../../rules/analytes/all.ts'
import type { OnSheets } from '../../../rules/analytes/definition.ts'

export interface CodeMeaning {
  analyte: AnalyteId
  code: 'jlac10' | 'loinc'
  method?: AlpMethod
  /** JLAC10's three digits of the measuring method: exports repeat an analyte once per method. */
  variant?: string
}

/**
 * Reads a header or code cell as a JLAC10 code (17, 15 or 9 characters, or a 6-digit operation code) or a LOINC code.
 * Null for anything else, and for a code of the same analyte in another material: 3A015 of urine is not serum albumin.
 */
export function recognizeCode(plain: string): CodeMeaning | null {
  const text = plain.replace(codePrefix, '')
  if (loincShape.test(text)) {
    const analyte = loinc.get(text)
    return analyte === undefined ? null : { analyte, code: 'loinc' }
  }
  const joined = text.replace(/[-\s]/g, '')
  const operation = operationCodes.get(joined)
  if (operation !== undefined) return { analyte: operation, code: 'jlac10' }
  const exact = wholeCodes.get(joined)
  if (exact !== undefined) return { analyte: exact, code: 'jlac10' }
  return readJlac10(joined)
}

function readJlac10(text: string): CodeMeaning | null {
  const parts = jlac10Shape.exec(text)
  if (parts === null) return null
  const [, analyteCode = '', identification, material, variant, result] = parts
  const analyte = jlac10.get(analyteCode)
  if (analyte === undefined || (identification !== undefined && identification !== '0000')) return null
  if (material === undefined) return analyte === 'albumin' ? null : { analyte, code: 'jlac10' }
  if (!(analyte === 'platelets' ? bloodMaterials : serumMaterials).has(material)) return null
  if (result !== undefined && result !== '01') return null
  const method = analyte === 'alp' ? alpMethods.get(variant ?? '') : undefined
  return { analyte, code: 'jlac10', ...(method && { method }), ...(variant && { variant }) }
}

const codePrefix = /^(?:jlac10|jlac|loinc|ln|https?:\/\/loinc\.org\/?)\s*[:|#]?\s*(?=\S)/
const loincShape = /^\d{3,5}-\d$/
// Analyte 5, identification 4, material 3, method 3, result 2.
const jlac10Shape = /^(\d[a-z]\d{3})(?:(\d{4})(?:(\d{3})(\d{3})(\d{2})?)?)?$/

const jlac10 = byCode(({ jlac10 }) => [jlac10])

// Serum, plasma, and whole blood, which dry chemistry is done with: never urine (001).
const serumMaterials = new Set(['019', '020', '021', '022', '023'])
const bloodMaterials = new Set(['018', '019'])
const alpMethods: ReadonlyMap<string, AlpMethod> = new Map([
  ['271', 'jscc'],
  ['275', 'ifcc'],
])

const operationCodes = byCode(({ operation = [] }) => operation)
const wholeCodes = byCode(({ whole = [] }) => whole)
const loinc = byCode(({ loinc }) => loinc)

function byCode(codesOf: (codes: OnSheets['codes']) => readonly string[]): ReadonlyMap<string, AnalyteId> {
  return new Map(analyteIds.flatMap((id) => codesOf(analytesOnSheets[id].codes).map((code) => [code, id] as const)))
}

/** What the tables above come to, for people to look at: one line a code, with the materials it counts for. */
export interface KnownCode {
  analyte: AnalyteId
  system: 'JLAC10' | 'LOINC'
  code: string
  /** JLAC10: positions 10–12. */
  materials: readonly string[]
  /** JLAC10: positions 13–15, where they tell ALP's method. */
  methods: Readonly<Record<string, AlpMethod>>
}

/** Every code that any door reads, analyte by analyte. */
export function knownCodes(): KnownCode[] {
  const jlac = [...jlac10].map(
    ([code, analyte]): KnownCode => ({
      analyte,
      system: 'JLAC10',
      code: code.toUpperCase(),
      materials: [...(analyte === 'platelets' ? bloodMaterials : serumMaterials)],
      methods: analyte === 'alp' ? Object.fromEntries(alpMethods) : {},
    }),
  )
  const others = [...wholeCodes].map(
    ([code, analyte]): KnownCode => ({ analyte, system: 'JLAC10', code: code.toUpperCase(), materials: [], methods: {} }),
  )
  const loincs = [...loinc].map(([code, analyte]): KnownCode => ({ analyte, system: 'LOINC', code, materials: [], methods: {} }))
  return [...jlac, ...others, ...loincs]
}
