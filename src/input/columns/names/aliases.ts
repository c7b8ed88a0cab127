import { parseUnit } from '../../cells/unit.ts'
import { aliasesOf, type Field, type HeaderMeaning, isAnalyteField, names, stem, visitFields } from './alias-table.ts'
import { recognizeCode } from './analyte-codes.ts'
import { cutPart, type HeaderPart, headerPart } from './header-parts.ts'
import { headerKey, plainHeader, splitBracket } from './header-text.ts'
import { cutDay } from './visit-day.ts'

export { aliasesOf, type Field, type HeaderMeaning, isAnalyteField }

/**
 * What a header cell means, or null. Names are looked up whole after normalisation, never as a part of a longer one;
 * a word beside a name (判定, 上限, 前回, IFCC, a unit) must itself be known, whole.
 */
export function recognizeHeader(text: string): HeaderMeaning | null {
  if (text.length === 0 || text.length > longestHeader || (figures.test(text) && text.length !== operationCodeLength)) return null
  const known = remembered.get(text)
  if (known !== undefined) return known
  const meaning = recognize(text)
  if (remembered.size < rememberAtMost) remembered.set(text, meaning)
  return meaning
}

function recognize(text: string): HeaderMeaning | null {
  const plain = plainHeader(text).replace(/,\s*[spb]$/, '')
  // The names sALT and PAL are tests; these spellings are words.
  if (plain === '' || words.test(text.trim())) return null
  const code = recognizeCode(plain)
  if (code !== null) {
    const { analyte, ...rest } = code
    return { field: analyte, role: 'value', rank: 1, ...rest }
  }
  return compose(plain, 0)
}

function compose(plain: string, depth: number): HeaderMeaning | null {
  const dated = depth === 0 && hasYear.test(plain) ? fromDay(plain) : null
  if (dated !== null) return dated
  const key = headerKey(plain)
  const exact = names().get(key)
  if (exact !== undefined) return exact
  if (depth > deepest || key.length < 2 || !(plain.endsWith(')') || stem().test(key))) return null
  return (
    loincLongName(plain) ??
    fromLeadingBracket(plain, depth) ??
    fromBracket(plain, depth) ??
    fromSlash(plain, depth) ??
    fromUnitTail(plain, depth) ??
    fromAffix(key, plain, depth)
  )
}

/** `2023/5/10 AST`: a visit of its own. */
function fromDay(plain: string): HeaderMeaning | null {
  const cut = cutDay(plain)
  const meaning = cut === null ? null : compose(cut.rest, 1)
  if (cut === null || meaning === null || !(isAnalyteField(meaning.field) || meaning.field === 'age')) return null
  return withPart(meaning, { visit: { day: cut.day } })
}

/** `Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma` (the brackets are round by now). */
function loincLongName(plain: string): HeaderMeaning | null {
  const shape = loincName.exec(plain)
  if (shape === null) return null
  const meaning = names().get(headerKey(shape[1] ?? ''))
  return meaning !== undefined && isAnalyteField(meaning.field) ? meaning : null
}

/** `【肝機能】ＧＯＴ`: a known word in brackets before the name. */
function fromLeadingBracket(plain: string, depth: number): HeaderMeaning | null {
  const shape = /^\(([^()]+)\)(.+)$/.exec(plain)
  if (shape === null) return null
  const meaning = compose((shape[2] ?? '').trim(), depth + 1)
  return meaning !== null && isAnalyteField(meaning.field) ? withPart(meaning, headerPart(headerKey(shape[1] ?? ''))) : null
}

/** `AST(GOT)`, `血小板数（万/μL）`, `ALP(IFCC)`, `γ-GTP (前回)`: what is in the brackets has to be known as well. */
function fromBracket(plain: string, depth: number): HeaderMeaning | null {
  const split = splitBracket(plain)
  if (split === null || split.before === '') return null
  const outer = compose(split.before, depth + 1)
  if (outer === null) return null
  if (!isAnalyteField(outer.field)) return besideOther(outer, headerKey(split.inside))
  return (
    withUnit(outer, split.inside) ?? withPart(outer, headerPart(headerKey(split.inside))) ?? same(outer, compose(split.inside, depth + 1))
  )
}

function besideOther(outer: HeaderMeaning, inside: string): HeaderMeaning | null {
  if (otherFieldBracket.test(inside)) return outer
  const part = headerPart(inside)
  return part?.visit !== undefined && visitFields.has(outer.field) ? withPart(outer, part) : null
}

