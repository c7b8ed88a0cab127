import { describe, expect, test } from 'vitest'
import { explainIndex, explainModel, topicIds } from '../../../src/output/explain/pages.ts'
import { allRuleIds, ruleEntryModel, rulesListModel } from '../../../src/output/rules/listing.ts'
import { drawExplainIndex, drawExplanation } from '../../../src/output/terminal/explain.ts'
import type { Ink, Paint } from '../../../src/output/terminal/paint.ts'
import { drawRuleEntry, drawRulesList } from '../../../src/output/terminal/rules.ts'
import { widthOf } from '../../../src/output/text/width.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { voices } from '../../messages/voices.ts'

const plain: Ink = (text) => text
const paint: Paint = {
  strong: plain,
  quiet: plain,
  heading: plain,
  severity: { 0: plain, 1: plain, 2: plain, 3: plain, 4: plain, 5: plain },
  tone: { urgent: plain, soon: plain, act: plain, ask: plain, watch: plain, calm: plain, unknown: plain },
}

describe.each(['ja', 'en'] as const)('%s', (lang) => {
  const voice = voices[lang]

  test.each([80, 60, 30])('no line is wider than %d columns', (columns) => {
    const lines = [
      ...drawExplainIndex(explainIndex(voice), columns, paint),
      ...topicIds.flatMap((id) => drawExplanation(explainModel(id, liverRules, voice), voice, columns, paint, true)),
      ...drawRulesList(rulesListModel(liverRules, voice), voice, columns, paint),
      ...allRuleIds(liverRules).flatMap((id) => {
        const entry = ruleEntryModel(id, liverRules, voice)
        return 'suggestions' in entry ? [] : drawRuleEntry(entry, voice, columns, paint)
      }),
    ]
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([])
  })

  test('a page carries title, headings, text and sources', () => {
    const text = drawExplanation(explainModel('ggt', liverRules, voice), voice, 80, paint, true).join('\n')
    expect(text).toMatch(/γ-GTP/)
    expect(text).toContain('[jsnd-2026]')
    expect(text).toContain('https://www.mhlw.go.jp/content/10900000/001231392.pdf')
  })
})

test('the list is the same with and without colour, marks apart', () => {
  const bracketed: Paint = { ...paint, strong: (text) => `<${text}>` }
  const model = rulesListModel(liverRules, voices.en)
  const coloured = drawRulesList(model, voices.en, 80, bracketed).join('\n').replace(/[<>]/g, '')
  expect(coloured).toBe(drawRulesList(model, voices.en, 80, paint).join('\n').replace(/[<>]/g, ''))
})
