import { beforeAll, expect, test } from 'vitest'
import type { Issue } from '../../../src/issue.ts'
import { inputCells } from '../../../src/messages/en/input/cells.ts'
import { inputRecords } from '../../../src/messages/en/input/records.ts'
import { inputTable } from '../../../src/messages/en/input/table.ts'
import { trend } from '../../../src/messages/en/trend.ts'
import { areaNames, loadVoice } from '../../../src/messages/index.ts'
import type { Voice } from '../../../src/messages/language.ts'
import { issueParts } from '../../../src/output/report/caution.ts'

const codes = Object.keys({ ...inputCells, ...inputRecords, ...inputTable, ...trend }).flatMap(
  (key) => /^issue\.(.*)$/.exec(key)?.[1] ?? [],
)
/** Assumptions said aloud: in no list of what is to be put right. */
const infos = new Set([
  'unit-of-standard',
  'day-of-encounter',
  'report-of-another-kind',
  'sheet-turned',
  'hidden-columns-read',
  'hidden-rows-read',
  'age-as-of',
  'age-reckoned',
  'date-first-day',
  'national-number-masked',
])

const voices: Record<string, Voice> = {}
beforeAll(async () => {
  for (const lang of ['ja', 'en'] as const) voices[lang] = await loadVoice(lang, areaNames)
})

test.each(codes.filter((code) => !infos.has(code)))('%s: a reason, and what to do', (code) => {
  for (const lang of ['ja', 'en']) {
    const { reason, advice } = issueParts(
      { code: code as Issue['code'], level: 'error', where: {}, args: { text: 'x。 Y z. Z' } },
      voices[lang] as Voice,
    )
    expect(reason, lang).not.toBe('')
    expect(advice, lang).not.toBe('')
    if (lang === 'ja')
      expect(advice).toMatch(
        /ください。?$|できます。$|選べます。$|読め(?:ます|ません)。$|読み取れます。$|られます。$|ありません。$|足りません。$|--map \{field\}=\{example\}$/,
      )
    else
      expect(advice).toMatch(
        /^(?:If|Check|Please|Name|Use|Export|Ask|See|Settle|Write|Words|Forms|With|Open|Split|Choose|Close|Fill|Take|Remove|A comma|Unless|To compare|Nothing|--)/,
      )
  }
})
