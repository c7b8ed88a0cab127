import type { Change } from '../../src/interpreter/assessment.ts'
import type { AnalyteId } from '../../src/panel/analyte.ts'
import { assess, scoreIn, type Values } from './panel-of.ts'
import type { RandomCase } from './random-panels.ts'

/** The values after every change of a group, each moved just as far as its words say and no further. */
export function applied(group: readonly Change[], random: RandomCase): Values {
  let { values } = random
  for (const change of group) values = { ...values, ...moved(change, values, random) }
  return values
}

function moved(change: Change, values: Values, { around }: RandomCase): Values {
  if ('anyAnalyteOutside' in change) return Object.fromEntries(Object.keys(values).map((id) => [id, outside[id as AnalyteId]]))
  if ('present' in change) return { [change.analyte]: insideItsBand[change.analyte] }
  if ('than' in change) return { [change.analyte]: beyond(change.to, highest(values[change.than]), 0.25) }
  if ('score' in change) return lowered(change.score, change.edge, values, around)
  return { [change.analyte]: beyond(change.to, change.edge, change.analyte === 'albumin' ? 0.1 : 1) }
}

/** AST is the input that lowers FIB-4 without touching any other clause. */
function lowered(score: string, edge: number, values: Values, around: RandomCase['around']): Values {
  const result = scoreIn(assess(values, around), 'fib4')
  if (score !== 'fib4' || !('value' in result) || result.value === undefined || result.value < edge) return {}
  return { ast: ((number(values.ast) * edge) / result.value) * 0.999 }
}

function beyond(to: '<' | '<=' | '>' | '>=', edge: number, step: number): number {
  if (to === '<') return edge - step
  return to === '>' ? edge + step : edge
}

/** "As high as ALT" is, for an ALT of <40, something under 40. */
function highest(given: Values[AnalyteId]): number {
  return number(given) - (String(given).startsWith('<') && !String(given).startsWith('<=') ? 0.25 : 0)
}

function number(given: Values[AnalyteId]): number {
  return Number(String(given).replace(/^[<>]=?/, ''))
}

const outside: Record<AnalyteId, number> = { ast: 31, alt: 31, ggt: 51, albumin: 3.8, platelets: 144, alp: 114, bilirubin: 1.6 }
const insideItsBand: Record<AnalyteId, number> = { ast: 20, alt: 20, ggt: 20, albumin: 4.5, platelets: 250, alp: 60, bilirubin: 1 }
