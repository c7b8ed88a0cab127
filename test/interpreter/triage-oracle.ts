import { type AnalyteId, analyteIds } from '../../src/panel/analyte.ts'
import type { Given } from './panel-of.ts'
import type { RandomCase } from './random-panels.ts'

export interface Outcome {
  level: string
  door: string | null
  by: string | null
}

/**
 * Section "Triage" of the clinical rules in plain code, written apart from `src/`: no rule set, no bands as data.
 * A censored result is the set of points that it leaves possible; a fact counts when it is true of all of them.
 */
export function outcomeByTheBook(random: RandomCase): Outcome {
  const { values, around } = random
  const age = around.age !== null && around.age >= 0 && around.age <= 120 ? around.age : null
  if (age !== null && age < 18) return childByTheBook(random, age)
  const facts = factsOf(usable(values, around.alpMethod))
  const fib4 = fib4Answer(values, facts.given, age)
  const level = adultLevel(facts, fib4, age)
  if (level === 'routine' || level === 'undetermined') return { level, door: null, by: null }
  return { level, door: doorOf(level, facts, fib4), by: timeOf(level, facts) }
}

function childByTheBook({ values }: RandomCase, age: number): Outcome {
  const { ast, alt, bilirubin, platelets } = usable(values, null)
  const some = Object.fromEntries(Object.entries({ ast, alt, bilirubin, platelets }).filter(([, points]) => points !== undefined))
  const level = age < 1 ? 'undetermined' : adultLevel(factsOf(some), null, null)
  if (level === 'today') return { level, door: 'paediatrics', by: 'today' }
  if (level === 'soon') return { level, door: 'paediatrics', by: 'within-days' }
  return { level: 'undetermined', door: 'paediatrics', by: null }
}

type Points = Partial<Record<AnalyteId, number[]>>

interface Facts {
  given: Points
  certain(analyte: AnalyteId, fact: (value: number) => boolean): boolean
}

function factsOf(given: Points): Facts {
  return { given, certain: (analyte, fact) => given[analyte]?.every(fact) ?? false }
}

const over = (edge: number) => (v: number) => v > edge
const from = (edge: number) => (v: number) => v >= edge
const under = (edge: number) => (v: number) => v < edge
const upTo = (edge: number) => (v: number) => v <= edge

function adultLevel({ given, certain }: Facts, fib4: string | null, age: number | null): string {
  const enzymesThreefold = certain('ast', from(90)) || certain('alt', from(90))
  if (
    certain('ast', from(500)) ||
    certain('alt', from(500)) ||
    certain('platelets', (v) => v <= 30 || v >= 1000) ||
    certain('bilirubin', from(5)) ||
    (enzymesThreefold && certain('bilirubin', from(3)))
  )
    return 'today'
  const second =
    certain('ast', over(50)) ||
    certain('alt', over(50)) ||
    certain('ggt', over(100)) ||
    certain('alp', over(113)) ||
    certain('albumin', under(3.7)) ||
    certain('platelets', under(100))
  if (
    certain('ast', from(300)) ||
    certain('alt', from(300)) ||
    certain('ggt', from(1500)) ||
    certain('albumin', upTo(2.5)) ||
    certain('platelets', (v) => v < 50 || v >= 1000) ||
    certain('bilirubin', from(3)) ||
    (certain('bilirubin', from(2)) && second)
  )
    return 'soon'
  const outside =
    certain('ast', over(30)) ||
    certain('alt', over(30)) ||
    certain('ggt', over(50)) ||
    certain('albumin', under(3.9)) ||
    certain('platelets', (v) => v < 145 || v > 329) ||
    certain('bilirubin', over(1.5)) ||
    certain('alp', over(113))
  const oldAndWithin = age !== null && age >= 75 && !outside
  if (
    certain('ast', over(50)) ||
    certain('alt', over(50)) ||
    certain('ggt', over(100)) ||
    certain('albumin', under(3.7)) ||
    certain('platelets', (v) => v < 100 || v > 399) ||
    certain('bilirubin', from(2)) ||
    (fib4 === 'high' && !oldAndWithin)
  )
    return 'consult'
  if (
    certain('alt', over(30)) ||
    fib4 === 'intermediate' ||
    fib4 === 'high' ||
    certain('platelets', (v) => v >= 100 && v < 123) ||
    isQuiet({ given, certain }, fib4)
  )
    return 'family-doctor'
  if (outside) return 'recheck'
  const banded = (analyte: 'ast' | 'alt' | 'ggt', edges: readonly number[]) => {
    const points = given[analyte]
    return points !== undefined && new Set(points.map((v) => bandNumber(v, edges))).size === 1
  }
  const transaminase = [30, 50, 100, 299.9999, 499.9999]
  if (banded('ast', transaminase) || banded('alt', transaminase) || banded('ggt', [50, 100, 1499.9999])) return 'routine'
  return 'undetermined'
}

