import type { Verdict } from '../../interpreter/verdict.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Choice } from '../choice.ts'
import type { Format } from '../format.ts'
import { jsonText } from '../text/controls.ts'
import { carriedOf } from './assessment.ts'
import { printRow } from './row.ts'
import { type RowsHeaderOptions, rowsHeader } from './rows-header.ts'
import type { ProgramStamp } from './run.ts'

export interface NdjsonOptions extends RowsHeaderOptions {
  choice: Choice
}

/** One line that says once what is the same for all, then a lean line for each person. */
export function ndjsonFormat(voice: Voice, rules: RuleSet, program: ProgramStamp, options: NdjsonOptions): Format<Verdict> {
  return {
    withoutSummary: true,
    open: (files) =>
      `${jsonText(
        rowsHeader(
          files.map(({ name }) => name),
          voice,
          rules,
          program,
          options,
        ),
      )}\n`,
    file: () => '',
    item: ({ assessment, carried }) =>
      assessment === null ? '' : `${jsonText({ ...printRow(assessment), ...carriedOf(options.choice, carried) })}\n`,
    close: () => '',
  }
}
