import type { words as ja } from '../ja/words.ts'
import type { Translated } from '../language.ts'

export const words = {
  'words.level': 'Urgency',
  'words.next': 'What to do',
  'words.by': 'By when',
  'words.door': 'Whom to see',
  'words.why': 'Why',
  'words.band': '{name} band',
  'words.fib4': 'FIB-4 in words',
  'words.patterns': 'Values together',
  'words.check': 'To be checked',
  'words.and': '. ',
  'words.answer': '{answer}: {names}',
  'words.standard': '{standard} {answer}',
  'words.score': '{name} {value} ({band})',
  'words.score.low': 'low',
  'words.score.intermediate': 'in between',
  'words.score.high': 'high',
  'words.short.within': 'within',
  'words.short.above': 'above range',
  'words.short.below': 'below range',
  'words.unusable': 'not readable',
  'words.censored': 'band not settled',
  'words.method-unknown': 'method not known',
  'words.not-adult': 'under 18',
} as const satisfies Translated<typeof ja>
