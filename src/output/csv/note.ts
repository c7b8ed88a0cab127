import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { printable } from '../text/printable.ts'
import { guardFormula } from './text.ts'

/** A site's own set, `id version`, as one cell; null with the shipped set, which needs no naming. */
export function rulesCell({ id, version, site }: RuleSet): string | null {
  return site === undefined ? null : guardFormula(`${id} ${version}`)
}

/** The consultation note in one cell: whom to ask, that this is no diagnosis, and the clinic's own line. */
export function noteCell(voice: Voice, contact: string | null, ofChild = false): string {
  const own = contact === null ? [] : [printable(contact)]
  return guardFormula([...(ofChild ? [voice.say('note.paediatrician')] : []), voice.say('note.short'), ...own].join(' '))
}
