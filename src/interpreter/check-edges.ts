import { analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import { unknownSubject } from '../panel/subject.ts'
import type { AnalyteRule, Band, Edge, RuleSet } from '../rules/rule-set.ts'
import { interpret } from './interpret.ts'

/** A value whose band did not come out as the rules say. */
export interface EdgeFault {
  analyte: string
  value: number
  expected: string
  found: string
}

/** Judges, for every edge of every analyte, the edge itself, a step below and a step above. */
export function checkEdges(rules: RuleSet): { checked: number; faults: EdgeFault[] } {
  const faults: EdgeFault[] = []
  let checked = 0
  for (const id of analyteIds) {
    const rule = rules.analytes[id]
    for (const { value, expected } of edgeValues(rule)) {
      checked++
      const found = bandOf(rule, value, rules)
      if (found !== expected) faults.push({ analyte: id, value, expected, found })
    }
  }
  return { checked, faults }
}

function edgeValues(rule: AnalyteRule): { value: number; expected: string }[] {
  return rule.bands.flatMap((band, i) => {
    const next = rule.bands[i + 1]
    if (band.ends === null || next === undefined) return []
    const { at, inclusive } = band.ends as Edge
    return [
      { value: stepped(rule, at, -1), expected: band.id },
      { value: at, expected: (inclusive ? band : (next as Band)).id },
      { value: stepped(rule, at, 1), expected: next.id },
    ]
  })
}

/** Counted in whole steps, so that 3.9 and a step is 4.0 and not 3.9999999999999996. */
function stepped(rule: AnalyteRule, at: number, steps: number): number {
  const perUnit = Math.round(1 / rule.step)
  return (Math.round(at * perUnit) + steps) / perUnit
}

function bandOf(rule: AnalyteRule, value: number, rules: RuleSet): string {
  const measurement: Measurement = {
    value,
    unit: rule.unit,
    comparator: '=',
    text: String(value),
    ...(rule.method === undefined ? {} : { method: rule.method }),
  }
  const panel = { subject: unknownSubject, source: null, measurements: { [rule.id]: measurement }, unusable: {}, issues: [] }
  const [finding] = interpret(panel, rules).findings
  return finding?.status === 'banded' ? finding.band : 'undetermined'
}
