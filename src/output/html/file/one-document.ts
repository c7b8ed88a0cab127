import type { ListedPerson } from '../../../aggregate/most-urgent.ts'
import type { Voice } from '../../../messages/language.ts'
import type { RuleSet } from '../../../rules/rule-set.ts'
import type { Format, RunEnd, RunItem } from '../../format.ts'
import { documentClose, documentOpen, slotsClose, slotsOpen } from '../document.ts'
import { letterHtml } from '../letter.ts'
import { spokenMarkup } from '../spoken.ts'
import type { HtmlOptions } from './options.ts'
import { coverMarkup, letterReportOf } from './parts.ts'
import { skippedHeading, skippedHtml } from './skipped.ts'

/**
 * A file as one self-contained document: a cover and a letter for each person, each written as soon as it is known.
 * A file with one row gives its letter alone. `voice` needs the area `html`.
 */
export function htmlFormat(voice: Voice, rules: RuleSet, options: HtmlOptions): Format {
  const files: string[] = []
  let held: RunItem | null = null
  let letters = 0
  let skipped = 0
  let last = ''
  const below = options.cover === 'no' ? 1 : 2

  return {
    open: () => documentOpen(voice.lang, voice.say('cohort.title')) + slotsOpen,
    file: ({ name }) => {
      files.push(name)
      return ''
    },
    item: (item) => (item.assessment === null ? skip(item) : take(item)),
    close: (end) => (isAlone(end) && held !== null ? alone(held) : flush() + cover(end)) + slotsClose + documentClose,
  }

  /** The first letter waits for a second one: alone it needs no cover, and its headings start a level higher. */
  function take(item: RunItem): string {
    if (options.summary || options.cover === 'only') return ''
    letters++
    if (letters === 1) {
      held = item
      return ''
    }
    return flush() + letter(item, below)
  }

  function flush(): string {
    if (held === null) return ''
    const first = held
    held = null
    return letter(first, below)
  }

  function alone(item: RunItem): string {
    return letter(item, 1)
  }

  function letter({ assessment, line, carried }: RunItem, level: 1 | 2): string {
    if (assessment === null) return ''
    const anchor = anchorAt(assessment.source?.file ?? '', line)
    const isNew = anchor !== last
    last = anchor
    return spokenMarkup(
      letterHtml(letterReportOf(assessment, carried, rules, voice, options), voice, {
        level,
        date: options.date,
        ...(isNew && { anchor }),
        ...(options.office && { office: options.office }),
      }),
      voice.lang,
    )
  }

  function skip({ line, issues }: RunItem): string {
    skipped++
    if (options.cover === 'no') return ''
    const heading = skipped === 1 ? skippedHeading(voice) : null
    return spokenMarkup([heading, skippedHtml(files.at(-1) ?? '', line, issues, voice)], voice.lang)
  }

  function isAlone({ summary }: RunEnd): boolean {
    return summary.assessed === 1 && skipped === 0
  }

  function cover(end: RunEnd): string {
    return options.cover === 'no' ? '' : coverMarkup(end, anchorOf, rules, voice, options)
  }

  function anchorOf({ source, level }: ListedPerson): string | null {
    if (source === null || options.summary || options.cover === 'only' || rankOf(level) < rankOf(options.only)) return null
    return anchorAt(source.file, source.line)
  }

  function rankOf(level: string | null): number {
    return rules.triage.find(({ id }) => id === level)?.rank ?? Number.NEGATIVE_INFINITY
  }

  function anchorAt(file: string, line: number): string {
    return `p${Math.max(0, files.indexOf(file)) + 1}-${line}`
  }
}
