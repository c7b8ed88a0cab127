import type { Comparison, Formula } from '../program.ts'
import { numberLiteral } from './dialect.ts'

export function formulaText(formula: Formula, text: (text: string) => string): string {
  const inner = (part: Formula) => formulaText(part, text)
  if ('number' in formula) return numberLiteral(formula.number)
  if ('of' in formula) return formula.of === 'age' ? 'g_age' : `v_${formula.of}`
  if ('times' in formula) return `(${formula.times.map(inner).join(' * ')})`
  if ('over' in formula) return `(${formula.over.map(inner).join(' / ')})`
  if ('root' in formula) return `SQRT(${inner(formula.root)})`
  if ('ownLimitOr' in formula) return inner(formula.ownLimitOr)
  const { male, female } = formula.bySex
  return `CASE WHEN g_sex = ${text('male')} THEN ${inner(male)} ELSE ${inner(female)} END`
}

export function comparisonText({ left, is, right }: Comparison, text: (text: string) => string): string {
  return `${formulaText(left, text)} ${is} ${formulaText(right, text)}`
}

/** What must hold before a formula may be worked out: nothing below a fraction line is 0, no root is of less than 0. */
export function guardsOf(formula: Formula, text: (text: string) => string): string[] {
  if ('times' in formula) return formula.times.flatMap((part) => guardsOf(part, text))
  if ('root' in formula) return [...guardsOf(formula.root, text), `${formulaText(formula.root, text)} >= 0`]
  if ('over' in formula) {
    const [above, below] = formula.over
    return [...guardsOf(above, text), ...guardsOf(below, text), `${formulaText(below, text)} <> 0`]
  }
  return []
}
