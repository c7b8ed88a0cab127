import type { AnalyteId } from '../panel/analyte.ts'
import type { RuleSet, Severity } from '../rules/rule-set.ts'

/** A change in the bad direction that the doctor should hear of, whatever the latest outcome says. */
export interface Worsening {
  analyte: AnalyteId
  /** `beyond-chance`: more than the usual swing · `steps`: again and again the same way · `band`: into a more severe band. */
  because: 'beyond-chance' | 'steps' | 'band'
  from: { visit: number; date: string | null; value: number }
  to: { visit: number; date: string | null; value: number }
}

interface Point {
  visit: number
  date: string | null
  value: number
  severity: Severity | null
}

interface Step {
  from: Point
  to: Point
  answer: string | null
  difference: number | null
}

interface Series {
  analyte: AnalyteId
  steps: readonly Step[]
  overall: Step | null
}

/** Of each analyte the strongest sign of a change for the worse up to the latest value; enzymes and bilirubin up, albumin and platelets down. */
export function worseningsOf(analytes: readonly Series[], rules: RuleSet): Worsening[] {
  return analytes.flatMap(({ analyte, steps, overall }) => {
    const latest = steps.at(-1)
    if (latest === undefined) return []
    const isWorse = ({ difference }: Step) => difference !== null && (badIsDown(analyte, rules) ? difference < 0 : difference > 0)
    const said = (step: Step, because: Worsening['because']): Worsening[] => [
      { analyte, because, from: placeOf(step.from), to: placeOf(step.to) },
    ]
    if (isWorse(latest) && latest.answer === 'change') return said(latest, 'beyond-chance')
    if (overall !== null && isWorse(overall) && overall.answer === 'change') return said(overall, 'beyond-chance')
    if (isWorse(latest) && (latest.to.severity ?? 0) > (latest.from.severity ?? 0)) return said(latest, 'band')
    const run = steps.slice(-severalSteps)
    if (run.length === severalSteps && run.every(isWorse)) {
      return said({ ...latest, from: (run[0] as Step).from }, 'steps')
    }
    return []
  })
}

/** What has a severe band at the low end is bad when it falls. */
function badIsDown(analyte: AnalyteId, rules: RuleSet): boolean {
  return (rules.analytes[analyte].bands[0]?.severity ?? 0) > 0
}

function placeOf({ visit, date, value }: Point): Worsening['to'] {
  return { visit, date, value }
}

const severalSteps = 3
