import type { AnalyteId } from '../panel/analyte.ts'
import type { ScoreId, ScoreRule } from '../rules/rule-set.ts'
import { answeredAxis } from './axis.ts'
import type { Comparison, Formula, ScoreProgram } from './program.ts'

/** A published index with the numbers of its rule in its formula. */
export function compileScore(rule: ScoreRule): ScoreProgram {
  const number = (name: string): Formula => ({ number: parameterOf(rule, name) })
  return {
    id: rule.id,
    needs: rule.needs,
    ...formulas[rule.id](number),
    scales: rule.scales.map(({ fromAge, bands }) => ({ fromAge, ...answeredAxis(bands) })),
  }
}

const of = (input: AnalyteId | 'age'): Formula => ({ of: input })
const is = (left: Formula, sign: Comparison['is'], right: Formula): Comparison => ({ left, is: sign, right })

type Particulars = Pick<ScoreProgram, 'value' | 'outOfScope' | 'limited'>

/** Multiplied first and divided once: a cut-off that is reached exactly must not be missed by a last bit. */
const formulas: Record<ScoreId, (number: (name: string) => Formula) => Particulars> = {
  fib4: (number) => ({
    value: { over: [{ times: [of('age'), of('ast')] }, { times: [of('platelets'), { root: of('alt') }] }] },
    outOfScope: [is(of('ast'), '>=', number('acuteFrom')), is(of('alt'), '>=', number('acuteFrom'))],
    limited: [is(of('age'), '<=', number('limitedThroughAge'))],
  }),
  'ast-alt-ratio': () => ({ value: { over: [of('ast'), of('alt')] }, outOfScope: [], limited: [] }),
  apri: (number) => ({
    value: { over: [{ times: [of('ast'), { number: 100 }] }, { times: [number('astUpperLimit'), of('platelets')] }] },
    outOfScope: [],
    limited: [],
  }),
  'r-factor': (number) => ({
    value: {
      over: [{ times: [of('alt'), number('alpUpperLimit')] }, { times: [altUpperLimit(number), of('alp')] }],
    },
    outOfScope: [is(of('alt'), '<=', number('altAbove'))],
    limited: [],
  }),
}

function altUpperLimit(number: (name: string) => Formula): Formula {
  const plain = (name: string) => (number(name) as { number: number }).number
  return { bySex: { male: plain('altUpperLimitMale'), female: plain('altUpperLimitFemale') } }
}

function parameterOf({ id, parameters }: ScoreRule, name: string): number {
  const parameter = parameters[name]
  if (parameter === undefined) throw new Error(`${id} has no parameter ${name}`)
  return parameter.value
}
