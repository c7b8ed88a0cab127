import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { printable } from '../text/printable.ts'
import { guardFormula } from './text.ts'

/** A site's own set, `id version`, as one cell; null with the shipped set, which needs naming only past its review or for a day that was asked for. */
export function rulesCell({ id, version, site, reviewBy, standing }: RuleSet): string | null {
  if (site === undefined && standing === undefined) return null
  const due = standing?.reviewDue === true ? [`review due since ${reviewBy}`] : []
  const at = standing == null || standing.at === null ? [] : [`editions of ${standing.at}`]
  return guardFormula([`${id} ${version}`, ...due, ...at].join('; '))
}

/** The consultation note in one cell: whom to ask, that this is no diagnosis, and the clinic's own line. */
export function noteCell(voice: Voice, contact: string | null, ofChild = false): string {
  const own = contact === null ? [] : [printable(contact)]
  return guardFormula([...(ofChild ? [voice.say('note.paediatrician')] : []), voice.say('note.short'), ...own].join(' '))
}
