import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import { printable } from '../text/printable.ts'
import type { NoteReport } from './model.ts'
import { numbered } from './numbered.ts'

/** The consultation note, which no output leaves out. `contact` is the clinic's own line. */
/** `moreSigns`: those that only some values call for. */
export function noteOf(
  note: Assessment['note'],
  voice: Voice,
  contact: string | null,
  moreSigns: readonly ('bleeding' | 'muscle')[] = [],
): NoteReport {
  return {
    title: voice.say('note.title'),
    paragraphs: [
      ...(note.paediatrician ? [voice.say('note.paediatrician')] : []),
      voice.say('note.specialist'),
      ...(note.leaflet ? leaflet.map((part) => voice.say(`note.${part}`)) : []),
    ],
    find: { title: voice.say('note.find.title'), items: numbered(voice, 'note.find') },
    bring: { title: voice.say('note.bring.title'), items: bringItems(note.paediatrician).map((item) => voice.say(`note.bring.${item}`)) },
    signs: note.signs
      ? {
          title: voice.say('note.signs.title'),
          items: [...numbered(voice, 'note.signs'), ...moreSigns.map((sign) => voice.say(`note.signs.${sign}`))],
          emergency: voice.say('note.signs.emergency'),
        }
      : null,
    contact: contact === null ? null : voice.say('note.contact', { contact: printable(contact) }),
    disclaimer: voice.say('note.disclaimer'),
  }
}

/** Nobody asks a child how much it drinks. */
function bringItems(ofChild: boolean): readonly string[] {
  return ['result', 'earlier', 'medicines', ...(ofChild ? [] : ['alcohol']), 'family']
}

/** The whole note as plain text, one part a line: for data formats. */
export function noteText({ paragraphs, find, bring, signs, contact, disclaimer }: NoteReport, voice: Voice): string {
  const list = ({ title, items }: { title: string; items: readonly string[] }) =>
    voice.say('report.pair', { label: title, text: items.join(voice.say('note.separator')) })
  const parts = [...paragraphs, list(find), list(bring)]
  if (signs !== null) parts.push(list(signs), signs.emergency)
  if (contact !== null) parts.push(contact)
  return [...parts, disclaimer].join('\n')
}

const leaflet = ['hepatitis', 'tell', 'ask', 'supplements'] as const
