import { describe, expect, it } from 'vitest'
import { codesIn, given, readFile } from '../read-file.ts'

/** Invented people. */
const title = '患者番号,検査コード,検査項目名称,検査結果値,単位,基準値,フラグ\n'
const rest = 'A,777-3,血小板数,20.1,万/μL,,\nB,1920-8,AST(GOT),20,U/L,,\n'

describe('a code and a name of different tests', () => {
  it('are a conflict of their person, whose value may be urgent', async () => {
    const read = await readFile(`${title}A,1742-6,AST(GOT),812,U/L,,\n${rest}`)
    expect(read.panels[0]?.unusable.alt).toMatchObject({ because: 'test-contradicts', text: '812', readings: [812] })
    expect(codesIn(read)).toContain('test-contradicts')
    expect(read.totals.otherTests).toBe(0)
  })

  it('beside a result of the one test, they are kept as the other', async () => {
    const read = await readFile(`${title}A,1742-6,AST(GOT),812,U/L,,\nA,1742-6,ALT(GPT),20,U/L,,\n${rest}`)
    expect([given(read.panels[0], 'alt'), given(read.panels[0], 'ast')]).toEqual([20, 'test-contradicts'])
  })
})

describe('what stands beside a value and contradicts it is said', () => {
  it.each([
    ['A,1751-7,アルブミン,4.5,g/dL,38-52 g/L,\n', 'range-unit-differs'],
    ['A,777-3,血小板数,20,10*3/uL,14-34 万/μL,\n', 'range-unit-differs'],
    ['A,1920-8,AST(GOT),20,U/L,10-40,H\n', 'flag-contradicts'],
    ['A,1920-8,AST(GOT),80,U/L,10-40,L\n', 'flag-contradicts'],
  ])('%s', async (row, code) => {
    expect(codesIn(await readFile(title + row + rest))).toContain(code)
  })

  it.each([
    'A,1751-7,アルブミン,4.5,g/dL,3.8-5.2 g/dL,\n',
    'A,777-3,血小板数,201,10*3/uL,140-340 10*9/L,\n',
    'A,1920-8,AST(GOT),41,U/L,10-40,H\n',
  ])('nothing of %s', async (row) => {
    expect(codesIn(await readFile(title + row + rest)).filter((code) => /differs|contradicts/.test(code))).toEqual([])
  })
})
