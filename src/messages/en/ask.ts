import type { ask as ja } from '../ja/ask.ts'
import type { Translated } from '../language.ts'
import { analyteQuestions } from './analytes.ts'

/** What the program asks at a terminal when it is started alone, and what it says between the questions. */
export const ask = {
  ...analyteQuestions,
  'ask.intro': 'Your liver values, one by one',
  'ask.how.1': 'Please have your result sheet at hand. Leave blank what it does not have: just press Enter.',
  'ask.how.2': 'To go back to the question before, enter < or "back". To stop, press Ctrl-C.',
  'ask.how.3': 'Bands shown along the way are for people of 18 and over. Nothing you enter leaves this computer.',

  'ask.question': '{name} ({n}/{of})',

  'ask.age.name': 'Age',
  'ask.sex.name': 'Sex',
  'ask.date.name': 'Date of the exam',
  'ask.alp-method.name': 'Method of ALP',

  'ask.alp-method.where': 'IFCC or JSCC: look near ALP on the sheet. If you cannot tell, leave it blank.',
  'ask.age.where': 'In completed years on the day of the exam. An index called FIB-4 needs it. Example: 52',
  'ask.sex.where': 'm (male) or f (female). Some reference intervals differ between them.',
  'ask.date.where': 'Near the top of the sheet (受診日). Example: 2025-05-14',

  'ask.before': 'Now: {text} (Enter keeps it, "none" clears it).',
  'ask.help': 'Type the number as it stands on the sheet. Enter if there is none, < to go back, Ctrl-C to stop.',
  'ask.no-value': 'There is no value in this. If it was not measured, just press Enter.',
  'ask.banded': '{value}: {mark} {word}',
  'ask.banded.spoken': '{value} is {word}.',
  'ask.date-read': 'Read as {date}.',
  'ask.unknown': '"{text}" was read as not known. If that is wrong, go back with < and correct it.',
  'ask.not-adult': 'Under 18 the bands for adults do not apply, and those shown above do not either. Please ask a paediatrician.',

  'ask.review': 'Is this right? Choose an entry to change it.',
  'ask.review.nothing': 'There is no test value yet. Choose one to enter.',
  'ask.review.done': 'Yes, show the explanation',
  'ask.review.blank': '(blank)',
  'ask.review.entry': '{name}: {text}',
  'ask.review.leave': 'Leave without an explanation',
  'ask.review.keys': 'Arrow keys move, Enter chooses.',
  'ask.review.number': 'Type a number and press Enter; Enter alone is number 1.',
  'ask.review.which': 'Please type a number from 1 to {n}.',

  'ask.earlier': 'Shall the values of last time (last year, say) stand beside these?',
  'ask.earlier.no': 'No, just these',
  'ask.earlier.yes': 'Yes, I have them too',
  'ask.earlier.date': 'Date of the exam before',
  'ask.earlier.date.where': 'The year is enough. Examples: 2024, 2024-05, 2024-05-14. Enter alone leaves it out.',
  'ask.earlier.date.unread': '"{text}" cannot be read as a date. Examples: 2024, 2024-05, 2024-05-14',
  'ask.earlier.date.not-before': '"{text}" does not lie before this exam ({before}).',
  'ask.earlier.value': '{name} last time',
  'ask.earlier.value.where': 'In the column 前回 of the sheet. Enter if there is none, < to go back.',
  'ask.earlier.undated': 'This exam has no date: its values stand under today ({today}).',
  'ask.earlier.command': 'This line compares them again:',

  'ask.outro': 'Here is the explanation.',
  'ask.command': 'This line does the same (your values stay out of the shell history unless you use it):',
  'ask.stopped': 'Stopped. Nothing was saved.',
  'ask.stopped.command': 'To see the explanation of what you entered so far:',
  'ask.left': 'Done. Nothing was saved.',
} as const satisfies Translated<typeof ja>
