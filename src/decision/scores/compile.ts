import type { ScoreId, ScoreRule } from '../../rules/rule-set.ts'
import { answeredAxis } from '../axis.ts'
import type { ScoreProgram } from '../program.ts'
import { apri } from './apri.ts'
import { astAltRatio } from './ast-alt-ratio.ts'
import { fib4 } from './fib4.ts'
import type { Particulars } from './particulars.ts'
import { rFactor } from './r-factor.ts'

/** A published index with the numbers of its rule in its formula. */
export function compileScore(rule: ScoreRule): ScoreProgram {
  return {
    id: rule.id,
    needs: rule.needs,
    ...scores[rule.id]((name) => ({ number: numberOf(rule, name) })),
    scales: rule.scales.map(({ fromAge, bands }) => ({ fromAge, ...answeredAxis(bands) })),
  }
}

/** A number of scope or limit from the rule. */
export function numberOf({ id, parameters }: ScoreRule, name: string): number {
  const parameter = parameters[name]
  if (parameter === undefined) throw new Error(`${id} has no parameter ${name}`)
  return parameter.value
}

/** A score is one file and one line here. */
const scores: Record<ScoreId, Particulars> = { fib4, 'ast-alt-ratio': astAltRatio, apri, 'r-factor': rFactor }
