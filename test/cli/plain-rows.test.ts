import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldTogether, plainRowsIn } from './both-ways.ts'
import { drawnSheet } from './drawn-sheets.ts'

describe('plain rows, judged from their bytes', () => {
  test('leave behind what the careful way leaves, whatever else is in the sheet', async () => {
    await fc.assert(fc.asyncProperty(drawnSheet, heldTogether), { numRuns: 10 })
  })

  test('are what nearly every row of a good sheet is', async () => {
    const rows = Array.from(
      { length: 100 },
      (_, i) => `${i + 1},青山,${i % 2 ? '男' : '女'},${20 + (i % 60)},2025/05/14,${15 + i},${12 + i},4.3`,
    )
    const sheet = (more: readonly string[]) =>
      ['番号,氏名,性別,年齢,受診日,AST(U/L),ALT(U/L),アルブミン(g/dL)', ...rows, ...more, ''].join('\n')
    expect(await plainRowsIn(sheet([]))).toBe(100)
    expect(await plainRowsIn(sheet(['101,青山,男,52,2025/05/14,<5,12,4.3', '102,青山,男,52,2025/05/14,25,12,4.3']))).toBe(101)
  })
})
