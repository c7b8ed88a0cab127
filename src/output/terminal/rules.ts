import type { Voice } from '../../messages/language.ts'
import type { RuleEntryModel, RulesListModel, RulesStamp } from '../rules/listing.ts'
import { heading, paragraph } from './layout.ts'
import { drawLines, drawPage } from './page.ts'
import type { Paint } from './paint.ts'

/** `rules list` as terminal lines: every entry with its numbers and the ids of its sources. */
export function drawRulesList(model: RulesListModel, voice: Voice, columns: number, paint: Paint): string[] {
  return [
    ...drawStamp(model.rules, voice, columns, paint),
    ...paragraph(voice.say('rules.how'), columns),
    ...model.groups.flatMap(({ group, title, entries }) => [
      ...heading(title, columns, paint),
      ...entries.flatMap((entry) => [
        ...paragraph(`${entry.id}  ${group === 'sources' ? '' : entry.title}`.trimEnd(), columns, '', paint.strong),
        ...drawLines(entry.lines, voice, columns),
      ]),
    ]),
  ]
}

/** `rules show <id>` as terminal lines. */
export function drawRuleEntry(model: RuleEntryModel, voice: Voice, columns: number, paint: Paint): string[] {
  const page = { ...model, title: `${model.id}  ${model.title}`, sources: model.group === 'sources' ? [] : model.sources }
  return [...drawPage(page, voice, columns, paint), '', ...drawStamp(model.rules, voice, columns, paint)]
}

function drawStamp(stamp: RulesStamp, voice: Voice, columns: number, paint: Paint): string[] {
  const { id, version, sha256, site, validFrom, reviewBy, standing } = stamp
  return [
    ...paragraph(voice.say('rules.title', { id, version }), columns, '', paint.strong),
    ...(site === null ? [] : paragraph(voice.say('rules.site', { approvedBy: site.approvedBy, approvedOn: site.approvedOn }), columns)),
    ...paragraph(voice.say('rules.dates', { from: validFrom, review: reviewBy }), columns),
    ...standing.flatMap((line) => paragraph(line, columns, '', paint.strong)),
    ...paragraph(voice.say('rules.hash', { sha256 }), columns, '', paint.quiet),
  ]
}
