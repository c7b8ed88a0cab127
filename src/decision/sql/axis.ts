import type { AnsweredAxis, Axis } from '../program.ts'
import { numberLiteral } from './dialect.ts'

/** The position of a value on an axis, as a CASE. */
export function positionOn({ cuts }: Axis, value: string): string {
  return caseOf(cuts, value, (position) => String(position))
}

/** What an axis answers to a value, as a CASE of texts; '' where it has nothing to say. */
export function answerOn({ cuts, answers }: AnsweredAxis, value: string, text: (answer: string) => string): string {
  return caseOf(cuts, value, (position) => text(answers[position] ?? ''))
}

function caseOf(cuts: Axis['cuts'], value: string, result: (position: number) => string): string {
  if (cuts.length === 0) return result(0)
  const whens = cuts.map(({ at, inclusive }, i) => `WHEN ${value} ${inclusive ? '<=' : '<'} ${numberLiteral(at)} THEN ${result(i)}`)
  return `CASE ${whens.join(' ')} ELSE ${result(cuts.length)} END`
}
