import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Class, Condition, Edge, RuleSet, ScoreId } from '../rules/rule-set.ts'
import type { Change, ComputedScore, Reason, TriageReason } from './assessment.ts'
import type { Admitted, State } from './state.ts'

/** A condition of the rules made ready: whether it holds, and if so why and what would undo it. */
export interface Prepared {
  holds(state: State): boolean
  /** Only meaningful where it holds. */
  because(state: State): Reason[]
  /** The same as reasons of a triage level: which analyte, score or pattern, and by which rule. */
  reasons(state: State): TriageReason[]
  /** Groups of changes; any one group undoes it. */
  undoneBy(state: State): Change[][]
}

export function prepareCondition(condition: Condition, rules: RuleSet): Prepared {
  switch (condition.is) {
    case 'all':
      return allOf(
        condition.of.map((part) => prepareCondition(part, rules)),
        (condition.given ?? []).map((part) => prepareCondition(part, rules)),
      )
    case 'any':
      return someOf(
        1,
        condition.of.map((part) => prepareCondition(part, rules)),
      )
    case 'some':
      return someOf(
        condition.count,
        condition.of.map((part) => prepareCondition(part, rules)),
      )
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
        holds: (state) => state.admitted[condition.analyte] === undefined,
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
      return ofAnalytes(condition)
    case 'standard':
      return standardAnswer(condition)
    case 'pattern':
      return plainFact(
        (state) => state.patterns.has(condition.pattern),
        () => [{ rule: `pattern:${condition.pattern}` }],
      )
    case 'age-at-least':
      return plainFact(({ age }) => age !== null && age >= condition.number)
    case 'age-under':
      return plainFact(({ age }) => age === null || age < condition.number)
    case 'sex':
      return plainFact(({ sex }) => sex === condition.sex)
    case 'rests-only-on':
      return plainFact(
        ({ because }) =>
          because.length > 0 && because.every(({ analyte }) => analyte !== undefined && condition.analytes.includes(analyte)),
      )
  }
}

/** What holds or not, and is undone by no change of a value. */
function plainFact(holds: (state: State) => boolean, reasons: () => TriageReason[] = () => []): Prepared {
  return { holds, because: () => [], reasons, undoneBy: () => [] }
}

/** A value that could not be banded never lowers an outcome; what is certain of a censored one may raise it. */
function ofAnalytes(condition: Extract<Condition, { is: 'severity' | 'banded' }>): Prepared {
  const { analytes } = condition
  const test: (admitted: Admitted) => boolean =
    condition.is === 'severity' ? ({ certain }) => certain.severity >= condition.from : ({ banded }) => banded
  const those = (state: State) => analytes.filter((analyte) => admittedAnd(state, analyte, test))
  return {
    holds: (state) => {
      for (const analyte of analytes) if (admittedAnd(state, analyte, test)) return true
      return false
    },
    because: (state) => those(state).map((analyte) => bandReason(state, analyte)),
    reasons: (state) =>
      condition.is === 'banded' ? [{ rule: 'banded' }] : those(state).map((analyte) => ({ analyte, rule: ruleOfBand(state, analyte) })),
    undoneBy: () => [],
  }
}

function standardAnswer({ standard, answers, analytes = analyteIds }: Extract<Condition, { is: 'standard' }>): Prepared {
  const test = ({ standards }: Admitted) => answers.includes(standards[standard] ?? '')
  const those = (state: State) => analytes.filter((analyte) => admittedAnd(state, analyte, test))
  return {
    holds: (state) => {
      for (const analyte of analytes) if (admittedAnd(state, analyte, test)) return true
      return false
    },
    because: (state) => those(state).map((analyte) => bandReason(state, analyte)),
    reasons: (state) => those(state).map((analyte) => ({ analyte, rule: `${standard}:${state.admitted[analyte]?.standards[standard]}` })),
    undoneBy: () => [],
  }
}

function allOf(parts: readonly Prepared[], given: readonly Prepared[]): Prepared {
  return {
    holds: (state) => {
      for (const part of parts) if (!part.holds(state)) return false
      for (const part of given) if (!part.holds(state)) return false
      return true
    },
    because: (state) => gather(parts, (part) => part.because(state)),
    reasons: (state) => gather(parts, (part) => part.reasons(state)),
    undoneBy: (state) => gather(parts, (part) => part.undoneBy(state)),
  }
}

