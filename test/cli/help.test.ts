import { describe, expect, it } from 'vitest'
import { commands, type OptionSpec, options, optionsFor } from '../../src/cli/options/table.ts'
import { parseCall } from '../../src/cli/program.ts'
import { loadVoice } from '../../src/messages/index.ts'
import { languages } from '../../src/messages/language.ts'
import { widthOf } from '../../src/output/text/width.ts'
import { shellWords } from './shell-words.ts'

const names = commands.map(({ name }) => name)
const voices = await Promise.all(languages.map((lang) => loadVoice(lang, ['help'])))

describe.each(voices)('help in $lang', (voice) => {
  const help = (...words: string[]): string => {
    const parsed = parseCall([...words, '--help', '--detail'], voice, '0.0.0')
    return 'print' in parsed ? parsed.print : ''
  }

  it('has a sentence for every option and command', () => {
    const keys = [
      ...options.flatMap(({ long, group }) => [`help.option.${long}`, `help.group.${group}`]),
      ...commands.flatMap(({ name, words }) => [
        `help.command.${name}`,
        `help.examples.${name}`,
        ...(words.length > 0 ? [`help.argument.${name}`] : []),
      ]),
      'help.program',
      'help.argument.file',
      'help.examples',
    ]
    expect(keys.filter((key) => !voice.has(key))).toEqual([])
  })

  it.each([[], ...names.map((name) => [name])])('fits 80 columns: %s', (...words) => {
    const tooWide = help(...words)
      .split('\n')
      .filter((line) => widthOf(line) > 80)
    expect(tooWide).toEqual([])
  })

  it.each([[], ...names.map((name) => [name])])('fits two screens, and names the way to every option: %s', (...words) => {
    const parsed = parseCall([...words, '--help'], voice, '0.0.0')
    const text = 'print' in parsed ? parsed.print : ''
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(48)
    if (text !== help(...words)) expect(text).toContain(`liver-panel help ${[...words, 'all'].join(' ')}`)
    const [shown, every] = [termsOf(text), termsOf(help(...words))]
    expect([...shown].filter((term) => !every.has(term))).toEqual([])
  })

  it('shows every option of a call without a command, and no alias, where all are asked for', () => {
    const shown = termsOf(help())
    expect([...shown].sort()).toEqual([...optionsFor('read').map(({ long }) => `--${long}`), '--help', '--version'].sort())
  })

  it.each(names)('shows for %s the options that do something there, and no others', (name) => {
    const shown = termsOf(help(name))
    expect([...shown].sort()).toEqual([...optionsFor(name).map(({ long }) => `--${long}`), '--help'].sort())
  })

  it('names every choice and every other spelling', () => {
    const text = ['', ...names]
      .map((name) => (name === '' ? help() : help(name)))
      .join('')
      .replace(/\s+/g, '')
    const words = (options as readonly OptionSpec[]).flatMap(({ choices = [], aliases = [] }) => [...choices, ...aliases])
    expect(words.filter((word) => !text.includes(word))).toEqual([])
  })

  it('has examples that are understood as they stand', () => {
    const lines = ['', ...names].flatMap((name) => voice.say(name === '' ? 'help.examples' : `help.examples.${name}`).split('\n'))
    const calls = lines.filter((line) => /^ {4}liver-panel/.test(line)).map((line) => shellWords(line.split('>')[0] ?? ''))
    expect(calls.length).toBeGreaterThan(10)
    for (const [, ...argv] of calls) expect(parseCall(argv, voice, '0.0.0')).toHaveProperty('call')
  })

  it('keeps no English heading of the parser in Japanese', () => {
    if (voice.lang === 'ja') expect(help('trend')).not.toMatch(/Usage|Arguments|Options|Commands|choices|default/)
    else expect(help('trend')).toContain('Usage:')
  })
})

/** The options that stand as terms: a line's first words, not those within a sentence. */
function termsOf(text: string): Set<string> {
  return new Set([...text.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((found) => found[1] as string))
}
