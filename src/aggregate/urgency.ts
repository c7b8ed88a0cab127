import type { Finding } from '../interpreter/assessment.ts'
import type { Verdict } from '../interpreter/verdict.ts'
import type { RuleSet } from '../rules/rule-set.ts'

/** How urgent one person is beside others: numbers to be compared one after the other, the larger first. */
export type Urgency = readonly number[]

/** Level, then the most severe value, how many answers ask for a doctor, FIB-4, patterns, and how far out the farthest value lies. */
export function urgencyOf({ triage, findings, scores, patterns }: Judged, rules: RuleSet): Urgency {
  let severity = 0
  let answers = 0
  let farthest = 0
  for (const finding of findings) {
    for (const answer of Object.values(finding.standards)) if (answer === 'D' || answer === 'referral') answers += 1
    if (finding.status !== 'banded' || finding.severity === 0) continue
    severity = Math.max(severity, finding.severity)
    farthest = Math.max(farthest, distanceOf(finding, rules))
  }
  const high = scores.some((score) => score.score === 'fib4' && score.status === 'computed' && 'band' in score && score.band === 'high')
  const telling = patterns.filter(({ pattern }) => pattern !== 'all-within').length
  return [triage.rank ?? -1, severity, answers, high ? 1 : 0, telling, farthest]
}

/** Negative where `a` is the more urgent one. */
export function byUrgency(a: Urgency, b: Urgency): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (b[at] ?? 0) - (a[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** How many times the value stands above or below the band within, as a logarithm, so that low and high values compare. */
function distanceOf({ analyte, value }: Extract<Finding, { status: 'banded' }>, rules: RuleSet): number {
  const { bands } = rules.analytes[analyte]
  const first = bands.findIndex((band) => band.severity === 0)
  const last = bands.findLastIndex((band) => band.severity === 0)
  const low = bands[first - 1]?.ends?.at
  const high = bands[last]?.ends?.at
  const edge = high !== undefined && value > high ? high : low
  return edge === undefined || edge <= 0 || value <= 0 ? 0 : Math.abs(Math.log(value / edge))
}

type Judged = Pick<Verdict, 'triage' | 'findings' | 'scores' | 'patterns'>
