import type { note as ja } from '../ja/note.ts'
import type { Translated } from '../language.ts'

export const note = {
  'note.short': 'If in doubt, ask a liver specialist. This is not a diagnosis.',
  'note.title': 'Where to ask',
  'note.specialist': 'For questions or worries about liver values, consult a liver specialist (hepatologist, in Japan 肝臓専門医).',
  'note.find.title': 'How to find a specialist',
  'note.find.1': 'ask your family doctor for a referral',
  'note.find.2':
    'ask the liver disease consultation centre of your prefecture (肝疾患相談支援センター, at the core hospital 肝疾患診療連携拠点病院)',
  'note.bring.title': 'What to bring',
  'note.bring.result': 'this result',
  'note.bring.earlier': "earlier years' results",
  'note.bring.medicines': 'your medicines, and supplements in their packages',
  'note.bring.alcohol': 'how much alcohol you drink (500 mL of 5 % beer is about 20 g of pure alcohol)',
  'note.bring.family': 'liver disease in the family',
  'note.paediatrician': 'For people under 18, ask a paediatrician about this result.',
  'note.signs.title': 'See a doctor straight away if you notice',
  'note.signs.1': 'yellow skin or eyes (jaundice)',
  'note.signs.2': 'urine like tea or cola, or pale stools',
  'note.signs.3': 'vomiting blood, or black stool',
  'note.signs.4': 'a swollen belly',
  'note.signs.5': 'confusion or unusual sleepiness',
  'note.signs.emergency': 'In Japan call 119 for confusion, for vomiting blood, or for black stool with faintness.',
  'note.contact': 'Contact: {contact}',
  'note.separator': '; ',
  'note.disclaimer': 'This is information, not a diagnosis, and this is not a medical device.',
  'note.signs.6': 'heavy tiredness with nausea or no appetite',
  'note.signs.7': 'itching, a rash, or a high fever',
  'note.find.3': 'ask a hepatitis coordinator (肝炎医療コーディネーター) at a health centre, pharmacy or hospital',
  'note.tell': 'Tell the doctor about: transfusions, pregnancy, diabetes, blood pressure, change of weight, blood thinners',
  'note.ask': 'Ask the doctor: are an ultrasound, a test of how stiff the liver is, and hepatitis virus tests needed?',
  'note.hepatitis': 'A test for hepatitis B and C once in a life is recommended. In Japan it is often free of charge at the health centre.',
  'note.supplements':
    'If a supplement brings tiredness, rash, itching or yellow eyes, stop it and see a doctor. Never stop a prescribed medicine on your own.',
  'note.signs.bleeding': 'more nosebleeds or bruises than before',
  'note.signs.muscle': 'chest pain or strong muscle pain',
} as const satisfies Translated<typeof ja>
