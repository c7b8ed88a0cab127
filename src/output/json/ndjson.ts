import type { Voice } from '../../messages/language.ts'
import type { Format } from '../format.ts'
import { jsonText } from '../text/controls.ts'
import { assessmentPrinter, carriedOf, type PrintOptions } from './assessment.ts'

/** One assessment a line and nothing else. */
export function ndjsonFormat(voice: Voice, options: PrintOptions): Format {
  const print = assessmentPrinter(voice, options)
  return {
    withoutSummary: true,
    open: () => '',
    file: () => '',
    item: ({ assessment, carried }) =>
      assessment === null ? '' : `${jsonText({ ...print(assessment), ...carriedOf(options.choice, carried) })}\n`,
    close: () => '',
  }
}
