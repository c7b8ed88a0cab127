import { compileCondition } from '../decision/condition.ts'
import type { Test } from '../decision/program.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Band, Class, Condition, Edge, RuleSet } from '../rules/rule-set.ts'
import type { Change, ComputedScore, Reason, TriageReason } from './assessment.ts'
import { computedScore, holdsOf } from './holds.ts'
import type { Admitted, State } from './state.ts'

/** A condition of the rules made ready: whether it holds, and if so why and what would undo it. */
export interface Prepared extends Explanation {
  /** The decision program says so: `decision/condition.ts` compiles it, `holds.ts` makes it ready. */
  holds(state: State): boolean
}

interface Explanation {
  /** Only meaningful where it holds. */
  because(state: State): Reason[]
  /** The same as reasons of a triage level: which analyte, score or pattern, and by which rule. */
  reasons(state: State): TriageReason[]
  /** Groups of changes; any one group undoes it. */
  undoneBy(state: State): Change[][]
}

/** `test` is the condition compiled, where a program has it already. */
export function prepareCondition(condition: Condition, rules: RuleSet, test: Test = compileCondition(condition, rules)): Prepared {
  return { holds: holdsOf(test), ...explanationOf(condition, test, rules) }
}

function explanationOf(condition: Condition, test: Test, rules: RuleSet): Explanation {
  const partsOf = (parts: readonly Condition[]) =>
    parts.map((part, i) => prepareCondition(part, rules, 'of' in test ? test.of[i] : undefined))
  switch (condition.is) {
    case 'all':
      return allOf(partsOf(condition.of))
    case 'any':
      return someOf(1, partsOf(condition.of))
    case 'some':
      return someOf(condition.count, partsOf(condition.of))
    case 'above':
    case 'not-above':
    case 'below':
    case 'not-below':
      return bandSide(condition, rules)
    case 'less-than':
    case 'at-least':
      return numberSide(condition)
    case 'more-than':
    case 'not-less-than':
      return comparison(condition)
    case 'absent':
      return {
        because: () => [{ analyte: condition.analyte, absent: true }],
        reasons: () => [],
        undoneBy: () => [[{ analyte: condition.analyte, present: true }]],
      }
    case 'score-at-least':
      return scoreSide(condition)
    case 'score-band':
      return scoreBand(condition, rules)
    case 'all-within':
      return allWithin(rules)
    case 'severity':
    case 'banded':
      return ofAnalytes(condition, test)
    case 'standard':
      return standardAnswer(condition, test)
    case 'pattern':
      return plainFact(() => [{ rule: `pattern:${condition.pattern}` }])
    case 'age-at-least':
    case 'age-under':
    case 'sex':
    case 'rests-only-on':
      return plainFact(() => [])
  }
}

/** What holds or not, and is undone by no change of a value. */
function plainFact(reasons: () => TriageReason[]): Explanation {
  return { because: () => [], reasons, undoneBy: () => [] }
}

/** A value that could not be banded never lowers an outcome; what is certain of a censored one may raise it. */
function ofAnalytes(condition: Extract<Condition, { is: 'severity' | 'banded' }>, test: Test): Explanation {
  const those = analytesOf(test)
  return {
    because: (state) => those(state).map((analyte) => bandReason(state, analyte)),
    reasons: (state) =>
      condition.is === 'banded' ? [{ rule: 'banded' }] : those(state).map((analyte) => ({ analyte, rule: ruleOfBand(state, analyte) })),
    undoneBy: () => [],
  }
}

function standardAnswer({ standard }: Extract<Condition, { is: 'standard' }>, test: Test): Explanation {
  const those = analytesOf(test)
  return {
    because: (state) => those(state).map((analyte) => bandReason(state, analyte)),
    reasons: (state) => those(state).map((analyte) => ({ analyte, rule: `${standard}:${state.admitted[analyte]?.standards[standard]}` })),
    undoneBy: () => [],
  }
}

/** The analytes for which a test over several of them holds. */
function analytesOf(test: Test): (state: State) => AnalyteId[] {
  const parts =
    test.is === 'some' ? test.of.flatMap((part) => ('analyte' in part ? [{ analyte: part.analyte, holds: holdsOf(part) }] : [])) : []
  return (state) => parts.filter((part) => part.holds(state)).map(({ analyte }) => analyte)
}

function allOf(parts: readonly Prepared[]): Explanation {
  return {
    because: (state) => gather(parts, (part) => part.because(state)),
    reasons: (state) => gather(parts, (part) => part.reasons(state)),
    undoneBy: (state) => gather(parts, (part) => part.undoneBy(state)),
  }
}

/** Enough of the parts must be undone at once that fewer than `count` remain. */
function someOf(count: number, parts: readonly Prepared[]): Explanation {
  return {
    because: (state) =>
      gather(
        parts.filter((part) => part.holds(state)),
        (part) => part.because(state),
      ),
    reasons: (state) =>
      gather(
        parts.filter((part) => part.holds(state)),
        (part) => part.reasons(state),
      ),
    undoneBy: (state) => {
      const held = parts.filter((part) => part.holds(state))
      const others = parts.filter((part) => !part.holds(state))
      const groups = choose(held.length, held.length - count + 1)
      return groups.map((group) => gather(group, (i) => withoutSuccessor((held[i] as Prepared).undoneBy(state)[0] ?? [], others, state)))
    },
  }
}

