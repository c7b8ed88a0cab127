import type { Voice } from '../../messages/language.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { Condition, RuleSet } from '../../rules/rule-set.ts'
import { numberText, quantityText } from '../text/rule-numbers.ts'

/** A condition of a pattern or a triage level in words, its edges taken from the rules. */
export function conditionText(condition: Condition, rules: RuleSet, voice: Voice): string {
  const name = (id: AnalyteId) => voice.say(`analyte.${id}.short`)
  const say = (key: string, args: Record<string, string | number> = {}) => voice.say(`rules.condition.${key}`, args)
  switch (condition.is) {
    case 'above':
    case 'not-above':
    case 'below':
    case 'not-below':
      return bandSideText(condition, rules, voice)
    case 'less-than':
    case 'at-least': {
      const edge = quantityText(rules.analytes[condition.analyte], condition.number, voice.lang)
      return say(condition.is === 'less-than' ? 'under' : 'from', { name: name(condition.analyte), edge })
    }
    case 'score-at-least':
      return say('score-at-least', { name: voice.say(`score.${condition.score}.name`), number: numberText(condition.number) })
    case 'score-band':
      return say('score-band', {
        name: voice.say(`score.${condition.score}.name`),
        bands: condition.in.map((band) => bandText(band, voice)).join(voice.say('rules.answers')),
      })
    case 'more-than':
    case 'not-less-than': {
      const args = { name: name(condition.analyte), than: name(condition.than) }
      if (condition.times === undefined) return say(condition.is, args)
      return say('more-than-times', { ...args, times: numberText(condition.times.value) })
    }
    case 'absent':
      return say('absent', { name: name(condition.analyte) })
    case 'severity':
      return say('severity', { names: condition.analytes.map(name).join(voice.say('rules.list')), from: condition.from })
    case 'banded':
      return say('banded', { names: condition.analytes.map(name).join(voice.say('rules.list')) })
    case 'standard':
      return say('standard', { name: voice.say(`standard.${condition.standard}.short`), answers: answersText(condition, voice) })
    case 'all-within':
      return say('all-within')
    case 'pattern':
      return say('pattern', { pattern: voice.say(`pattern.${condition.pattern}.title`) })
    case 'age-at-least':
    case 'age-under':
      return say(condition.is, { number: condition.number })
    case 'sex':
      return say('sex', { sex: voice.say(`sex.${condition.sex}`) })
    case 'rests-only-on':
      return say('rests-only-on', { names: condition.analytes.map(name).join(voice.say('rules.list')) })
    case 'all':
      return withGiven(condition, rules, voice)
    case 'any':
      return joined(condition, rules, voice)
    case 'some':
      return say('some', {
        count: condition.count,
        list: condition.of.map((part) => conditionText(part, rules, voice)).join(voice.say('rules.list')),
      })
  }
}

function withGiven(condition: Extract<Condition, { is: 'all' }>, rules: RuleSet, voice: Voice): string {
  const text = joined(condition, rules, voice)
  if (condition.given === undefined) return text
  const given = condition.given.map((part) => conditionText(part, rules, voice)).join(voice.say('rules.condition.and'))
  return voice.say('rules.condition.given', { condition: text, given })
}

function joined(condition: Extract<Condition, { is: 'all' | 'any' }>, rules: RuleSet, voice: Voice): string {
  const parts = condition.of.map((part) => {
    const inner = conditionText(part, rules, voice)
    return part.is === 'any' || part.is === 'all' ? voice.say('rules.condition.group', { inner }) : inner
  })
  return parts.join(voice.say(condition.is === 'all' ? 'rules.condition.and' : 'rules.condition.or'))
}

/** A band of a score by its word where it has one; the bands that `rules show` lists are ids. */
function bandText(band: string, voice: Voice): string {
  return voice.has(`rules.score-band.${band}`) ? voice.say(`rules.score-band.${band}`) : band
}

function answersText(condition: Extract<Condition, { is: 'standard' }>, voice: Voice): string {
  return condition.answers.map((answer) => voice.say(`standard.${condition.standard}.${answer}`)).join(voice.say('rules.answers'))
}

// "Above" a band is past its own end; "below" it is short of the end of the band before it.
function bandSideText(condition: Extract<Condition, { band: string }>, rules: RuleSet, voice: Voice): string {
  const { analyte, band, is } = condition
  const rule = rules.analytes[analyte]
  const index = rule.bands.findIndex(({ id }) => id === band)
  const upper = is === 'above' || is === 'not-above'
  const ends = (upper ? rule.bands[index] : rule.bands[index - 1])?.ends
  if (ends === undefined || ends === null) throw new Error(`${analyte} has no edge ${is} ${band}`)
  const beyond = is === 'above' || is === 'not-below'
  const key = beyond ? (ends.inclusive ? 'above' : 'from') : ends.inclusive ? 'upto' : 'under'
  return voice.say(`rules.condition.${key}`, { name: voice.say(`analyte.${analyte}.short`), edge: quantityText(rule, ends.at, voice.lang) })
}