function isQuiet({ certain }: Facts, fib4: string | null): boolean {
  const another = certain('platelets', under(145)) || certain('albumin', under(3.7)) || fib4 === 'intermediate' || fib4 === 'high'
  return certain('ast', upTo(30)) && certain('alt', upTo(30)) && another
}

/** From what the level rests on. */
function doorOf(level: string, facts: Facts, fib4: string | null): string {
  const rests = restsOn(level, facts, fib4)
  if (rests.size === 1 && rests.has('platelets')) return 'internal-medicine-or-haematology'
  if (rests.size === 1 && rests.has('albumin')) return 'family-doctor-or-internal-medicine'
  const { ast, alt } = facts.given
  const leads = ast !== undefined && alt !== undefined && Math.min(...ast) > 5 * Math.max(...alt)
  const highBeside = facts.certain('ast', from(300)) && facts.certain('alt', upTo(100))
  return leads || highBeside ? 'internal-medicine' : 'hepatology'
}

/** Every value, index and combination that gives the level. */
function restsOn(level: string, facts: Facts, fib4: string | null): Set<string> {
  const { certain } = facts
  const found = new Set<string>()
  const if_ = (holds: boolean, ...what: string[]) => {
    if (holds) for (const each of what) found.add(each)
  }
  switch (level) {
    case 'today':
      if_(certain('ast', from(500)), 'ast')
      if_(certain('alt', from(500)), 'alt')
      if_(
        certain('platelets', (v) => v <= 30 || v >= 1000),
        'platelets',
      )
      if_(certain('bilirubin', from(5)), 'bilirubin')
      if_((certain('ast', from(90)) || certain('alt', from(90))) && certain('bilirubin', from(3)), 'combination')
      break
    case 'soon':
      if_(certain('ast', from(300)), 'ast')
      if_(certain('alt', from(300)), 'alt')
      if_(certain('ggt', from(1500)), 'ggt')
      if_(certain('albumin', upTo(2.5)), 'albumin')
      if_(certain('platelets', under(50)), 'platelets')
      if_(certain('bilirubin', from(3)), 'bilirubin')
      if (certain('bilirubin', from(2))) {
        if_(certain('ast', over(50)), 'bilirubin', 'ast')
        if_(certain('alt', over(50)), 'bilirubin', 'alt')
        if_(certain('ggt', over(100)), 'bilirubin', 'ggt')
        if_(certain('alp', over(113)), 'bilirubin', 'alp')
        if_(certain('albumin', under(3.7)), 'bilirubin', 'albumin')
        if_(certain('platelets', under(100)), 'bilirubin', 'platelets')
      }
      break
    case 'consult':
      if_(certain('ast', over(50)), 'ast')
      if_(certain('alt', over(50)), 'alt')
      if_(certain('ggt', over(100)), 'ggt')
      if_(certain('albumin', under(3.7)), 'albumin')
      if_(certain('platelets', under(100)) || certain('platelets', over(399)), 'platelets')
      if_(certain('bilirubin', from(2)), 'bilirubin')
      if_(fib4 === 'high', 'fib4')
      break
    case 'family-doctor':
      if_(certain('alt', over(30)), 'alt')
      if_(fib4 === 'intermediate' || fib4 === 'high', 'fib4')
      if_(
        certain('platelets', (v) => v >= 100 && v < 123),
        'platelets',
      )
      if_(isQuiet(facts, fib4), 'combination')
      break
    default:
      if_(certain('ast', over(30)), 'ast')
      if_(certain('ggt', over(50)), 'ggt')
      if_(certain('albumin', under(3.9)), 'albumin')
      if_(certain('platelets', under(145)) || certain('platelets', over(329)), 'platelets')
      if_(certain('bilirubin', over(1.5)), 'bilirubin')
      if_(certain('alp', over(113)), 'alp')
  }
  return found
}

