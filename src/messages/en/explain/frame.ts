import type { frame as ja } from '../../ja/explain/frame.ts'
import type { Translated } from '../../language.ts'

export const frame = {
  'explain.index.title': 'What can be explained',
  'explain.index.how': 'Read one with "liver-panel explain TOPIC". Everyday words such as GOT or platelets are found too.',
  'explain.index.tests': 'Tests',
  'explain.index.scores': 'Indices',
  'explain.index.reading': 'Reading a result',
  'explain.index.other': 'Other',

  'explain.heading.what': 'What it is',
  'explain.heading.article': 'What the original article says',
  'explain.heading.why': 'Why it rises or falls',
  'explain.heading.reason': 'Why it is done this way',
  'explain.heading.harmless': 'Reasons that need not mean illness',
  'explain.heading.tool': 'What this tool does with it',
  'explain.heading.trials': 'What trials found',
  'explain.heading.law': 'Its place under Japanese law',
  'explain.heading.limits': 'Limits',
  'explain.heading.ask': 'What to ask a doctor',
  'explain.heading.note': 'Finally',

  'explain.note':
    'One number alone decides nothing. It is read with the other values, with earlier years and with how one feels.\nThe number is a guide. The aim is to live each day well.\nIf a value worries you, take the result sheet to your family doctor or a hepatologist.\nThis is information, not a diagnosis.',
  'explain.value.band': '{name} {value} is in the band "{band}". {says}',
  'explain.value.unread': '{name} {value}: {because}',
  'explain.value.level': 'By this alone, the next step is "{level}". {title}.',
  'explain.value.more': 'Together with the other values this can change. Enter all values of the sheet.',
  'explain.short.note':
    'One number alone decides nothing. Take the sheet to your family doctor or a liver specialist. This is information, not a diagnosis.',
  'explain.short.sources': 'Sources: {ids}. All numbers and sources: --detail.',
  'explain.heading.do': 'Where to go, and by when',
  'explain.heading.value': 'About this value',
} as const satisfies Translated<typeof ja>
