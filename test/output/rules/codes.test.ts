import { expect, test } from 'vitest'
import { recognizeCode } from '../../../src/input/columns/names/analyte-codes.ts'
import { areaNames, loadVoice } from '../../../src/messages/index.ts'
import { ruleEntryModel } from '../../../src/output/rules/listing.ts'
import { analyteIds } from '../../../src/panel/analyte.ts'
import { liverRules } from '../../../src/rules/index.ts'

test('the table of codes names every analyte, and what it names is read', async () => {
  const entry = ruleEntryModel('codes', liverRules, await loadVoice('en', areaNames))
  const { codes } = ('data' in entry ? entry.data : { codes: [] }) as {
    codes: { analyte: string; system: string; code: string; materials: string[] }[]
  }
  expect(new Set(codes.map(({ analyte }) => analyte))).toEqual(new Set(analyteIds))
  for (const { analyte, system, code, materials } of codes) {
    const whole = system === 'LOINC' || materials.length === 0 ? code : `${code}0000${materials[0]}00101`
    expect([code, recognizeCode(whole.toLowerCase())?.analyte]).toEqual([code, analyte])
  }
})
