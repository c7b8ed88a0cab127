import type { Voice } from '../../../messages/language.ts'
import type { RuleSet } from '../../../rules/rule-set.ts'
import type { Format } from '../../format.ts'
import { documentClose, documentOpen } from '../document.ts'
import { renderHtmlLetter } from '../render.ts'
import type { HtmlOptions } from './options.ts'
import { coverMarkup, letterReportOf } from './parts.ts'

/** Stands before the name of each document, and after it: no text on a page can hold it. */
export const documentMark = '\u0000'

/** A document for each person, and one for the cover, each after its name. Names hold a number and the id, never who somebody is. */
export function letterFilesFormat(voice: Voice, rules: RuleSet, options: HtmlOptions): Format {
  let letters = 0
  return {
    open: () => '',
    file: () => '',
    item: ({ assessment, carried }) => {
      if (assessment === null || options.cover === 'only' || options.summary) return ''
      letters++
      const report = letterReportOf(assessment, carried, rules, voice, options)
      const { office } = options
      const id = options.redact ? '' : nameOf(assessment.subject.id ?? '')
      const name = `${String(letters).padStart(4, '0')}${id === '' ? '' : `-${id}`}`
      return named(name, renderHtmlLetter(report, voice, { date: options.date, ...(office && { office }) }))
    },
    close: (end) => {
      if (options.cover === 'no') return ''
      const cover = coverMarkup(end, () => null, rules, voice, options)
      return named('0000', `${documentOpen(voice.lang, voice.say('cohort.title'))}<main>${cover}</main>\n${documentClose}`)
    },
  }
}

function named(name: string, document: string): string {
  return `${documentMark}${name}.html${documentMark}${document}`
}

/** Of an id only what every file system takes. */
function nameOf(id: string): string {
  return id.replace(/[^\p{L}\p{N}_-]+/gu, '_').slice(0, 40)
}