/** Enough of the parts must be undone at once that fewer than `count` remain. */
function someOf(count: number, parts: readonly Prepared[]): Prepared {
  return {
    holds: (state) => {
      let held = 0
      for (const part of parts) if (part.holds(state) && ++held === count) return true
      return false
    },
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

function bandSide(condition: Extract<Condition, { band: string }>, rules: RuleSet): Prepared {
  const { analyte, is } = condition
  const { bands } = rules.analytes[analyte]
  const index = bands.findIndex((band) => band.id === condition.band)
  const upper = is === 'above' || is === 'not-above'
  const edge = (upper ? bands[index] : bands[index - 1])?.ends as Edge
  const tests: Record<typeof is, (a: Admitted) => boolean> = {
    above: (a) => a.lowBand > index,
    'not-above': (a) => a.highBand <= index,
    below: (a) => a.highBand < index,
    'not-below': (a) => a.lowBand >= index,
  }
  const test = tests[is]
  const beyond = is === 'above' || is === 'not-below'
  const to = beyond ? (edge.inclusive ? '<=' : '<') : edge.inclusive ? '>' : '>='
  const undone: Change[][] = [[{ analyte, to, edge: edge.at }]]
  return {
    holds: (state) => admittedAnd(state, analyte, test),
    because: (state) => [valueReason(state, analyte, edge.at)],
    reasons: (state) => [{ analyte, rule: ruleOfBand(state, analyte) }],
    undoneBy: () => undone,
  }
}

function numberSide(condition: Extract<Condition, { is: 'less-than' | 'at-least' }>): Prepared {
  const { analyte, number, is } = condition
  const test: (a: Admitted) => boolean =
    is === 'at-least' ? ({ span }) => span.low >= number : ({ span }) => span.high < number || (span.high === number && span.highOpen)
  const undone: Change[][] = [[{ analyte, to: is === 'at-least' ? '<' : '>=', edge: number }]]
  return {
    holds: (state) => admittedAnd(state, analyte, test),
    because: (state) => [valueReason(state, analyte, number)],
    reasons: (state) => [{ analyte, rule: ruleOfBand(state, analyte) }],
    undoneBy: () => undone,
  }
}

function comparison(condition: Extract<Condition, { than: AnalyteId }>): Prepared {
  const { analyte, than, is } = condition
  const times = condition.times?.value ?? 1
  const undone: Change[][] = [[{ analyte, to: is === 'more-than' ? '<=' : '<', than }]]
  return {
    holds: (state) => {
      const left = state.admitted[analyte]?.span
      const right = state.admitted[than]?.span
      if (left === undefined || right === undefined) return false
      const most = right.high * times
      if (is === 'not-less-than') return left.low >= most
      return left.low > most || (left.low === most && (left.lowOpen || right.highOpen))
    },
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

function scoreSide(condition: Extract<Condition, { is: 'score-at-least' }>): Prepared {
  const { score, number } = condition
  return {
    holds: (state) => (computed(state, score)?.value ?? Number.NEGATIVE_INFINITY) >= number,
    because: (state) => [{ score, value: (computed(state, score) as ComputedScore).value, edge: number }],
    reasons: (state) => [{ score, rule: `${score}:${computed(state, score)?.band}` }],
    undoneBy: () => [[{ score, to: '<', edge: number }]],
  }
}

/** The bands named are the upper ones of the scale, so that "under their lowest edge" undoes it. */
function scoreBand(condition: Extract<Condition, { is: 'score-band' }>, rules: RuleSet): Prepared {
  const { score } = condition
  return {
    holds: (state) => scoreBandHolds(condition, state),
    because: (state) => {
      const { value, band } = computed(state, score) as ComputedScore
      return [{ score, value, band }]
    },
    reasons: (state) => [{ score, rule: `${score}:${computed(state, score)?.band}` }],
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

function scoreBandHolds(condition: Extract<Condition, { is: 'score-band' }>, state: State): boolean {
  const result = computed(state, condition.score)
  return result !== undefined && condition.in.includes(result.band)
}

function allWithin(rules: RuleSet): Prepared {
  const banded = (state: State) => analyteIds.filter((id) => state.admitted[id]?.banded)
  return {
    holds: (state) => {
      let any = false
      for (const id of analyteIds) {
        const admitted = state.admitted[id]
        if (admitted === undefined) continue
        if (admitted.certain.severity > 0) return false
        if (admitted.banded) any = true
      }
      return any
    },
    because: (state) =>
      banded(state).map((analyte) => ({
        analyte,
        band: rules.analytes[analyte].bands[(state.admitted[analyte] as Admitted).lowBand]?.id ?? '',
      })),
    reasons: () => [],
    undoneBy: () => [[{ anyAnalyteOutside: true }]],
  }
}

/** Only a plainly computed score counts: `limited` and `out-of-scope` never do. */
function computed(state: State, score: ScoreId): ComputedScore | undefined {
  for (const result of state.scores) if (result.score === score && result.status === 'computed') return result as ComputedScore
  return undefined
}

function admittedAnd(state: State, analyte: AnalyteId, test: (admitted: Admitted) => boolean): boolean {
  const admitted = state.admitted[analyte]
  return admitted !== undefined && test(admitted)
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
