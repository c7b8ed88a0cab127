import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/input/table/dialect.ts'
import { cutRows, rowCutter } from '../../../src/input/table/rows.ts'

const comma: Dialect = { delimiter: ',', decimalComma: false, wrapped: false }
const plain = { relax_quotes: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] }

describe('rows', () => {
  it('are cut as csv-parse cuts them, whatever well-formed cells hold', () => {
    const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', '31', 'a"b', 'x\ny', 'x\r\ny', 'a,b', '健診 太郎', '""'))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, end) => {
          const text = rows.map((row) => row.map(written).join(',')).join(end) + end
          expect(cutRows(text, comma).map(({ cells }) => cells)).toEqual(parse(text, plain))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are the same for any cutting of the text', () => {
    const pieces = fc.array(fc.constantFrom('a', '31', ',', '"', '\n', '\r\n', '\r', ' ', '健', '""', '\u001a'), { maxLength: 40 })
    fc.assert(
      fc.property(pieces, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }), (parts, cuts) => {
        const text = parts.join('')
        const cutter = rowCutter(comma)
        const borders = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((one, other) => one - other), text.length]
        const rows = borders.slice(1).flatMap((border, index) => cutter.push(text.slice(borders[index], border)))
        expect([...rows, ...cutter.end()]).toEqual(cutRows(text, comma))
      }),
      { numRuns: 500 },
    )
  })

  it('know the physical line they begin on, behind quoted line breaks', () => {
    const rows = cutRows('a,b\n"1\n2\r\n3",x\n\nc,d\n', comma)
    expect(rows.map(({ line, height }) => [line, height])).toEqual([
      [1, 1],
      [2, 3],
      [5, 1],
      [6, 1],
    ])
  })

  it("Excel's text guard and a bare quote stay as they are", () => {
    expect(cutRows('="00123",19" rack,"x"\n', comma)[0]?.cells).toEqual(['="00123"', '19" rack', 'x'])
  })

  it('a quote that never closes is given up after its line', () => {
    const rows = cutRows('1,"open\n2,b\n3,c\n', comma)
    expect(rows.map(({ cells, unclosedQuote }) => [cells[0], unclosedQuote])).toEqual([
      ['1', true],
      ['2', false],
      ['3', false],
    ])
  })

  it('a stray quote that a later one closes swallows no rows of the right width', () => {
    const cutter = rowCutter(comma, 3)
    const rows = [...cutter.push('1,"a,x\n2,b,x\n3,"c,x\n4,d,x\n'), ...cutter.end()]
    expect(rows.filter(({ unclosedQuote }) => !unclosedQuote).map(({ cells }) => cells[0])).toEqual(['2', '4'])
  })
})

function written(cell: string): string {
  return /[",\r\n]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Whether a plain line was cut alone or with its quoted neighbours makes no difference to its cells. */
