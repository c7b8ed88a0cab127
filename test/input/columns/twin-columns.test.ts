import { describe, expect, it } from 'vitest'
import { codesIn, given, readFile } from '../read-file.ts'

/** Invented people. */
const ofFile = async (text: string) => {
  const read = await readFile(text)
  return { read, issues: codesIn(read).filter((code) => code.startsWith('columns-')) }
}
const rows = (title: string, count: number, row: (i: number) => string) =>
  `${title}\n${Array.from({ length: count }, (_, i) => row(i)).join('\n')}\n`

describe('one test in two columns', () => {
  it('of different units, equal within rounding, is one value', async () => {
    const sheet = rows('ID,アルブミン,AST,アルブミン', 12, (i) => `${i},${40 + (i % 5)},25,${(4 + (i % 5) / 10).toFixed(1)}`)
    const { read, issues } = await ofFile(sheet)
    expect(read.panels.map((panel) => given(panel, 'albumin'))).toEqual(
      Array.from({ length: 12 }, (_, i) => Number((4 + (i % 5) / 10).toFixed(1))),
    )
    expect(issues).toEqual([])
  })

  it('bilirubin in µmol/L beside mg/dL', async () => {
    const { read } = await ofFile('ID,AST,T-Bil(mg/dL),T-Bil(umol/L)\n1,25,0.8,13.7\n2,25,1.2,20.5\n3,25,1.2,41.0\n')
    expect(read.panels.map((panel) => typeof given(panel, 'bilirubin'))).toEqual(['number', 'number', 'string'])
  })

  it('62 beside 62.4 are no two results, 4.1 beside 4.2 are', async () => {
    const { read } = await ofFile('ID,AST,AST,ALB(g/dL),ALB(g/dL)\n1,62,62.4,4.1,4.2\n')
    expect([given(read.panels[0], 'ast'), given(read.panels[0], 'albumin')]).toEqual([62.4, 'columns-differ'])
  })

  it('that contradict each other are said once, and neither is used', async () => {
    const sheet = rows('ID,氏名,アルブミン,AST,ALT,アルブミン', 12, (i) => `${i},見本,${24.1 + i},25,22,${(4 + (i % 6) / 10).toFixed(1)}`)
    const { read, issues } = await ofFile(sheet)
    expect(new Set(read.panels.map((panel) => given(panel, 'albumin')))).toEqual(new Set(['columns-differ']))
    expect(issues).toEqual(['columns-contradict'])
    expect(read.outcomes.flatMap((row) => row.issues)).toEqual([])
  })

  it('where a title names platelets and the values are those of something else, the other column tells who may be urgent', async () => {
    const plt = ['20.6', '19.1', '15.4', '25.4', '14.6', '4.0']
    const { read, issues } = await ofFile(rows('ID,AST,血小板(×10^4/μL),血小板(×10^4/μL)', 6, (i) => `${i},25,4.${i},${plt[i]}`))
    expect(issues).toEqual(['columns-contradict'])
    expect(read.panels.map(({ unusable }) => unusable.platelets?.readings)).toEqual([[206], [191], [154], [254], [146], [40]])
  })

  it('a blank beside a believable value leaves that value', async () => {
    const { read } = await ofFile(
      `${rows('ID,AST,血小板(万/μL),血小板(万/μL)', 6, (i) => `${i},25,4.${i},20.${i}`)}7,25,,21.0\n8,25,4.5,\n`,
    )
    expect(read.panels.slice(6).map((panel) => given(panel, 'platelets'))).toEqual([210, 'columns-differ'])
  })
})
