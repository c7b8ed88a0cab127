import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Panel } from '../panel/panel.ts'
import { type Sex, unknownSubject } from '../panel/subject.ts'
import { problem, type RuleProblem } from '../rules/check/problem.ts'
import { partsOf } from '../rules/parts-of.ts'
import type { Class, Condition, PatternRule, RuleSet } from '../rules/rule-set.ts'
import { verdictOn } from './verdict.ts'

/**
 * Conditions that hold for nobody or for everybody, and levels that nobody comes to: each condition is tried on people with every
 * combination of stretches of what it asks for, or on many drawn ones where there are too many. For a set that `checkRules` found sound.
 */
export function checkReach(rules: RuleSet): RuleProblem[] {
  const conditions = [
    ...rules.patterns.map(({ id, when }) => ({ path: `patterns.${id}.when`, when })),
    ...rules.triage.flatMap(({ id, when }) => when.map((one, index) => ({ path: `triage.${id}.when[${index}]`, when: one }))),
  ]
  const reached = new Set<string>()
  const problems = conditions.flatMap(({ path, when }) => checkOne(when, path, rules, reached))
  const judge = verdictOn(rules)
  reached.add(judge(panelOf([], [], null, null, rules)).triage.level)
  for (const panel of peopleFor(analyteIds, rules)) {
    if (rules.triage.every(({ id }) => reached.has(id))) break
    reached.add(judge(panel).triage.level)
  }
  const missed = rules.triage.filter(({ id }) => !reached.has(id))
  return [...problems, ...missed.map(({ id }) => problem('level-unreachable', `triage.${id}`, { level: id }))]
}

function checkOne(when: Condition, path: string, rules: RuleSet, reached: Set<string>): RuleProblem[] {
  const probe: RuleSet = { ...rules, patterns: [...rules.patterns, { id: probeId, when, sources: [] }] }
  const judge = verdictOn(probe)
  const asked = analytesIn(when, rules)
  let [held, failed] = [false, isBanded(when)]
  for (const panel of peopleFor(asked, rules)) {
    const { patterns, triage } = judge(panel)
    const holds = patterns.some(({ pattern }) => pattern === probeId)
    if (holds) {
      held = true
      reached.add(triage.level)
    } else if (asked.every((id) => panel.measurements[id] !== undefined)) failed = true
    if (held && failed) return []
  }
  return [problem(held ? 'condition-always' : 'condition-never', path)]
}

/** "Was measured" holds for everybody who was; that is what it asks. */
function isBanded({ is }: Condition): boolean {
  return is === 'banded'
}

/** The analytes that a condition looks at, those of patterns and scores included. */
function analytesIn(condition: Condition, rules: RuleSet): AnalyteId[] {
  const found = new Set<AnalyteId>()
  const add = (ids: readonly string[]) => {
    for (const id of analyteIds) if (ids.includes(id)) found.add(id)
  }
  const follow = (part: Condition): void => {
    partsOf(part).forEach(follow)
    if ('analyte' in part) add([part.analyte])
    if ('than' in part) add([part.than])
    if ('analytes' in part) add(part.analytes ?? [])
    if (part.is === 'standard' && part.analytes === undefined) add(Object.keys(rules.standards[part.standard]?.analytes ?? {}))
    if ('score' in part) add(rules.scores[part.score].needs)
    if (part.is === 'all-within') add(analyteIds)
    if (part.is === 'pattern') {
      const pattern = rules.patterns.find(({ id }) => id === part.pattern)
      if (pattern !== undefined) follow(pattern.when)
    }
  }
  follow(condition)
  return [...found]
}

/** Every combination where there are few, else drawn ones, always the same; the commonest ages first. */
function* peopleFor(asked: readonly AnalyteId[], rules: RuleSet): Generator<Panel> {
  const values = asked.map((id) => [...valuesOf(id, rules), null])
  const combinations = values.reduce((product, all) => product * all.length, 1)
  const draw = drawing()
  const whole = combinations <= mostCombinations
  for (let n = 0; n < (whole ? combinations : mostCombinations); n++) {
    // In leaps of a prime: every combination once, the unlike ones first.
    let rest = (n * leap) % combinations
    const chosen = values.map((all) => {
      const at = whole ? rest % all.length : draw(all.length)
      rest = Math.floor(rest / all.length)
      return all[at] ?? null
    })
    const [age, sex] = whole ? ([50, 'male'] as const) : [ages[draw(ages.length)] ?? null, sexes[draw(2)] ?? null]
    yield panelOf(asked, chosen, age, sex, rules)
    if (whole) for (const other of ages) yield panelOf(asked, chosen, other, sexes[n % 2] ?? null, rules)
  }
}

/** A value in every stretch that bands, standards and conditions make, and on every edge. */
function valuesOf(id: AnalyteId, rules: RuleSet): number[] {
  const { bands, limits, step } = rules.analytes[id]
  const cuts = new Set<number>(bands.flatMap(({ ends }) => (ends === null ? [] : [ends.at])))
  for (const { analytes } of Object.values(rules.standards)) {
    const axes = Object.values(analytes[id] ?? {}) as (readonly Class[])[]
    for (const { ends } of axes.flat()) if (ends !== null) cuts.add(ends.at)
  }
  for (const condition of [...rules.patterns.map(({ when }) => when), ...rules.triage.flatMap(({ when }) => when)]) gather(condition)
  const near = [...cuts].flatMap((at) => [at - step, at, at + step])
  const inside = [limits.refuseBelow, ...near, limits.refuseAbove].filter(
    (value) => value >= limits.refuseBelow && value <= limits.refuseAbove,
  )
  return [...new Set(inside.map((value) => Number(value.toPrecision(10))))]

  function gather(condition: Condition): void {
    partsOf(condition).forEach(gather)
    if ((condition.is === 'at-least' || condition.is === 'less-than') && condition.analyte === id) cuts.add(condition.number)
  }
}

function panelOf(
  asked: readonly AnalyteId[],
  values: readonly (number | null)[],
  age: number | null,
  sex: Sex | null,
  rules: RuleSet,
): Panel {
  const measurements: Partial<Record<AnalyteId, Measurement>> = {}
  for (const [index, id] of asked.entries()) {
    const value = values[index]
    if (value == null) continue
    const { unit, method } = rules.analytes[id]
    measurements[id] = { value, unit, comparator: '=', text: String(value), ...(method === undefined ? {} : { method }) }
  }
  return { subject: { ...unknownSubject, age, sex }, source: null, measurements, unusable: {}, issues: [] }
}

/** A small generator of its own, so that the same set always gives the same answer. */
function drawing(): (below: number) => number {
  let state = 1
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const probeId = '?' as PatternRule['id']
const mostCombinations = 20_000
const leap = 7919
const ages = [50, 66, 80, 30, 18, null]
const sexes: readonly Sex[] = ['male', 'female']
