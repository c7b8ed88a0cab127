import type { Voice } from '../messages/voice.ts'
import { guardFormula } from './csv-text.ts'

/** The consultation note in one cell: whom to ask, that this is no diagnosis, and the clinic's own line. */
export function noteCell(voice: Voice, contact: string | null): string {
  return guardFormula([voice.say('note.specialist'), voice.say('note.disclaimer'), ...(contact === null ? [] : [contact])].join(' '))
}
