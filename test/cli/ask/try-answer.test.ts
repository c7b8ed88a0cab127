import { describe, expect, it } from 'vitest'
import { type Answers, neighbour, type Question, withAnswer } from '../../../src/cli/ask/questions.ts'
import { tryAnswer } from '../../../src/cli/ask/try-answer.ts'
import { loadVoice } from '../../../src/messages/index.ts'
import { liverRules } from '../../../src/rules/index.ts'

const voice = await loadVoice('ja', ['ask'])

function said(question: Question, answers: Answers): string {
  const tried = tryAnswer(question, answers, liverRules, voice)
  return 'error' in tried ? `error: ${tried.error}` : tried.remarks.map(({ text }) => text).join('\n')
}

describe('what is said of an answer', () => {
  it.each([
    ['ast', '30', '基準の範囲内'],
    ['ast', '31', 'やや高い'],
    ['alt', '５１', '高い'],
    ['platelets', '14.5万', '基準の範囲内'],
    ['platelets', '14.4万', 'やや少ない'],
    ['platelets', '215 10^3/uL', '21.5 万/µL'],
    ['albumin', '38.9g/L', 'やや低い'],
  ] as const)('%s %s is told its band at once: %s', (question, text, words) => {
    expect(said(question, { [question]: text })).toContain(words)
  })

  it.each([
    ['ast', '四十五', 'AST(GOT) の「四十五」'],
    ['platelets', '95', '単位を付けてください'],
    ['albumin', '420 mg/dL', '使える単位'],
    ['ast', '60000', 'ありえません'],
    ['age', '152', '年齢 の「152」'],
    ['sex', '52', '性別 の「52」'],
    ['date', '03/04/2025', '受診日 の「03/04/2025」'],
  ] as const)('%s %s is refused, with the name of the question and not of a flag', (question, text, words) => {
    const sentence = said(question, { [question]: text })
    expect(sentence).toMatch(/^error: /)
    expect(sentence).toContain(words)
    expect(sentence).not.toContain('--')
  })

  it('a dash is no value, and Enter alone is the way to skip', () => {
    expect(said('ast', { ast: '-' })).toContain('何も入れずに Enter')
  })

  it('the band of ALP waits for its method', () => {
    expect(said('alp', { alp: '120' })).toBe('')
    expect(said('alp-method', { alp: '120', 'alp-method': 'ifcc' })).toContain('基準範囲より高い')
    expect(said('alp-method', { alp: '120', 'alp-method': 'jscc' })).toContain('判定していません')
    expect(said('alp-method', { alp: '120' })).toContain('測定法')
  })

  it('17 years are told that the bands do not apply, 18 are not', () => {
    expect(said('age', { age: '17' })).toContain('18歳未満')
    expect(said('age', { age: '18歳' })).toBe('')
  })

  it('a word for not known is said to be one', () => {
    expect(said('sex', { sex: '不明' })).toContain('分からない')
  })

  it('a date of an era is told as it was read', () => {
    expect(said('date', { date: '令和7年5月14日' })).toContain('2025-05-14')
  })
})

describe('the order of the questions', () => {
  it('asks for the method only with a value of ALP, forwards and backwards', () => {
    expect(neighbour('alp', 1, {})).toBe('bilirubin')
    expect(neighbour('alp', 1, { alp: '85' })).toBe('alp-method')
    expect(neighbour('bilirubin', -1, {})).toBe('alp')
    expect(neighbour('ast', -1, {})).toBeNull()
    expect(neighbour('date', 1, {})).toBeNull()
  })

  it('a blank takes an answer back, and the method goes with ALP', () => {
    expect(withAnswer({ ast: '45', alt: '62' }, 'ast', '　')).toEqual({ alt: '62' })
    expect(withAnswer({ alp: '85', 'alp-method': 'ifcc' }, 'alp', '')).toEqual({})
  })

  it('an example may be copied with its quotes', () => {
    expect(withAnswer({}, 'platelets', ' "215 10^3/uL" ')).toEqual({ platelets: '215 10^3/uL' })
  })
})
