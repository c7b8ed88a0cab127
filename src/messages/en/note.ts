import type { note as ja } from '../ja/note.ts'
import type { Translated } from '../language.ts'

export const note = {
  'note.short': 'If in doubt, ask a liver specialist. This is not a diagnosis.',
  'note.title': 'Where to ask',
  'note.specialist': 'For questions or worries about liver values, consult a liver specialist (hepatologist, in Japan 肝臓専門医).',
  'note.find.title': 'How to find a specialist',
  'note.find.1': 'ask your family doctor for a referral',
  'note.find.2': 'ask the core hospital for liver disease of your area (肝疾患診療連携拠点病院)',
  'note.bring.title': 'What to bring',
  'note.bring.result': 'this result',
  'note.bring.earlier': "earlier years' results",
  'note.bring.medicines': 'a list of medicines and supplements',
  'note.bring.alcohol': 'how much and how often you drink alcohol',
  'note.bring.family': 'liver disease in the family',
  'note.paediatrician': 'For people under 18, ask a paediatrician about this result.',
  'note.signs.title': 'Signs not to wait with (see a doctor at once)',
  'note.signs.1': 'yellow skin or eyes (jaundice)',
  'note.signs.2': 'dark urine',
  'note.signs.3': 'vomiting blood, or black stool',
  'note.signs.4': 'a swollen belly',
  'note.signs.5': 'confusion or unusual sleepiness',
  'note.signs.emergency': 'In Japan call 119 for confusion, for vomiting blood, or for black stool with faintness.',
  'note.contact': 'Contact: {contact}',
  'note.separator': '; ',
  'note.disclaimer': 'This is information, not a diagnosis, and this is not a medical device.',
} as const satisfies Translated<typeof ja>
