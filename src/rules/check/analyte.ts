import type { AnalyteId } from '../../panel/analyte.ts'
import { canonicalUnit } from '../../panel/analyte.ts'
import type { AnalyteRule, Band, RuleSet } from '../rule-set.ts'
import { checkAxis, checkUnique } from './axis.ts'
import { checkLimits } from './limits.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

/** One analyte: its axis, its severities, its limits, its unit and whether every band has an example. */
export function checkAnalyte(rules: RuleSet, id: AnalyteId): RuleProblem[] {
  const rule = rules.analytes[id]
  const path = `analytes.${id}`
  return [
    ...(rule.id === id ? [] : [problem('id-differs', `${path}.id`, { id: rule.id, key: id })]),
    ...(rule.unit === canonicalUnit[id]
      ? []
      : [problem('unit-differs', `${path}.unit`, { unit: rule.unit, canonical: canonicalUnit[id] })]),
    ...checkAxis(rules, rule.bands, `${path}.bands`),
    ...checkUnique(
      rule.bands.map((band) => band.id),
      `${path}.bands`,
    ),
    ...rule.bands.flatMap((band, index) => checkOwnSources(rules, band.sources, `${path}.bands[${index}]`)),
    ...checkSeverity(rule.bands, `${path}.bands`),
    ...checkLimits(rules, rule.limits, `${path}.limits`),
    ...checkEdgesInLimits(rule, path),
    ...checkDisplay(rule, path),
    ...checkExampleList(rule, path),
  ]
}

// Severity is 0 in one unbroken stretch around `within` and never falls on the way out, on either side.
function checkSeverity(bands: readonly Band[], path: string): RuleProblem[] {
  const within = bands.findIndex((band) => band.id === 'within')
  if (within === -1 || bands[within]?.severity !== 0) return [problem('within-missing', path)]
  return bands.flatMap((band, index) => {
    const inner = index < within ? bands[index + 1] : index > within ? bands[index - 1] : undefined
    if (inner === undefined || band.severity >= inner.severity) return []
    return [
      problem('severity-not-monotone', `${path}[${index}].severity`, { band: band.id, severity: band.severity, inner: inner.severity }),
    ]
  })
}

function checkEdgesInLimits(rule: AnalyteRule, path: string): RuleProblem[] {
  return rule.bands.flatMap(({ ends }, index) => {
    if (ends === null || (ends.at > rule.limits.refuseBelow && ends.at < rule.limits.refuseAbove)) return []
    return [problem('edge-outside-limits', `${path}.bands[${index}].ends.at`, { at: ends.at })]
  })
}

function checkDisplay(rule: AnalyteRule, path: string): RuleProblem[] {
  return (['ja', 'en'] as const).flatMap((lang) => {
    const { unit, times, decimals } = rule.display[lang]
    const fine = unit !== '' && times > 0 && Number.isInteger(decimals) && decimals >= 0 && rule.step > 0
    return fine ? [] : [problem('display-invalid', `${path}.display.${lang}`)]
  })
}

function checkExampleList(rule: AnalyteRule, path: string): RuleProblem[] {
  const bands: readonly string[] = rule.bands.map((band) => band.id)
  const told = new Set(rule.examples.map((example) => example.is))
  return [
    ...bands.filter((band) => !told.has(band)).map((band) => problem('example-missing', `${path}.examples`, { band })),
    ...rule.examples.flatMap((example, index) =>
      bands.includes(example.is) ? [] : [problem('example-unknown', `${path}.examples[${index}]`, { band: example.is })],
    ),
  ]
}
