import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Condition, RuleSet } from '../rules/rule-set.ts'
import type { Test } from './program.ts'

/** A condition of the rules with names of bands and degrees of severity looked up, and lists of analytes written out. */
export function compileCondition(condition: Condition, rules: RuleSet): Test {
  const compiled = (part: Condition) => compileCondition(part, rules)
  switch (condition.is) {
    case 'all':
      return { is: 'all', of: condition.of.map(compiled), given: (condition.given ?? []).map(compiled) }
    case 'any':
      return { is: 'some', count: 1, of: condition.of.map(compiled) }
    case 'some':
      return { is: 'some', count: condition.count, of: condition.of.map(compiled) }
    case 'above':
    case 'not-above':
    case 'below':
    case 'not-below':
      return { is: 'bands', analyte: condition.analyte, mask: sideOf(condition, rules) }
    case 'at-least':
    case 'less-than':
      return { is: 'value', analyte: condition.analyte, side: condition.is, number: condition.number }
    case 'more-than':
    case 'not-less-than': {
      const { analyte, than, times } = condition
      return { is: 'ratio', analyte, than, times: times?.value ?? 1, orEqual: condition.is === 'not-less-than' }
    }
    case 'severity':
      return anyOf(condition.analytes, (analyte) => ({
        is: 'bands',
        analyte,
        mask: maskWhere(analyte, rules, ({ severity }) => severity >= condition.from),
      }))
    case 'banded':
      return anyOf(condition.analytes, (analyte) => ({ is: 'banded', analyte }))
    case 'standard': {
      const { standard, answers, analytes = analyteIds } = condition
      const asked = analytes.filter((analyte) => rules.standards[standard]?.analytes[analyte] !== undefined)
      return anyOf(asked, (analyte) => ({ is: 'answer', standard, analyte, answers }))
    }
    case 'all-within':
      return allWithin(rules)
    case 'score-band':
      return { is: 'score-band', score: condition.score, bands: condition.in }
    case 'score-at-least':
      return { is: 'score-at-least', score: condition.score, number: condition.number }
    case 'age-at-least':
    case 'age-under':
      return { is: condition.is, number: condition.number }
    default:
      return condition
  }
}

function sideOf({ is, analyte, band }: Extract<Condition, { band: string }>, rules: RuleSet): number {
  const { bands } = rules.analytes[analyte]
  const index = bands.findIndex(({ id }) => id === band)
  const sides: Record<typeof is, (position: number) => boolean> = {
    above: (position) => position > index,
    'not-above': (position) => position <= index,
    below: (position) => position < index,
    'not-below': (position) => position >= index,
  }
  return maskOf([...bands.keys()].filter(sides[is]))
}

/** Nothing that was judged lies outside, and something was. */
function allWithin(rules: RuleSet): Test {
  const within = (analyte: AnalyteId): Test => ({
    is: 'some',
    count: 1,
    of: [
      { is: 'absent', analyte },
      { is: 'some-band', analyte, mask: maskWhere(analyte, rules, ({ severity }) => severity === 0) },
    ],
    silent: true,
  })
  return { is: 'all', of: analyteIds.map(within), given: [anyOf(analyteIds, (analyte) => ({ is: 'banded', analyte }))] }
}

function maskWhere(analyte: AnalyteId, rules: RuleSet, is: (band: { severity: number }) => boolean): number {
  const { bands } = rules.analytes[analyte]
  return maskOf([...bands.keys()].filter((position) => is(bands[position] as { severity: number })))
}

function maskOf(positions: readonly number[]): number {
  return positions.reduce((mask, position) => mask | (1 << position), 0)
}

function anyOf(analytes: readonly AnalyteId[], test: (analyte: AnalyteId) => Test): Test {
  return { is: 'some', count: 1, of: analytes.map(test) }
}
