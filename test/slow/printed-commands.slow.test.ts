import { describe, expect, test } from 'vitest'
import { commands, type OptionSpec, options } from '../../src/cli/options/table.ts'
import { areaNames } from '../../src/messages/index.ts'
import { languages } from '../../src/messages/language.ts'
import { topicIds } from '../../src/output/explain/topics.ts'
import { shellWords } from '../cli/shell-words.ts'
import { createWorld } from '../cli/world.ts'

const known = new Set([
  ...(options as readonly OptionSpec[]).flatMap(({ long, aliases = [] }) => [long, ...aliases]),
  ...['help', 'version'],
])

describe.each(languages)('%s', (lang) => {
  test('every option that a sentence names is there', async () => {
    const sentences = await sentencesOf(lang)
    const named = Object.entries(sentences).flatMap(([key, text]) =>
      [...text.matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map(([, name]) => [key, name]),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter(([, name]) => !known.has(name as string))).toEqual([])
  })

  test('every command that is printed runs', async () => {
    const header = 'ID,氏名,性別,年齢,受診日,GOT(AST),ALT(U/L),γ-GTP(U/L),血小板(万/μL),アルブミン,所属'
    const csv = `${header}\n1,山田 花,女,52,2024-05-14,45,62,88,18.2,4.3,営業部\n2,川上 優,男,61,2024-05-14,620,710,88,18.2,4.3,総務部\n3,森 緑,女,44,2024-05-14,20,18,30,24.1,4.5,総務部\n`
    const later = csv.replaceAll('2024', '2025').replace(',62,', ',78,')
    const world = createWorld({ files: { 'checkup.csv': csv, 'later.csv': later, 'checkups.parquet': '' }, stdinIsTTY: true })
    const person = ['--ast', '45', '--alt', '62', '--ggt', '88', '--platelets', '18.2万', '--age', '52']
    const calls: readonly (readonly string[])[] = [
      person,
      [...person, '--detail'],
      ['--alt', '4.5'],
      ['--alt', '700'],
      ['ALT', '62', 'AST', '45', 'LDH', '200'],
      ['checkup.csv'],
      ['checkup.csv', '--summary'],
      ['checkup.csv', '--detail'],
      ['checkup.csv', '-f', 'csv', '-o', 'x.csv'],
      ['inspect', 'checkup.csv'],
      ['trend', 'checkup.csv', 'later.csv'],
      ['trend', 'checkup.csv', 'later.csv', '--detail'],
      ['trend', '--alt', '2024-05-14=62', '--alt', '2025-05-13=78'],
      ['rules'],
      ['rules', 'show', 'alt'],
      ['explain'],
      ...topicIds.map((topic) => ['explain', topic]),
      ...['', ...commands.map(({ name }) => name)].flatMap((name) => [
        ['help', ...(name === '' ? [] : [name])],
        ['help', ...(name === '' ? [] : [name]), 'all'],
      ]),
      // Mistakes: what they advise is run as well.
      ['--gott', '45'],
      ['absent.csv'],
      ['--alt', '62', '--alt', '63'],
      ['--alt', '2024-05-14=62'],
      ['explain', 'xyzzy'],
      ['rules', 'show', 'xyzzy'],
    ]
    const printed = new Set<string>()
    for (const call of calls) {
      const { stdout, stderr } = await world.run(...call, '--lang', lang)
      for (const command of commandsIn(`${stdout}\n${stderr}`)) printed.add(command)
    }
    const failed: string[] = []
    for (const command of printed) {
      const { code, stderr } = await world.run(...shellWords(command).slice(1))
      // Without values and without a terminal it may ask for some.
      if (command !== 'liver-panel' && (code === 2 || code === 70)) failed.push(`${command}: ${stderr}`)
    }
    world.remove()
    expect(failed).toEqual([])
    expect(printed.size).toBeGreaterThan(15)
  }, 60_000)
})

async function sentencesOf(lang: string): Promise<Record<string, string>> {
  const areas = await Promise.all(['core', ...areaNames].map((area) => import(`../../src/messages/${lang}/${area}.ts`)))
  return Object.assign({}, ...areas.flatMap((area) => Object.values(area).filter((one) => typeof one === 'object')))
}

/** Commands as they stand on a page: to the end of the line, of the quotation, or of the wide gap before the next one. */
function commandsIn(text: string): string[] {
  return (
    [...text.matchAll(/(?<![\w-])liver-panel(?: (?! )[^\n「」。"]*(?:"[^"\n]*"[^\n「」。"]*)*)?/g)]
      .map(([found]) => found.split(/ {2,}| > |(?<=[A-Za-z0-9])[.)](?:\s|$)|のよう| を使| を| shows| for the/)[0]?.trim() ?? '')
      .map((found) => found.replace(/\b(?:TOPIC|ID)\b|項目名/, 'alt'))
      // A usage line is no call, and neither is the mere name of a command in a sentence.
      .filter((found) => !/[[<]|^liver-panel trend$/.test(found))
      .filter((found) => /^liver-panel (?:-|help|explain|trend|inspect|rules|selftest|completion|\S+\.csv)/.test(found))
  )
}
