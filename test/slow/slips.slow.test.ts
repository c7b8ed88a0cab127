import { expect, test } from 'vitest'
import { optionMeant } from '../../src/cli/options/sheet-names.ts'
import { options } from '../../src/cli/options/table.ts'
import { aliasesOf } from '../../src/input/columns/names/aliases.ts'
import { optionNamed } from '../../src/input/columns/names/analyte-named.ts'
import { nearestTopics } from '../../src/output/explain/nearest-topics.ts'
import { topics } from '../../src/output/explain/topics.ts'
import { type AnalyteId, analyteIds, isAnalyteId } from '../../src/panel/analyte.ts'

test('a mistyped option never leads to another test, whatever one or two slips made of it', async () => {
  let at = 1
  const random = (below: number) => {
    at = (at * 48_271) % 2_147_483_647
    return at % below
  }
  for (const id of analyteIds) {
    for (const alias of aliasesOf(id)) {
      for (const slips of [1, 2]) {
        const typed = Array.from({ length: slips }).reduce<string>((text) => slipped(text, random), alias)
        const understood = optionNamed(typed)
        // A slip may spell another test's own name: that is what was typed, and it is said back.
        if (understood !== null) continue
        const near = await optionMeant(`--${typed}`)
        expect(near === null ? id : testOf(near), `${alias} → ${typed} → ${near}`).toBe(id)
      }
    }
  }
})

test('two slips of the keyboard in a question suggest the same test or none', () => {
  const names = topics
    .filter(({ id }) => isAnalyteId(id))
    .flatMap(({ id, words }) => [id, ...words].flatMap((word) => (word.length > 6 ? [] : [[word, id] as const])))
  const led = names.flatMap(([word, id]) =>
    twoSlips(word.toLowerCase()).flatMap((slip) =>
      nearestTopics(slip)
        .filter((topic) => isAnalyteId(topic) && topic !== id)
        .map((topic) => `${word} > ${slip} > ${topic}`),
    ),
  )
  expect(led).toEqual([])
})

function twoSlips(word: string): string[] {
  const once = slipsOf(word)
  return [...new Set([...once, ...once.filter((_, i) => i % 3 === 0).flatMap(slipsOf)])]
}

function slipsOf(word: string): string[] {
  return [...word].flatMap((letter, i) => [
    word.slice(0, i) + word.slice(i + 1),
    ...['a', 'p', 't', 'g'].flatMap((other) => [word.slice(0, i) + other + word.slice(i + 1), word.slice(0, i) + other + word.slice(i)]),
    word.slice(0, i) + (word[i + 1] ?? '') + letter + word.slice(i + 2),
  ])
}

function testOf(option: string): AnalyteId | string {
  const found = options.find(({ long, aliases }: { long: string; aliases?: readonly string[] }) =>
    [long, ...(aliases ?? [])].includes(option.slice(2)),
  )
  return found !== undefined && isAnalyteId(found.long) ? found.long : option
}

function slipped(text: string, random: (below: number) => number): string {
  const letters = [...text]
  const at = random(letters.length)
  const other = 'abglopst'[random(8)] ?? 'x'
  const kinds = [
    () => letters.splice(at, 1, other),
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, other),
    () => letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  ]
  kinds[random(4)]?.()
  return letters.join('')
}
