import { describe, expect, it } from 'vitest'
import { given, readFile, refusalOf } from '../read-file.ts'

/** Invented people. */
describe('long files that name nobody', () => {
  it('are refused where a column could tell people apart', async () => {
    expect(await refusalOf('worker,Test Name,Result,Units\n11,AST,45,U/L\n11,GGT,88,U/L\n12,ALT,20,U/L\n12,ALP,98,U/L\n')).toBe(
      'long-without-person',
    )
    expect(await refusalOf('Sex,Test Name,Result\nM,AST,45\nM,GGT,88\nF,ALT,20\n')).toBe('long-several-people')
  })

  it('are refused where the second person comes far below', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => `11,2025-01-${(index % 28) + 1},AST,${20 + (index % 3)}`)
    expect(await refusalOf(`worker,Date,Test Name,Result\n${rows.join('\n')}\n12,2025-03-01,AST,900\n`)).toBe('long-without-person')
  })

  it('are read when --map says whose results they are', async () => {
    const { panels } = await readFile('worker,Test Name,Result,Units\n11,AST,45,U/L\n11,GGT,88,U/L\n12,ALT,20,U/L\n', {
      map: { id: 'worker' },
    })
    expect(panels.map((panel) => [panel.subject.id, given(panel, 'ast'), given(panel, 'alt')])).toEqual([
      ['11', 45, null],
      ['12', null, 20],
    ])
  })

  it("one person's own list stays one panel", async () => {
    const { panels } = await readFile(
      'Test Name,Result,Units,Reference Range,Flag,Date\nAST,45,U/L,10-40,H,2025-05-14\nALT,62,U/L,5-45,H,2025-05-14\n',
    )
    expect(panels).toHaveLength(1)
  })

  it.each(['受診券整理番号', '記号番号', 'patientunitstayid', 'hadm_id', 'stay_id', 'Encounter', 'MRN', 'Study ID'])(
    '%s names people',
    async (title) => {
      const { panels } = await readFile(`${title},Test Name,Result,Units\n11,AST,45,U/L\n12,ALT,20,U/L\n`)
      expect(panels.map(({ subject }) => subject.id)).toEqual(['11', '12'])
    },
  )
})