function timeOf(level: string, { certain }: Facts): string | null {
  if (level !== 'consult') return times[level] ?? null
  return certain('ast', over(100)) || certain('alt', over(100)) ? 'within-2-4-weeks' : 'within-1-2-months'
}

/** The FIB-4 answer that may count: never up to 35, with an acute elevation, a censored or a missing input. */
function fib4Answer(values: RandomCase['values'], given: Points, age: number | null): string | null {
  const { ast, alt, platelets } = values
  if (age === null || age <= 35) return null
  if (typeof ast !== 'number' || typeof alt !== 'number' || typeof platelets !== 'number') return null
  if (given.ast === undefined || given.alt === undefined || given.platelets === undefined) return null
  if (ast >= 500 || alt >= 500 || alt === 0) return null
  const index = (age * ast) / (platelets * Math.sqrt(alt))
  if (index >= 2.67) return 'high'
  return index >= (age >= 65 ? 2 : 1.3) ? 'intermediate' : 'low'
}

/** Points each given value leaves possible; what is impossible, or ALP by another method, gives none. */
function usable(values: RandomCase['values'], alpMethod: 'ifcc' | 'jscc' | null): Points {
  const points: Points = {}
  for (const analyte of analyteIds) {
    const given = values[analyte]
    if (given === undefined || (analyte === 'alp' && alpMethod !== 'ifcc')) continue
    const possible = pointsOf(given, most[analyte], least[analyte])
    if (possible !== null) points[analyte] = possible
  }
  return points
}

function pointsOf(given: Given, top: number, bottom: number): number[] | null {
  const [, sign = '', digits = ''] = /^(<=|>=|<|>)?(.*)$/.exec(String(given)) ?? []
  const value = Number(digits)
  if (value < bottom || value > top) return null
  if (sign === '') return [value]
  const grid = sign.startsWith('<') ? downTo(value) : beyond(value)
  return sign.endsWith('=') ? [...grid, value] : grid
}

const downTo = (value: number) => [...Array.from({ length: 400 }, (_, i) => (value * i) / 400), value - 1e-6]
const beyond = (value: number) => [value + 1e-6, ...Array.from({ length: 3000 }, (_, i) => value + 0.05 + i / 2), 1e6]

const bandNumber = (value: number, edges: readonly number[]) => edges.filter((edge) => value > edge).length

const times: Record<string, string> = {
  today: 'today',
  soon: 'within-days',
  'family-doctor': 'within-2-3-months',
  recheck: 'about-3-months',
}
const most: Record<AnalyteId, number> = { ast: 50_000, alt: 50_000, ggt: 20_000, albumin: 7, platelets: 3000, alp: 50_000, bilirubin: 60 }
const least: Record<AnalyteId, number> = { ast: 0, alt: 0, ggt: 0, albumin: 0.5, platelets: 1, alp: 0, bilirubin: 0 }
