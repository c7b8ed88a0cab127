import { UsageError } from '../../issue.ts'
import { type AnalyteId, isAnalyteId } from '../../panel/analyte.ts'
import { parseDate } from '../cells/date.ts'
import { foldText } from '../cells/plain-text.ts'
import { parseReferenceRange } from '../cells/reference.ts'
import { parseUnit } from '../cells/unit.ts'
import { parseValue } from '../cells/value.ts'
import { optionNamed } from '../columns/names/analyte-named.ts'

/** What a pasted line or block says, each value as it was written, and the pieces that mean nothing here. */
export interface Pasted {
  values: Partial<Record<AnalyteId, string>>
  references: Partial<Record<AnalyteId, string>>
  age?: string
  sex?: string
  date?: string
  /** In the order of the text. */
  notUnderstood: readonly string[]
}

/**
 * Reads a line or block copied from a sheet: `ALT 62 AST 45 γ-GTP 88 52歳 男`, `AST(GOT)　45　U/L　10〜40　H`. A name and the number
 * behind it are a value; a name that is not known takes the numbers behind it along. Nothing is guessed.
 * Throws UsageError for two values of one test and for two ages, sexes or dates.
 */
export function readPasted(text: string): Pasted {
  const found: Found = { values: {}, references: {}, notUnderstood: [] }
  for (const line of foldText(text)
    .slice(0, longest)
    .split(/[\r\n]+/))
    readLine(piecesOf(line), found)
  return found
}

interface Found extends Pasted {
  notUnderstood: string[]
}

/** Whose number comes next: a test or particular; `unknown` after a name nobody knows, null at the beginning. */
type Awaited = { field: AnalyteId | 'age' | 'sex' | 'date'; parts: string[]; done: boolean } | 'unknown' | null

function readLine(pieces: readonly string[], found: Found): void {
  let current: Awaited = null
  const close = () => {
    if (current !== null && current !== 'unknown') keep(current, found)
    current = null
  }
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as string
    const name = nameAt(pieces, at)
    if (name !== null) {
      close()
      // `直接 ビリルビン`, `urine albumin`: a word before the name makes another test of it.
      current = qualifier.test(pieces[at - 1] ?? '') ? 'unknown' : { field: name.field, parts: [], done: false }
      if (current === 'unknown') found.notUnderstood.push(piece)
      at += name.count - 1
      continue
    }
    if (current !== null && current !== 'unknown' && continues(piece, current, pieces[at + 1], found)) continue
    if (takeParticular(piece, pieces[at + 1], found)) {
      close()
      if (/^\d+$/.test(piece)) at += 1
      continue
    }
    if (silent.test(piece)) continue
    close()
    current = 'unknown'
    found.notUnderstood.push(piece)
  }
  close()
}

/** The longest run of pieces that is a known name. */
function nameAt(pieces: readonly string[], at: number): { field: AnalyteId | 'age' | 'sex' | 'date'; count: number } | null {
  for (let count = Math.min(longestName, pieces.length - at); count > 0; count -= 1) {
    const run = pieces.slice(at, at + count)
    if (run.some((piece, i) => i > 0 && /^[\d<>]/.test(piece))) continue
    const field = /^\d/.test(run[0] ?? '') ? null : optionNamed(run.join(' '))
    if (field !== null) return { field, count }
  }
  return null
}

/** Whether a piece belongs to the value that is being read: a mark, the number, its unit, the sheet's own interval. */
function continues(piece: string, current: Exclude<Awaited, 'unknown' | null>, next: string | undefined, found: Found): boolean {
  const { field, parts, done } = current
  if (silent.test(piece)) return true
  if (!isAnalyteId(field)) {
    if (done) return false
    parts.push(piece)
    current.done = true
    return true
  }
  if (!done) {
    if (mark.test(piece)) {
      parts.push(piece)
      return true
    }
    if (!/\d/.test(piece)) return false
    parts.push(piece)
    current.done = true
    return true
  }
  const unit = parseUnit(piece)
  if (unit !== null || mark.test(piece)) {
    parts.push(piece)
    return true
  }
  const range = /\d/.test(piece) ? parseReferenceRange(piece) : null
  if (range !== null) {
    if (found.references[field] !== undefined) return false
    found.references[field] = piece
    return true
  }
  if (isAge(piece) || years.test(next ?? '')) return false
  if (parseValue(piece).kind === 'number' && !(parseDate(piece).kind === 'date')) {
    throw new UsageError('pasted-two-values', { name: field.toUpperCase(), first: parts.join(' '), second: piece })
  }
  return false
}

