import { parseDatedValue } from '../../input/typed/dated-value.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { stopped } from './dialogue.ts'
import type { Interview } from './interview.ts'
import type { Answers } from './questions.ts'
import { nameOf, tryAnswer } from './try-answer.ts'
import { isNothing, wantsBack } from './words.ts'

/** Values of an earlier visit as they were typed, and when it was (`2024`, `2024-05`, a day). */
export interface Earlier {
  date: string
  values: Readonly<Partial<Record<AnalyteId, string>>>
}

/** Asks whether the sheet shows last time's values too, and for which of this time's tests. Null: none. */
export async function lastYear(answers: Answers, today: string, on: Interview): Promise<Earlier | null | typeof stopped> {
  const { dialogue, voice } = on
  const choices = [
    { value: 'no' as const, label: voice.say('ask.earlier.no') },
    { value: 'yes' as const, label: voice.say('ask.earlier.yes') },
  ]
  const wanted = await dialogue.choose<'no' | 'yes'>(
    [voice.say('ask.earlier'), voice.say(dialogue.plain ? 'ask.review.number' : 'ask.review.keys')].join(' '),
    choices,
    'no',
  )
  if (wanted === stopped) return stopped
  if (wanted === 'no') return null
  const date = await whenAsked(answers.date ?? today, on)
  if (date === null || date === stopped) return date
  const values = await valuesAsked(answers, on)
  if (values === stopped) return stopped
  return Object.keys(values).length === 0 ? null : { date, values }
}

/** A year is enough; a day from this visit on is no earlier one. */
async function whenAsked(before: string, { dialogue, voice }: Interview): Promise<string | null | typeof stopped> {
  const latest = dayOf(before)
  for (;;) {
    const typed = await dialogue.ask({ title: voice.say('ask.earlier.date'), hint: voice.say('ask.earlier.date.where') })
    if (typed === stopped) return stopped
    if (isNothing(typed) || wantsBack(typed) || typed.trim() === '') return null
    const date = dayOf(typed)
    if (date !== null && (latest === null || date < latest)) return typed.trim()
    dialogue.tell([voice.say(date === null ? 'ask.earlier.date.unread' : 'ask.earlier.date.not-before', { text: typed.trim(), before })])
  }
}

async function valuesAsked(answers: Answers, on: Interview): Promise<Partial<Record<AnalyteId, string>> | typeof stopped> {
  const { dialogue, rules, voice } = on
  const asked = analyteIds.filter((id) => answers[id] !== undefined)
  const values: Partial<Record<AnalyteId, string>> = {}
  for (let at = 0; at < asked.length; ) {
    const id = asked[at] as AnalyteId
    const title = voice.say('ask.earlier.value', { name: nameOf(id, voice) })
    const typed = await dialogue.ask({ title, hint: voice.say('ask.earlier.value.where') })
    if (typed === stopped) return stopped
    if (wantsBack(typed)) {
      at = Math.max(0, at - 1)
      continue
    }
    delete values[id]
    if (typed.trim() !== '' && !isNothing(typed)) {
      const tried = tryAnswer(id, { ...answers, [id]: typed.trim() }, rules, voice)
      if ('error' in tried) {
        dialogue.tell([tried.error])
        continue
      }
      values[id] = typed.trim()
    }
    at += 1
  }
  return values
}

function dayOf(text: string): string | null {
  return parseDatedValue(`${text.trim()}=1`)?.date ?? null
}
