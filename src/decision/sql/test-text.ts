import type { AnalyteId } from '../../panel/analyte.ts'
import type { Test } from '../program.ts'
import { numberLiteral } from './dialect.ts'

/** Whose positions a test looks at: those that were judged, or with a child seen as an adult by the safety net. */
export type Seen = 'judged' | 'net'

/** The column that holds an analyte's position; -1 where there is none. */
export function positionColumn(analyte: AnalyteId, seen: Seen): string {
  return `${seen === 'judged' ? 'j' : 'n'}_${analyte}`
}

export function patternColumn(pattern: string, seen: Seen): string {
  return `${seen === 'judged' ? 'm' : 'nm'}_${pattern.replaceAll('-', '_')}`
}

export function answerColumn(standard: string, analyte: AnalyteId): string {
  return `s_${standard.replaceAll('-', '_')}_${analyte}`
}

export function scoreColumn(score: string, part: 'value' | 'band' | 'counts'): string {
  return `${{ value: 'f', band: 'b', counts: 'c' }[part]}_${score.replaceAll('-', '_')}`
}

export interface Surroundings {
  seen: Seen
  text(text: string): string
  /** A condition on the reasons of the level, which only doors and times may ask for. */
  restsOnly(analytes: readonly AnalyteId[]): string
}

/** A test as a condition of SQL that is true or false, never unknown. */
export function testText(test: Test, around: Surroundings): string {
  switch (test.is) {
    case 'bands':
    case 'some-band':
      return ranges(positionColumn(test.analyte, around.seen), positionsIn(test.mask))
    case 'absent':
      return `${positionColumn(test.analyte, around.seen)} = -1`
    case 'banded':
      return `${positionColumn(test.analyte, around.seen)} >= 0`
    case 'value':
      return `(${positionColumn(test.analyte, around.seen)} >= 0 AND v_${test.analyte} ${test.side === 'at-least' ? '>=' : '<'} ${numberLiteral(test.number)})`
    case 'ratio':
      return ratio(test, around)
    case 'answer':
      return `(${positionColumn(test.analyte, around.seen)} >= 0 AND ${answerColumn(test.standard, test.analyte)} IN (${test.answers.map(around.text).join(', ')}))`
    case 'score-band':
      return `(${scoreColumn(test.score, 'counts')} = 1 AND ${scoreColumn(test.score, 'band')} IN (${test.bands.map(around.text).join(', ')}))`
    case 'score-at-least':
      return `(${scoreColumn(test.score, 'counts')} = 1 AND ${scoreColumn(test.score, 'value')} >= ${numberLiteral(test.number)})`
    case 'pattern':
      return `${patternColumn(test.pattern, around.seen)} = 1`
    case 'age-at-least':
      return `(g_age IS NOT NULL AND g_age >= ${numberLiteral(test.number)})`
    case 'age-under':
      return `(g_age IS NULL OR g_age < ${numberLiteral(test.number)})`
    case 'sex':
      return `g_sex = ${around.text(test.sex)}`
    case 'rests-only-on':
      return around.restsOnly(test.analytes)
    case 'all':
      return joined([...test.of, ...test.given], 'AND', around)
    case 'some':
      return test.count === 1 ? joined(test.of, 'OR', around) : counted(test, around)
  }
}

export const never = '1 = 0'

function ratio({ analyte, than, times, orEqual }: Extract<Test, { is: 'ratio' }>, { seen }: Surroundings): string {
  const right = times === 1 ? `v_${than}` : `v_${than} * ${numberLiteral(times)}`
  return `(${positionColumn(analyte, seen)} >= 0 AND ${positionColumn(than, seen)} >= 0 AND v_${analyte} ${orEqual ? '>=' : '>'} ${right})`
}

function joined(tests: readonly Test[], word: 'AND' | 'OR', around: Surroundings): string {
  if (tests.length === 0) return word === 'AND' ? '1 = 1' : never
  return `(${tests.map((test) => testText(test, around)).join(` ${word} `)})`
}

function counted({ count, of }: Extract<Test, { is: 'some' }>, around: Surroundings): string {
  return `(${of.map((test) => `CASE WHEN ${testText(test, around)} THEN 1 ELSE 0 END`).join(' + ')} >= ${count})`
}

function positionsIn(mask: number): number[] {
  return Array.from({ length: 31 }, (_, position) => position).filter((position) => (mask & (1 << position)) !== 0)
}

/** Positions that follow each other become one comparison. */
function ranges(column: string, positions: readonly number[]): string {
  const parts: string[] = []
  for (let at = 0; at < positions.length; ) {
    let end = at
    while (positions[end + 1] === (positions[end] as number) + 1) end++
    const [from, to] = [positions[at] as number, positions[end] as number]
    parts.push(from === to ? `${column} = ${from}` : `${column} BETWEEN ${from} AND ${to}`)
    at = end + 1
  }
  if (parts.length === 0) return never
  return `(${parts.join(' OR ')})`
}
