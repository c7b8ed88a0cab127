import type { AnalyteId } from '../panel/analyte.ts'
import type { LaboratoryOpinion, Measurement } from '../panel/measurement.ts'
import type { Sex } from '../panel/subject.ts'
import type { Class, ClassesBySex, RuleSet } from '../rules/rule-set.ts'
import type { StandardAnswers } from './assessment.ts'
import { highestIndex, lowestIndex, type Span } from './axis.ts'

/** A standard's answers for one analyte, looked up once for the whole rule set. */
export interface PreparedStandard {
  id: string
  classes: ClassesBySex | null
  method: 'ifcc' | null
}

export function prepareStandards(rules: RuleSet, analyte: AnalyteId): readonly PreparedStandard[] {
  return Object.values(rules.standards).map((standard) => ({
    id: standard.id,
    classes: standard.analytes[analyte] ?? null,
    method: standard.methods?.[analyte] ?? null,
  }))
}

/** What each standard says of a value, separately, never blended; the sheet's own interval last. */
export function answersOf(standards: readonly PreparedStandard[], measurement: Measurement, span: Span, sex: Sex | null): StandardAnswers {
  const answers: StandardAnswers = {}
  for (const standard of standards) answers[standard.id] = answerOf(standard, measurement, span, sex)
  answers.laboratory = laboratoryAnswer(measurement.laboratory, span)
  return answers
}

/** For a value that may not be judged, only the sheet's own interval still speaks. */
export function silentAnswers(
  standards: readonly PreparedStandard[],
  laboratory: LaboratoryOpinion | undefined,
  span: Span | null,
): StandardAnswers {
  const answers: StandardAnswers = {}
  for (const standard of standards) answers[standard.id] = null
  answers.laboratory = span === null ? null : laboratoryAnswer(laboratory, span)
  return answers
}

function answerOf(standard: PreparedStandard, measurement: Measurement, span: Span, sex: Sex | null): string | null {
  const { classes } = standard
  if (classes === null || (standard.method !== null && measurement.method !== standard.method)) return null
  if ('everyone' in classes) return answerOn(classes.everyone, measurement, span)
  return sex === null ? 'needs-sex' : answerOn(classes[sex], measurement, span)
}

/** A censored result has an answer only when everything it leaves possible has the same one. */
function answerOn(classes: readonly Class[], measurement: Measurement, span: Span): string | null {
  const from = lowestIndex(classes, span)
  const low = (classes[from] as Class).answer
  if (measurement.comparator === '=') return low
  const to = highestIndex(classes, span)
  for (let i = from + 1; i <= to; i++) if ((classes[i] as Class).answer !== low) return null
  return low
}

/** The sheet's own flag wins over its limits: it is what the laboratory said of this very value. */
function laboratoryAnswer(opinion: LaboratoryOpinion | undefined, span: Span): string | null {
  if (opinion === undefined) return null
  if (opinion.flag !== null) return opinion.flag === 'H' ? 'above' : 'below'
  const { low, high } = opinion
  if (low === null && high === null) return null
  if (low !== null && (span.high < low || (span.high === low && span.highOpen))) return 'below'
  if (high !== null && (span.low > high || (span.low === high && span.lowOpen))) return 'above'
  return (low === null || span.low >= low) && (high === null || span.high <= high) ? 'within' : null
}