/** `AST/GOT` is one analyte under two names; `AST/ALT` is a ratio. */
function fromSlash(plain: string, depth: number): HeaderMeaning | null {
  const at = plain.indexOf('/')
  if (at <= 0 || at === plain.length - 1) return null
  const first = compose(plain.slice(0, at), depth + 1)
  if (first === null || !isAnalyteField(first.field)) return null
  const rest = plain.slice(at + 1)
  return withPart(first, methodOnly(headerPart(headerKey(rest)))) ?? same(first, compose(rest, depth + 1))
}

/** `ALT U/L`, `albumin_g/dL`, `Platelets, 10^9/L`: a unit after the name without brackets. */
function fromUnitTail(plain: string, depth: number): HeaderMeaning | null {
  for (const cut of plain.matchAll(/[\s_,:;]+/g)) {
    // `alt_u_l`, `albumin_g_dl`: names without signs write the stroke as a low line.
    const tail = plain.slice(cut.index + cut[0].length).replaceAll('_', '/')
    if (cut.index === 0 || parseUnit(tail) === null) continue
    const head = compose(plain.slice(0, cut.index), depth + 1)
    return head !== null && isAnalyteField(head.field) ? withUnit(head, tail) : null
  }
  return null
}

/** `GOT記号`, `前回 AST`, `血清ALT`, `got_other`. */
function fromAffix(key: string, plain: string, depth: number): HeaderMeaning | null {
  for (const end of ['end', 'start'] as const) {
    const cut = cutPart(key, end)
    if (cut === null || isInsideWord(cut.rest, key, plain, end)) continue
    const inner = compose(cut.rest.replace(/\($/, ''), depth + 1)
    if (inner === null) continue
    if (isAnalyteField(inner.field)) return withPart(inner, cut.part)
    if (visitFields.has(inner.field) && cut.part.visit !== undefined) return withPart(inner, cut.part)
  }
  return null
}

/** `s-ALT` and `sALT` are serum ALT, `salt` is salt: a single letter is a part only where the name shows that it is one. */
function isInsideWord(rest: string, key: string, plain: string, end: 'start' | 'end'): boolean {
  if (key.length - rest.length !== 1 || !/^[a-z]+$/i.test(plain)) return false
  return !(end === 'start' ? /^[a-z](?=[A-Z]{2})/ : /[A-Z]{2}[a-z]$/).test(plain)
}

function withUnit(meaning: HeaderMeaning, text: string): HeaderMeaning | null {
  const parsed = foreignTail.test(text) ? null : parseUnit(text)
  if (parsed === null) return null
  return 'unit' in parsed ? { ...meaning, unit: parsed.unit } : { ...meaning, unitAmbiguous: true }
}

function withPart(meaning: HeaderMeaning, part: HeaderPart | null): HeaderMeaning | null {
  if (part === null) return null
  const { method, ...rest } = part
  // A second role or visit contradicts the first: `AST上限判定` is neither.
  if (rest.role !== undefined && meaning.role !== 'value') return rest.role === 'judgement' ? { ...meaning, role: 'judgement' } : null
  if (rest.visit !== undefined && meaning.visit !== undefined) return null
  return { ...meaning, ...rest, ...(method !== undefined && meaning.field === 'alp' && { method }) }
}

function methodOnly(part: HeaderPart | null): HeaderPart | null {
  return part?.method === undefined ? null : part
}

function same(one: HeaderMeaning, other: HeaderMeaning | null): HeaderMeaning | null {
  if (other === null || other.field !== one.field || other.role !== 'value') return null
  return { ...other, ...one }
}

const loincName =
  /^(.+?)\s*\((?:enzymatic activity\/volume|mass\/volume|moles\/volume|#\/volume|catalytic activity\/volume)\) in (?:serum or plasma|serum, plasma or blood|serum|plasma|blood)(?: (?:by|with|without) .+)?$/
const otherFieldBracket = /^(?:漢字|全角|半角|西暦|和暦|必須|任意|歳|才|years?|yrs?|y|yyyymmdd|yyyy\/mm\/dd|m\/f|必填)$/
// `Albumin, U` is urine, `アルブミン(%)` a share of the electrophoresis.
const foreignTail = /^(?:u|%|％|mg\/g.*)$/i
const words = /^(?:[Ss]alt|SALT|[Pp]al|[Pp]ast|PAST)$/
const hasYear = /\d{4}|令和|平成|[rh]\d/
const figures = /^[\d.,/:+ ]*$/
const operationCodeLength = 6
const deepest = 4
const longestHeader = 200
const rememberAtMost = 5_000

const remembered = new Map<string, HeaderMeaning | null>()
