import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { ClassesBySex, Condition, InputLimits, RuleSet } from '../rules/rule-set.ts'
import { answeredAxis, axisOf } from './axis.ts'
import { compileCondition } from './condition.ts'
import type { AnalyteProgram, Choice, DecisionProgram, Limits, StandardProgram } from './program.ts'
import { compileScore } from './scores/compile.ts'

/** Compiles a rule set that was checked, the shipped one or a site's. */
export function compile(rules: RuleSet): DecisionProgram {
  const test = (condition: Condition) => compileCondition(condition, rules)
  const choices = (all: readonly { id: string; when: Condition | null }[]): Choice[] =>
    all.map(({ id, when }) => ({ id, when: when === null ? null : test(when) }))
  const { from, analytes, levels, door } = rules.children
  return {
    stamp: { id: rules.id, version: rules.version, sha256: rules.sha256, site: rules.site !== undefined },
    age: limitsOf(rules.age),
    adultFrom: rules.adultFrom.value,
    children: { from: from.value, analytes, levels, door },
    analytes: analyteIds.map((id) => compileAnalyte(id, rules)),
    ratioDoubleCheckAbove: rules.ratioDoubleCheckAbove.value,
    scores: Object.values(rules.scores).map(compileScore),
    patterns: rules.patterns.map(({ id, when }) => ({ id, when: test(when) })),
    levels: rules.triage.map(({ id, rank, when, by }) => ({ id, rank, when: when.map(test), by: choices(by) })),
    doors: choices(rules.doors),
  }
}

function compileAnalyte(id: AnalyteId, rules: RuleSet): AnalyteProgram {
  const { unit, method = null, limits, bands } = rules.analytes[id]
  return {
    id,
    unit,
    method,
    limits: limitsOf(limits),
    doubleCheck: { below: limits.doubleCheckBelow, above: limits.doubleCheckAbove },
    ...axisOf(bands),
    bands: bands.map((band) => ({ id: band.id, severity: band.severity })),
    standards: Object.values(rules.standards).flatMap((standard): StandardProgram[] => {
      const classes = standard.analytes[id]
      return classes === undefined ? [] : [{ id: standard.id, method: standard.methods?.[id] ?? null, axes: axesOf(classes) }]
    }),
  }
}

function axesOf(classes: ClassesBySex): StandardProgram['axes'] {
  if ('everyone' in classes) return { everyone: answeredAxis(classes.everyone) }
  return { male: answeredAxis(classes.male), female: answeredAxis(classes.female) }
}

function limitsOf({ refuseBelow, refuseAbove }: InputLimits): Limits {
  return { from: refuseBelow, to: refuseAbove }
}
