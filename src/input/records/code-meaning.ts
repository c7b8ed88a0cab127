import type { AnalyteId } from '../../panel/analyte.ts'
import { type CodeMeaning, recognizeCode } from '../columns/names/analyte-codes.ts'

/** A code as a record carries it: with its system (an OID or an address, null where none is named) and its name. */
export interface Coding {
  system: string | null
  code: string
  name: string | null
}

/** What a test's codes say: one of the seven, another test, or two things at once. */
export type TestMeaning =
  | { kind: 'analyte'; coding: Coding; meaning: CodeMeaning }
  | { kind: 'other'; coding: Coding | null }
  | { kind: 'contradiction'; analytes: readonly AnalyteId[]; coding: Coding }

/** Looks through all codes of a test: local ones often stand first, and those that are known must agree. */
export function meaningOf(codings: readonly Coding[]): TestMeaning {
  const [first] = codings
  if (first === undefined || codings.length > 1) return meaningOfAll(codings)
  const known = remembered.get(first.system ?? '')?.get(first.code)
  if (known !== undefined) return known.kind === 'analyte' || known.kind === 'other' ? { ...known, coding: first } : known
  const meaning = meaningOfAll(codings)
  const ofSystem = remembered.get(first.system ?? '') ?? new Map<string, TestMeaning>()
  if (ofSystem.size < rememberedAtMost && (ofSystem.size > 0 || remembered.size < systemsAtMost)) {
    remembered.set(first.system ?? '', ofSystem.set(first.code, meaning))
  }
  return meaning
}

function meaningOfAll(codings: readonly Coding[]): TestMeaning {
  let found: { coding: Coding; meaning: CodeMeaning } | null = null
  let stranger: Coding | null = null
  const analytes = new Set<AnalyteId>()
  for (const coding of codings) {
    const kind = systemOf(coding)
    if (kind === 'other') continue
    const meaning = recognizeCode(coding.code.normalize('NFKC').trim().toLowerCase())
    if (meaning === null || meaning.code !== kind) {
      // A whole JLAC10 code names one test: beside it no other code can be right. LOINC has many for one.
      if (kind === 'jlac10' && wholeJlac10.test(coding.code.trim())) stranger ??= coding
      continue
    }
    analytes.add(meaning.analyte)
    if (found === null || (found.meaning.method === undefined && meaning.method !== undefined)) found = { coding, meaning }
  }
  if (found === null) return { kind: 'other', coding: stranger ?? codings[0] ?? null }
  if (analytes.size > 1 || stranger !== null) return { kind: 'contradiction', analytes: [...analytes], coding: found.coding }
  return { kind: 'analyte', ...found }
}

/** Which code list a code is from; a code without a system is told by its shape. */
function systemOf({ system, code }: Coding): 'jlac10' | 'loinc' | 'other' {
  if (system === null || system.trim() === '') return wholeJlac10.test(code.trim()) ? 'jlac10' : 'other'
  const plain = system
    .trim()
    .toLowerCase()
    .replace(/^urn:oid:/, '')
    .replace(/\/+$/, '')
  if (jlac10Systems.has(plain) || /jlac10(?:-17digits)?$/.test(plain)) return 'jlac10'
  return loincSystems.has(plain) ? 'loinc' : 'other'
}

// A million results carry a few hundred codes.
const remembered = new Map<string, Map<string, TestMeaning>>()
const rememberedAtMost = 5_000
const systemsAtMost = 50

const wholeJlac10 = /^\d[A-Za-z]\d{14}[\dA-Za-z]$/
const jlac10Systems: ReadonlySet<string> = new Set(['1.2.392.200119.6.1005', '1.2.392.200119.4.504', '1.2.392.100495.100.1051'])
const loincSystems: ReadonlySet<string> = new Set(['http://loinc.org', 'https://loinc.org', 'loinc.org', '2.16.840.1.113883.6.1'])