function keep({ field, parts }: Exclude<Awaited, 'unknown' | null>, found: Found): void {
  if (parts.length === 0) return
  const text = parts.join(' ')
  if (!isAnalyteId(field)) {
    setParticular(field, text, found)
    return
  }
  const before = found.values[field]
  if (before !== undefined && before !== text)
    throw new UsageError('pasted-two-values', { name: field.toUpperCase(), first: before, second: text })
  found.values[field] = text
}

/** `52歳`, `52 歳`, `男`, `52歳男性`, `2025-05-14` stand without a name. */
function takeParticular(piece: string, next: string | undefined, found: Found): boolean {
  const both = ageAndSex.exec(piece)
  if (both !== null) {
    setParticular('age', both[1] ?? '', found)
    setParticular('sex', both[2] ?? '', found)
    return true
  }
  if (isAge(piece) || (/^\d{1,3}$/.test(piece) && years.test(next ?? ''))) {
    setParticular('age', piece.replace(/\D+$/, ''), found)
    return true
  }
  if (sexWord.test(piece)) {
    setParticular('sex', piece, found)
    return true
  }
  if (/\d[-/.年]\d/.test(piece) && parseDate(piece).kind === 'date') {
    setParticular('date', piece, found)
    return true
  }
  return false
}

function setParticular(field: 'age' | 'sex' | 'date', text: string, found: Found): void {
  const before = found[field]
  if (before !== undefined && before !== text) throw new UsageError('pasted-two-values', { name: field, first: before, second: text })
  found[field] = text
}

/** A line cut into pieces: at blanks, signs between name and value, and where a name ends and its number begins (`AST45`). */
function piecesOf(line: string): string[] {
  return line
    .replace(/^\s*(?:[・•●○*※■□▪▶]|[-–—](?=\s)|\d+[.)](?=\s))\s*/, '')
    .replace(/[|｜、;；]|,(?!\d{3}(?!\d))/g, ' ')
    .replace(/(?<=\d)\s*([~〜～–—ー-])\s*(?=\d)/g, '$1')
    .replace(/(?<=\S)\s*[=:：→]\s*/g, ' ')
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .flatMap(apart)
}

function apart(piece: string): string[] {
  if (/^[\d<>]/.test(piece) || optionNamed(piece) !== null) return [piece]
  for (const hit of piece.matchAll(/(?<=[^\d.])(?=[<>≦≧]?\d)/g)) {
    const name = piece.slice(0, hit.index)
    if (optionNamed(name) !== null) return [name, piece.slice(hit.index)]
  }
  return [piece]
}

function isAge(piece: string): boolean {
  return /^満?\d{1,3}(?:歳|才|yo|y\/o)$/i.test(piece)
}

const mark = /^[([]?(?:[HhLl]{1,2}|high|low|[↑↓▲▼△▽*]+|高|低)[)\]]?$/i
const years = /^(?:歳|才|years?|yrs?)$/i
const ageAndSex = /^満?(\d{1,3})(?:歳|才)?(男性?|女性?|[mf])$/i
const sexWord = /^(?:男性?|女性?|male|female|man|woman|[mf])$/i
const qualifier =
  /^(?:尿中?|便|直接|間接|抱合型?|非抱合型?|骨型|微量|髄液|胸水|腹水|関節液|direct|indirect|urine|urinary|conjugated|unconjugated|micro|bone|csf|d|i)$/i
// Words between the values that say nothing themselves.
const silent =
  /^(?:は|が|で|と|です|でした|の|値|結果|検査値?|基準値?|基準範囲|参考値|正常値|is|was|and|old|ref(?:erence)?(?:\srange)?|歳|才|years?|yrs?|[-–—:=()])$/i
const longestName = 4
const longest = 20_000
