import { type AnalyteId, analyteIds } from '../../src/panel/analyte.ts'
import type { Given } from './panel-of.ts'
import type { RandomCase } from './random-panels.ts'

/**
 * Section "Triage" of the clinical rules in plain code, written apart from `src/`: no rule set, no bands as data.
 * A censored result is the set of points that it leaves possible; a fact counts when it is true of all of them.
 */
export function triageByTheBook({ values, around }: RandomCase): string {
  const age = around.age !== null && around.age >= 0 && around.age <= 120 ? around.age : null
  if (age !== null && age < 18) return 'undetermined'
  const given = usable(values, around.alpMethod)
  const certain = (analyte: AnalyteId, fact: (value: number) => boolean) => given[analyte]?.every(fact) ?? false
  const fib4 = fib4Answer(values, given, age)

  if (
    certain('ast', (v) => v >= 500) ||
    certain('alt', (v) => v >= 500) ||
    certain('ggt', (v) => v >= 1500) ||
    certain('platelets', (v) => v <= 30 || v >= 1000) ||
    certain('bilirubin', (v) => v >= 5)
  )
    return 'today'
  if (certain('ast', (v) => v >= 300) || certain('alt', (v) => v >= 300)) return 'soon'
  if (
    certain('ast', (v) => v > 50) ||
    certain('alt', (v) => v > 50) ||
    certain('ggt', (v) => v > 100) ||
    certain('albumin', (v) => v < 3.7) ||
    certain('platelets', (v) => v < 100 || v > 399) ||
    fib4 === 'high'
  )
    return 'consult'
  if (certain('alt', (v) => v > 30) || fib4 === 'intermediate') return 'family-doctor'
  if (
    certain('ast', (v) => v > 30) ||
    certain('ggt', (v) => v > 50) ||
    certain('albumin', (v) => v < 3.9) ||
    certain('platelets', (v) => v < 145 || v > 329) ||
    certain('bilirubin', (v) => v > 1.5) ||
    certain('alp', (v) => v > 113)
  )
    return 'recheck'
  const banded = (analyte: 'ast' | 'alt' | 'ggt', edges: readonly number[]) => {
    const points = given[analyte]
    return points !== undefined && new Set(points.map((v) => bandNumber(v, edges))).size === 1
  }
  const transaminase = [30, 50, 100, 299.9999, 499.9999]
  if (banded('ast', transaminase) || banded('alt', transaminase) || banded('ggt', [50, 100, 1499.9999])) return 'routine'
  return 'undetermined'
}

/** The FIB-4 answer that may count: never under 35, with an acute elevation, a censored or a missing input. */
function fib4Answer(values: RandomCase['values'], given: Partial<Record<AnalyteId, number[]>>, age: number | null): string | null {
  const { ast, alt, platelets } = values
  if (age === null || age < 35) return null
  if (typeof ast !== 'number' || typeof alt !== 'number' || typeof platelets !== 'number') return null
  if (given.ast === undefined || given.alt === undefined || given.platelets === undefined) return null
  if (ast >= 500 || alt >= 500 || alt === 0) return null
  const index = (age * ast) / (platelets * Math.sqrt(alt))
  if (index >= 2.67) return 'high'
  return index >= (age >= 65 ? 2 : 1.3) ? 'intermediate' : 'low'
}

/** Points each given value leaves possible; what is impossible, or ALP by another method, gives none. */
function usable(values: RandomCase['values'], alpMethod: 'ifcc' | 'jscc' | null): Partial<Record<AnalyteId, number[]>> {
  const points: Partial<Record<AnalyteId, number[]>> = {}
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
  const grid = sign.startsWith('<') ? upTo(value) : from(value)
  return sign.endsWith('=') ? [...grid, value] : grid
}

const upTo = (value: number) => [...Array.from({ length: 400 }, (_, i) => (value * i) / 400), value - 1e-6]
const from = (value: number) => [value + 1e-6, ...Array.from({ length: 3000 }, (_, i) => value + 0.05 + i / 2), 1e6]

const bandNumber = (value: number, edges: readonly number[]) => edges.filter((edge) => value > edge).length

const most: Record<AnalyteId, number> = { ast: 50_000, alt: 50_000, ggt: 20_000, albumin: 7, platelets: 3000, alp: 50_000, bilirubin: 60 }
const least: Record<AnalyteId, number> = { ast: 0, alt: 0, ggt: 0, albumin: 0.5, platelets: 1, alp: 0, bilirubin: 0 }
