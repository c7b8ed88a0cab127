import type { Issue } from '../../issue.ts'
import type { ValueCell } from '../cells/reading.ts'
import { parseUnit } from '../cells/unit.ts'
import type { ReadOptions } from '../read-options.ts'
import { type Coding, meaningOf } from '../records/code-meaning.ts'
import { isObject, type Json, member, objectsIn, textIn } from './resource.ts'

/** What an Observation, or a component of one, gives. */
export type TestReading =
  | { kind: 'cell'; cell: ValueCell; coding: Coding }
  | { kind: 'other-test'; coding: Coding }
  | { kind: 'nothing' }
  | { kind: 'unused'; why: 'entered-in-error' | 'cancelled' | 'without-value' }
  | { kind: 'listed'; issue: Issue; coding: Coding }

/** Reads the test of an Observation or component as written; values are judged where all values are, in `toPanel`. */
export function readTest(test: Json, status: string | null, place: { file: string; line: number }, options: ReadOptions): TestReading {
  const codings = codingsOf(test.code)
  const meaning = meaningOf(codings)
  if (meaning.kind === 'other') return meaning.coding === null ? { kind: 'nothing' } : { kind: 'other-test', coding: meaning.coding }
  const { coding } = meaning
  if (status === 'entered-in-error') return { kind: 'unused', why: 'entered-in-error' }
  if (meaning.kind === 'contradiction') {
    return listed('codes-differ', codings.map(({ code }) => code).join(', '))
  }
  const { analyte, method } = meaning.meaning
  const { text, unit } = resultOf(test)
  const reason = absenceOf(test)
  if (status === 'cancelled' && reason === null) return { kind: 'unused', why: 'cancelled' }
  if (status !== null && !counted.has(status) && status !== 'cancelled') return listed('observation-not-final', status)
  if (status === null) return listed('observation-not-final', '–')
  if (text === '' && reason === null) return { kind: 'unused', why: 'without-value' }
  const forced = options.units?.[analyte] === undefined ? null : parseUnit(options.units[analyte])
  const cell: ValueCell = {
    // A value beside the reason why there is none says two things at once.
    text: reason === null ? text : text === '' || status === 'cancelled' ? reason : `${text} (${reason})`,
    file: place.file,
    line: place.line,
    header: coding.name === null ? coding.code : `${coding.name} ${coding.code}`,
    analyte,
    unit: forced !== null && 'unit' in forced ? forced.unit : null,
    unitForced: forced !== null,
    unitText: unit,
    ...opinionOf(test, unit),
  }
  if (analyte === 'alp') cell.method = options.alpMethod ?? method ?? null
  return { kind: 'cell', cell, coding }

  function listed(code: Issue['code'], said: string): TestReading {
    const where = meaning.kind === 'analyte' ? { ...place, analyte: meaning.meaning.analyte } : place
    return { kind: 'listed', coding, issue: { code, level: 'error', where, args: { text: said } } }
  }
}

function codingsOf(concept: unknown): Coding[] {
  const text = textIn(member(concept, 'text'))
  return objectsIn(member(concept, 'coding')).flatMap((coding) => {
    const code = textIn(coding.code)
    return code === null ? [] : [{ code, system: textIn(coding.system), name: textIn(coding.display) ?? text }]
  })
}

/** The value as the text of a cell, and its unit; `''` where there is none. */
function resultOf(test: Json): { text: string; unit: string } {
  const side = sideOf(test)
  if (isObject(test.valueQuantity)) {
    const { text, unit } = quantity(test.valueQuantity)
    const stated = textIn(test.valueQuantity.comparator)
    if (stated !== null)
      return {
        text:
          signs[stated] === undefined
            ? `${stated} ${text}`
            : clash(signs[stated], side)
              ? `${text} ${stated} ${side}`
              : `${signs[stated]}${text}`,
        unit,
      }
    return { text: text === '' ? '' : `${side ?? ''}${text}`, unit }
  }
  if (isObject(test.valueRange)) return range(test.valueRange)
  if (isObject(test.valueCodeableConcept)) {
    const codings = codingsOf(test.valueCodeableConcept)
    const [first] = codings
    const said = textIn(test.valueCodeableConcept.text) ?? first?.name ?? null
    // A code is never a number, even where it is written with digits.
    return { text: said ?? (first === undefined ? '' : `code ${first.code}`), unit: '' }
  }
  for (const name of ['valueString', 'valueInteger', 'valueDecimal', 'valueBoolean', 'valueDateTime', 'valueTime']) {
    const value = test[name]
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return { text: withSide(String(value).trim(), side), unit: '' }
  }
  const other = Object.keys(test).find((name) => /^value[A-Z]/.test(name) && test[name] !== null)
  return { text: other ?? '', unit: '' }
}