/** Being measured does not undo "absent" where another part takes over from it: then that part has to be undone as well. */
function withoutSuccessor(changes: readonly Change[], others: readonly Prepared[], state: State): readonly Change[] {
  return gather(changes, (change) => {
    if (!('present' in change)) return [change]
    const successors = gather(others, (part) => part.undoneBy(state)[0] ?? [])
    const same = successors.filter((successor) => 'analyte' in successor && successor.analyte === change.analyte)
    return same.length > 0 ? same : [change]
  })
}

function bandSide(condition: Extract<Condition, { band: string }>, rules: RuleSet): Explanation {
  const { analyte, is } = condition
  const { bands } = rules.analytes[analyte]
  const index = bands.findIndex((band) => band.id === condition.band)
  const upper = is === 'above' || is === 'not-above'
  const edge = (upper ? bands[index] : bands[index - 1])?.ends as Edge
  const beyond = is === 'above' || is === 'not-below'
  const to = beyond ? (edge.inclusive ? '<=' : '<') : edge.inclusive ? '>' : '>='
  const undone: Change[][] = [[{ analyte, to, edge: edge.at }]]
  return {
    because: (state) => [valueReason(state, analyte, edge.at)],
    reasons: (state) => [{ analyte, rule: ruleOfBand(state, analyte) }],
    undoneBy: () => undone,
  }
}

function numberSide(condition: Extract<Condition, { is: 'less-than' | 'at-least' }>): Explanation {
  const { analyte, number, is } = condition
  const undone: Change[][] = [[{ analyte, to: is === 'at-least' ? '<' : '>=', edge: number }]]
  return {
    because: (state) => [valueReason(state, analyte, number)],
    reasons: (state) => [{ analyte, rule: ruleOfBand(state, analyte) }],
    undoneBy: () => undone,
  }
}

function comparison(condition: Extract<Condition, { than: AnalyteId }>): Explanation {
  const { analyte, than, is } = condition
  const undone: Change[][] = [[{ analyte, to: is === 'more-than' ? '<=' : '<', than }]]
  return {
    because: (state) => [
      {
        analyte,
        value: (state.admitted[analyte] as Admitted).measurement.value,
        than,
        thanValue: (state.admitted[than] as Admitted).measurement.value,
      },
    ],
    reasons: (state) => [{ analyte, rule: ruleOfBand(state, analyte) }],
    undoneBy: () => undone,
  }
}

function scoreSide(condition: Extract<Condition, { is: 'score-at-least' }>): Explanation {
  const { score, number } = condition
  return {
    because: (state) => [{ score, value: (computedScore(state, score) as ComputedScore).value, edge: number }],
    reasons: (state) => [{ score, rule: `${score}:${computedScore(state, score)?.band}` }],
    undoneBy: () => [[{ score, to: '<', edge: number }]],
  }
}

/** The bands named are the upper ones of the scale, so that "under their lowest edge" undoes it. */
function scoreBand(condition: Extract<Condition, { is: 'score-band' }>, rules: RuleSet): Explanation {
  const { score } = condition
  return {
    because: (state) => {
      const { value, band } = computedScore(state, score) as ComputedScore
      return [{ score, value, band }]
    },
    reasons: (state) => [{ score, rule: `${score}:${computedScore(state, score)?.band}` }],
    undoneBy: (state) => {
      const rule = rules.scores[score]
      const older = rule.scales.filter((scale) => scale.fromAge !== null && state.age !== null && state.age >= scale.fromAge)
      const bands: readonly Class[] = (older.at(-1) ?? rule.scales[0])?.bands ?? []
      const first = bands.findIndex((band) => condition.in.includes(band.answer ?? ''))
      const edge = bands[first - 1]?.ends
      return edge ? [[{ score, to: edge.inclusive ? '<=' : '<', edge: edge.at }]] : []
    },
  }
}

function allWithin(rules: RuleSet): Explanation {
  const banded = (state: State) => analyteIds.filter((id) => state.admitted[id]?.banded)
  return {
    because: (state) =>
      banded(state).map((analyte) => ({
        analyte,
        band: (rules.analytes[analyte].bands[(state.admitted[analyte] as Admitted).lowBand] as Band).id,
      })),
    reasons: () => [],
    undoneBy: () => [[{ anyAnalyteOutside: true }]],
  }
}

function bandReason(state: State, analyte: AnalyteId): Reason {
  return { analyte, band: (state.admitted[analyte] as Admitted).certain.id }
}

/** The band that is certain: of a censored result the least severe one possible. */
function ruleOfBand(state: State, analyte: AnalyteId): string {
  return `band:${state.admitted[analyte]?.certain.id}`
}

function valueReason(state: State, analyte: AnalyteId, edge: number): Reason {
  const { value, comparator } = (state.admitted[analyte] as Admitted).measurement
  return comparator === '=' ? { analyte, value, edge } : { analyte, value, comparator, edge }
}

function gather<P, R>(parts: readonly P[], from: (part: P) => readonly R[]): R[] {
  const all: R[] = []
  for (const part of parts) for (const item of from(part)) all.push(item)
  return all
}

/** Every way to choose `count` of `size` things, by index. Remembered: the same few are asked for all the time. */
function choose(size: number, count: number): readonly (readonly number[])[] {
  const key = size * 16 + count
  const known = choices.get(key)
  if (known !== undefined) return known
  const groups = combine(0, size, count)
  choices.set(key, groups)
  return groups
}

function combine(from: number, size: number, count: number): number[][] {
  if (count === 0) return [[]]
  const groups: number[][] = []
  for (let i = from; i < size; i++) for (const rest of combine(i + 1, size, count - 1)) groups.push([i, ...rest])
  return groups
}

const choices = new Map<number, readonly (readonly number[])[]>()
