import type { Voice } from '../../messages/language.ts'
import type { Format } from '../format.ts'
import { assessmentPrinter, type PrintOptions } from './assessment.ts'

/** One assessment a line and nothing else. */
export function ndjsonFormat(voice: Voice, options: PrintOptions): Format {
  const print = assessmentPrinter(voice, options)
  return {
    withoutSummary: true,
    open: () => '',
    file: () => '',
    item: ({ assessment }) => (assessment === null ? '' : `${JSON.stringify(print(assessment))}\n`),
    close: () => '',
  }
}
