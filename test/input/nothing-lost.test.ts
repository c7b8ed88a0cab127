import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readFile } from './read-file.ts'

/** Files as drawn: titles in any order, lines above and below them, answers and findings that are called like tests. Invented people. */
const answers = fc.constantFrom('No', 'Yes', 'AST', 'ALT', 'γ-GTP', 'Name', '', '-', '年齢', '平均', '計')
const value = fc.oneof(
  fc.integer({ min: 5, max: 999 }).map(String),
  fc.constantFrom('', '<5', '未実施', '測定不能', '62H', '1,205', '?', '2 500'),
)
const person = fc.record({
  values: fc.tuple(value, value, value),
  said: fc.array(answers, { minLength: 5, maxLength: 5 }),
  sex: fc.constantFrom('男', '女', ''),
})
const file = fc.record({
  preamble: fc.array(fc.constantFrom('健診結果一覧', '出力日:2025/06/01', 'ABC健診センター'), { maxLength: 2 }),
  questions: fc.integer({ min: 0, max: 5 }),
  idFirst: fc.boolean(),
  people: fc.array(person, { minLength: 1, maxLength: 12 }),
  between: fc.constantFrom('', '小計', 'n=3'),
  units: fc.boolean(),
})

it('every line is header, above it, a person, listed or blank, and every person is found', async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ preamble, questions, idFirst, people, between, units }) => {
      const asked = Array.from({ length: questions }, (_, i) => `質問${i + 1}`)
      const row = (id: string, cells: readonly string[]): string => (idFirst ? [id, ...cells] : [...cells, id]).map(quoted).join(',')
      const lines = [
        ...preamble,
        row('受診者ID', ['性別', 'AST', 'ALT', 'γ-GTP', ...asked]),
        ...(units ? [row('', ['', 'U/L', 'U/L', 'U/L', ...asked.map(() => '')])] : []),
        ...people.map(({ values, said, sex }, i) => row(`P-${100 + i}`, [sex, ...values, ...said.slice(0, questions)])),
        ...(between === '' ? [] : [row(between, ['', '1', '2', '3', ...asked.map(() => '')])]),
      ]
      const { checkup, totals, panels, outcomes } = await readFile(`${lines.join('\n')}\n`)
      const { header, preamble: above } = checkup.reading
      expect(totals.rowsIn).toBe(totals.assessed + totals.listed)
      expect(header.lines.length + above.length + totals.rowsIn + totals.skipped).toBe(lines.length)
      const listed = outcomes
        .filter(({ panel }) => panel === null)
        .flatMap(({ issues }) => issues.map(({ args }) => String(args.text ?? '')))
      for (let i = 0; i < people.length; i += 1) {
        const id = `P-${100 + i}`
        const own = panels.filter(({ subject }) => subject.id === id).length
        expect(own === 1 || (own === 0 && listed.some((text) => text.includes(id))), id).toBe(true)
      }
      expect(panels).toHaveLength(new Set(panels.map(({ subject }) => subject.id)).size)
    }),
    { numRuns: 150 },
  )
})

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell}"` : cell
}
