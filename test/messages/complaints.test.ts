import { expect, test } from 'vitest'
import { readFlags } from '../../src/input/typed/flags.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { cli } from '../../src/messages/en/cli.ts'
import { findings } from '../../src/messages/en/findings.ts'
import { inputCells } from '../../src/messages/en/input/cells.ts'
import { inputRecords } from '../../src/messages/en/input/records.ts'
import { inputTable } from '../../src/messages/en/input/table.ts'
import { trend } from '../../src/messages/en/trend.ts'
import { workbook } from '../../src/messages/en/workbook.ts'
import { areaNames, loadVoice } from '../../src/messages/index.ts'
import { issueSentence } from '../../src/output/report/caution.ts'
import { liverRules } from '../../src/rules/index.ts'
import { panelOf } from '../interpreter/panel-of.ts'
import { causes, ofLargeInputs, ofTheLibrary } from './complaints/every.ts'
import { observe } from './complaints/observe.ts'

const table: string[] = []
/** Keys of sentences that came out. */
const caused = new Set<string>(ofTheLibrary)

test.each(causes.map((cause) => [cause.code, cause] as const))('%s', async (code, cause) => {
  const row: string[] = []
  for (const lang of ['ja', 'en'] as const) {
    const { issues, refusal, stderr } = await observe(cause, lang)
    const seen = JSON.stringify({ issues: [...issues.keys()], refusal, stderr: stderr.slice(0, 300) })
    if (refusal === null) expect([...issues.keys()], seen).toContain(code)
    else expect(refusal.code, seen).toBe(code)
    const sentence = refusal?.sentence ?? issues.get(code) ?? ''
    expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
    caused.add(refusal === null ? `issue.${code}` : `error.${code}`)
    row.push(sentence.replace(/\s*\n\s*/g, ' ').slice(0, 400))
  }
  const call = cause.argv.join(' ').replace(/[\u0000-\u001F]/g, '␦')
  table.push(`${code}\n  ${call === '' ? '(nothing)' : call}\n  ${row.join('\n  ')}\n`)
})

test('a test that is not possible, and a method that is none, come from a program only', async () => {
  const issues = interpret(panelOf({ ast: 45 }, { age: 200 }), liverRules).issues
  expect(issues.map(({ code }) => code)).toContain('age-not-possible')
  const voice = await loadVoice('en', areaNames)
  expect(issueSentence(issues.find(({ code }) => code === 'age-not-possible') as (typeof issues)[number], voice)).toContain('"200"')
  expect(() => readFlags({ alp: '80', alpMethod: 'x' }, liverRules)).toThrow('flag-alp-method')
})

test('every complaint that has a sentence has a cause, or stands among the few that need a large input', () => {
  const keys = Object.keys({ ...cli, ...findings, ...inputCells, ...inputRecords, ...inputTable, ...trend, ...workbook })
  const complaints = keys.filter((key) => /^(?:issue|error)\./.test(key))
  const large = ofLargeInputs.map((code) => `error.${code}`)
  expect(complaints.filter((key) => !caused.has(key) && !large.includes(key))).toEqual([])
  expect([...caused, ...large].filter((key) => !keys.includes(key))).toEqual([])
})

test('the table of all of them, to be read', async () => {
  await expect(`${table.join('\n')}`).toMatchFileSnapshot('complaints/table.txt')
})