function withSide(text: string, side: string | null): string {
  return side !== null && /^[\d.]+$/.test(text) ? `${side}${text}` : text
}

function quantity(value: Json): { text: string; unit: string } {
  const number = value.value
  const text = typeof number === 'number' || typeof number === 'string' ? String(number).trim() : ''
  return { text, unit: unitOf(value) }
}

/** An interval open on one side says on which side of a number the result lies. */
function range({ low, high }: Json): { text: string; unit: string } {
  const [from, to] = [isObject(low) ? quantity(low) : null, isObject(high) ? quantity(high) : null]
  if (from !== null && to !== null) return { text: `${from.text}-${to.text}`, unit: from.unit }
  if (from !== null) return { text: `≥${from.text}`, unit: from.unit }
  return to === null ? { text: '', unit: '' } : { text: `≤${to.text}`, unit: to.unit }
}

/** The UCUM code before the words for people; one of them is often missing. */
function unitOf(value: Json): string {
  const [code, unit] = [textIn(value.code), textIn(value.unit)]
  if (code !== null) {
    const plain = plainUcum(code)
    if (parseUnit(plain) !== null || unit === null) return plain
  }
  return unit === null ? '' : plainUcum(unit)
}

/** `[iU]/L`, `10*3/uL{cells}`: annotations say nothing of the quantity. */
function plainUcum(unit: string): string {
  return unit
    .replace(/\{[^}]*\}/g, '')
    .replace(/\[i?u\]/gi, 'U')
    .trim()
}

/** On check-up reports LX and HX say that the result lies beyond the value, where no comparator does. */
function sideOf(test: Json): '≤' | '≥' | null {
  const codes = interpretationsOf(test)
  const [low, high] = [codes.includes('LX') || codes.includes('<'), codes.includes('HX') || codes.includes('>')]
  return low === high ? null : low ? '≤' : '≥'
}

function clash(sign: string, side: string | null): boolean {
  return side !== null && /[<≤]/.test(sign) !== (side === '≤')
}

function interpretationsOf(test: Json): string[] {
  return objectsIn(test.interpretation).flatMap((concept) => codingsOf(concept).map(({ code }) => code.toUpperCase()))
}

/** Why there is no value, as the words of a cell. */
function absenceOf(test: Json): string | null {
  const [coding] = codingsOf(test.dataAbsentReason)
  if (coding === undefined) return textIn(member(test.dataAbsentReason, 'text'))
  return notDoneReasons.has(coding.code) ? notDone : unmeasurable
}

function opinionOf(test: Json, unit: string): Pick<ValueCell, 'flagText' | 'low' | 'high' | 'range'> {
  const flag = interpretationsOf(test).find((code) => /^(?:[LH]{1,2}|[LH]U)$/.test(code))
  const opinion: Pick<ValueCell, 'flagText' | 'low' | 'high' | 'range'> = { flagText: flag?.slice(0, 1) ?? '' }
  const ranges = objectsIn(test.referenceRange).filter(isNormalRange)
  const [first] = ranges
  if (first === undefined || ranges.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return opinion
  const limit = (end: unknown): string => {
    if (!isObject(end)) return ''
    const { text, unit: own } = quantity(end)
    return text === '' || own === unit ? text : `${text} ${own}`
  }
  const [low, high, text] = [limit(first.low), limit(first.high), textIn(first.text)]
  if (low !== '') opinion.low = low
  if (high !== '') opinion.high = high
  if (low === '' && high === '' && text !== null) opinion.range = text
  return opinion
}

/** Therapeutic and critical ranges, and those of other people, are none of a laboratory's opinion. */
function isNormalRange(each: Json): boolean {
  const type = codingsOf(each.type)[0]?.code
  return type === undefined || type === 'normal' || type === 'recommended'
}

const counted: ReadonlySet<string> = new Set(['final', 'amended', 'corrected'])
const notDoneReasons: ReadonlySet<string> = new Set(['not-performed', 'not-asked', 'not-applicable', 'asked-declined'])
const signs: Readonly<Record<string, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' }
/** As a cell would say it. */
export const notDone = '未実施'
const unmeasurable = '測定不可能'
