import type { Voice } from '../messages/voice.ts'
import { guardFormula } from './csv-text.ts'
import { printable } from './printable.ts'

/** The consultation note in one cell: whom to ask, that this is no diagnosis, and the clinic's own line. */
export function noteCell(voice: Voice, contact: string | null): string {
  const own = contact === null ? [] : [printable(contact)]
  return guardFormula([voice.say('note.short'), ...own].join(' '))
}
