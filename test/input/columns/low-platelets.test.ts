import { describe, expect, it } from 'vitest'
import { given, readFile } from '../read-file.ts'

/** Invented people. */
const platelets = async (values: readonly (number | string)[]): Promise<(number | string | null)[]> =>
  (await readFile(`ID,AST,ALT,PLT\n${values.map((value, index) => `${index},25,30,${value}`).join('\n')}\n`)).panels.map((panel) =>
    given(panel, 'platelets'),
  )

describe('low platelets in a column whose unit the values settle', () => {
  it('are read in thousands', async () => {
    const read = await platelets([214, 180, 250, 95, 151, 49, 38, 31, 24, 300, 210, 199, 222])
    expect(read[8]).toBe(24)
    expect(read[5]).toBe(49)
  })

  it('a ward with many low counts, all whole numbers', async () => {
    expect(await platelets([214, 180, 250, 95, 151, 9, 18, 24, 300, 210, 199, 222])).toEqual([
      214, 180, 250, 95, 151, 9, 18, 24, 300, 210, 199, 222,
    ])
  })

  it('few values settle nothing: the low one is refused, not guessed', async () => {
    expect((await platelets([214, 180, 250, 24]))[3]).toBe('unit-ambiguous')
  })

  it('half the column in 万 and half in thousands settles nothing', async () => {
    expect((await platelets([214, 180, 250, 230, 199, 240, 21.4, 18.2, 24.1, 22.2, 19.9])).every((one) => one === 'unit-ambiguous')).toBe(
      true,
    )
  })

  it('234 among 23.4 is a slip, however many agree', async () => {
    expect((await platelets([23.4, 21.1, 19.8, 25.2, 30.1, 22.2, 18.4, 24.4, 26.1, 20.0, 21.9, 234]))[11]).toBe('unit-ambiguous')
  })
})
