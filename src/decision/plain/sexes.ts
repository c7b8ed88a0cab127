import type { AnsweredAxis, StandardProgram } from '../program.ts'

/** By number; 0: unknown. */
export const sexes = [null, 'male', 'female'] as const

/** What a standard says to somebody of a sex, where `answerOn` tells what it says on one of its axes. */
export function answerBySex({ axes }: StandardProgram, sex: number, answerOn: (axis: AnsweredAxis) => string | null): string | null {
  if ('everyone' in axes) return answerOn(axes.everyone)
  const which = sexes[sex] ?? null
  return which === null ? 'needs-sex' : answerOn(axes[which])
}
