import { positionAt, type Span } from '../decision/axis.ts'
import type { AnalyteProgram, AnsweredAxis, StandardProgram } from '../decision/program.ts'
import { answerOver } from '../decision/span.ts'
import type { LaboratoryOpinion, Measurement } from '../panel/measurement.ts'
import type { Sex } from '../panel/subject.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { StandardAnswers } from './assessment.ts'

/** A standard beside one analyte; null where it says nothing of it. */
export interface PreparedStandard {
  id: string
  program: StandardProgram | null
}

export function prepareStandards(rules: RuleSet, { standards }: AnalyteProgram): readonly PreparedStandard[] {
  return Object.values(rules.standards).map(({ id }) => ({ id, program: standards.find((standard) => standard.id === id) ?? null }))
}

/** What each standard says of a value, separately, never blended; the sheet's own interval last. */
export function answersOf(standards: readonly PreparedStandard[], measurement: Measurement, span: Span, sex: Sex | null): StandardAnswers {
  const answers: Record<string, string | null> = {}
  for (const standard of standards) answers[standard.id] = answerOf(standard, measurement, span, sex)
  answers.laboratory = laboratoryAnswer(measurement.laboratory, span)
  // The rule set holds the shipped standards (rules/check.ts), and their classes have no other answers.
  return answers as unknown as StandardAnswers
}

/** For a value that may not be judged, only the sheet's own interval still speaks. */
export function silentAnswers(
  standards: readonly PreparedStandard[],
  laboratory: LaboratoryOpinion | undefined,
  span: Span | null,
): StandardAnswers {
  const answers: Record<string, string | null> = {}
  for (const standard of standards) answers[standard.id] = null
  answers.laboratory = span === null ? null : laboratoryAnswer(laboratory, span)
  return answers as unknown as StandardAnswers
}

function answerOf({ program }: PreparedStandard, measurement: Measurement, span: Span, sex: Sex | null): string | null {
  if (program === null || (program.method !== null && measurement.method !== program.method)) return null
  const { axes } = program
  if ('everyone' in axes) return answerOn(axes.everyone, measurement, span)
  return sex === null ? 'needs-sex' : answerOn(axes[sex], measurement, span)
}

function answerOn(axis: AnsweredAxis, { comparator, value }: Measurement, span: Span): string | null {
  return comparator === '=' ? (axis.answers[positionAt(axis, value)] as string | null) : answerOver(axis, span)
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
