import type { Assessment, BandedFinding, UndeterminedFinding } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { AnalyteRule, RuleSet, Severity } from '../../rules/rule-set.ts'
import { showExactly, showRounded, showValue } from '../text/numbers.ts'
import { printable } from '../text/printable.ts'
import { distanceOf } from './distance.ts'
import type { FindingReport, UnreadReport } from './model.ts'
import { numberLineOf } from './number-line.ts'
import { standardsOf } from './standard.ts'

export function findingsOf(assessment: Assessment, rules: RuleSet, voice: Voice, detail: boolean): FindingReport[] {
  return assessment.findings.flatMap((finding) =>
    finding.status === 'banded' ? [findingOf(finding, assessment, rules, voice, detail)] : [],
  )
}

export function unreadOf(assessment: Assessment, voice: Voice): UnreadReport[] {
  return assessment.findings.flatMap((finding) => {
    if (finding.status === 'banded') return []
    const { analyte } = finding
    return [
      {
        analyte,
        name: voice.say(`analyte.${analyte}.name`),
        value: textOf(assessment, analyte),
        because: unreadBecause(finding, assessment, voice),
      },
    ]
  })
}

/** Of a censored value a standard may still be certain: "at least D". */
function unreadBecause({ because, standards }: UndeterminedFinding, assessment: Assessment, voice: Voice): string {
  const answer = standards['jsnd-2026']
  if (because === 'censored' && answer !== null && answer !== undefined && answer !== 'A') {
    return voice.say('undetermined.censored.at-least', { answer })
  }
  return voice.say(`undetermined.${becauseKey(because, assessment)}`)
}

/** A method that is known to be JSCC is told as such. */
export function becauseKey(because: string, { measurements }: Assessment): string {
  return because === 'method-unknown' && measurements.alp?.method === 'jscc' ? 'method-jscc' : because
}

/** A sign beside the word, so that neither colour nor language is needed to see how far a value is out, and to which side. */
export function markOf(rule: AnalyteRule, band: string): string {
  const index = rule.bands.findIndex(({ id }) => id === band)
  const within = rule.bands.findIndex(({ id }) => id === 'within')
  const severity = rule.bands[index]?.severity ?? 0
  return index < within ? downMarks[severity] : upMarks[severity]
}

function findingOf(finding: BandedFinding, assessment: Assessment, rules: RuleSet, voice: Voice, detail: boolean): FindingReport {
  const { analyte, band, value, severity } = finding
  const rule = rules.analytes[analyte]
  const comparator = assessment.measurements[analyte]?.comparator ?? '='
  return {
    analyte,
    name: voice.say(`analyte.${analyte}.name`),
    value: showValue(rules, voice, analyte, value, comparator),
    band,
    bandWord: voice.say(`band.${analyte}.${band}.word`),
    severity,
    mark: markOf(rule, band),
    line: numberLineOf(rules, voice, finding, comparator),
    distance: comparator === '=' ? distanceOf(finding, rules, voice, detail) : null,
    remarks: remarksOf(finding, assessment, rules, voice),
    standards: standardsOf(finding.standards, rules, voice),
    says: voice.say(`band.${analyte}.${band}.says`),
    tells: voice.say(`analyte.${analyte}.tells`),
    sources: finding.sources,
  }
}

function remarksOf(finding: BandedFinding, assessment: Assessment, rules: RuleSet, voice: Voice): string[] {
  const { analyte, value, roundedBand, betweenSteps } = finding
  const measurement = assessment.measurements[analyte]
  const exact = showExactly(rules, voice.lang, analyte, value)
  const remarks: string[] = []
  if (measurement !== undefined && measurement.comparator !== '=') {
    remarks.push(voice.say('remark.censored', { text: printable(measurement.text) }))
  }
  if (roundedBand !== null) {
    const rounded = showRounded(rules, voice.lang, analyte, value)
    remarks.push(voice.say('remark.rounded', { exact, rounded, band: voice.say(`band.${analyte}.${roundedBand}.word`) }))
  } else if (betweenSteps) {
    remarks.push(voice.say('remark.between-steps', { exact }))
  }
  return remarks
}

function textOf({ measurements, issues }: Assessment, analyte: FindingReport['analyte']): string | null {
  const measured = measurements[analyte]?.text
  if (measured !== undefined) return printable(measured)
  const issue = issues.find(({ where, args }) => (where.analyte ?? args.analyte) === analyte && args.text !== undefined)
  return issue === undefined ? null : printable(String(issue.args.text))
}

const upMarks: Record<Severity, string> = { 0: '○', 1: '↑', 2: '↑↑', 3: '↑↑↑', 4: '!↑↑↑', 5: '!!↑↑↑' }
const downMarks: Record<Severity, string> = { 0: '○', 1: '↓', 2: '↓↓', 3: '↓↓↓', 4: '!↓↓↓', 5: '!!↓↓↓' }
