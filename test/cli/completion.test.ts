import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bashCompletion } from '../../src/cli/completion/bash.ts'
import { fishCompletion } from '../../src/cli/completion/fish.ts'
import { zshCompletion } from '../../src/cli/completion/zsh.ts'
import { type CommandName, commands, options, optionsFor } from '../../src/cli/options/table.ts'
import { loadVoice } from '../../src/messages/index.ts'
import { topicIds } from '../../src/output/explain/topics.ts'
import { allRuleIds } from '../../src/output/rules/listing.ts'
import { analyteIds } from '../../src/panel/analyte.ts'
import { liverRules } from '../../src/rules/index.ts'
import { createWorld } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'liver-panel-completion-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'old years'))
for (const name of ['checkup.csv', '健診 結果.CSV', 'notes.md', 'site.json']) writeFileSync(join(folder, name), '')
writeFileSync(join(folder, 'completion.bash'), bashCompletion())

/** What bash offers with the cursor behind the last of these words, `=` being a word of its own as in bash. */
function offers(...words: string[]): string[] {
  const script = `source ./completion.bash; COMP_WORDS=(liver-panel "$@"); COMP_CWORD=$#; _liver_panel; printf '%s\\n' "\${COMPREPLY[@]}"`
  const output = execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], { cwd: folder, encoding: 'utf8' })
  return output.split('\n').filter((line) => line !== '')
}

const spelled = (command: CommandName) =>
  optionsFor(command).flatMap(({ long, aliases = [] }) => [long, ...aliases].map((name) => `--${name}`))

describe('completion in bash', () => {
  it('is registered for liver-panel', () => {
    const output = execFileSync('bash', ['--norc', '-c', 'source ./completion.bash; complete -p liver-panel'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(output).toBe('complete -F _liver_panel liver-panel\n')
  })

  it('offers the commands and the files of a check-up, also with blanks and Japanese in their names', () => {
    expect(offers('').sort()).toEqual([...commands.map(({ name }) => name), 'checkup.csv', 'old years', '健診 結果.CSV'].sort())
  })

  it('completes the beginning of a command', () => {
    expect(offers('ins')).toEqual(['inspect'])
  })

  it('offers every option of a call without a command', () => {
    expect(offers('--')).toEqual([...spelled('read'), '--help', '--version'])
    expect(offers('--go')).toEqual(['--got'])
  })

  it.each(commands.map(({ name }) => name))('offers for %s only the options that do something there', (name) => {
    expect(offers(name, '--')).toEqual([...spelled(name), '--help'])
  })

  it('finds the command behind options and their values', () => {
    expect(offers('--lang', 'ja', '-q', 'explain', 'fib')).toEqual(['fib4'])
    expect(offers('--lang', '=', 'ja', 'explain', 'fib')).toEqual(['fib4'])
  })

  it('does not take the value of an option for a command', () => {
    expect(offers('--id', 'rules', '--fail')).toEqual(['--fail-on'])
  })

  it('offers the choices of an option, after a blank and after =', () => {
    expect(offers('--format', '')).toEqual(['text', 'json', 'ndjson', 'csv', 'html', 'xlsx'])
    expect(offers('-f', 'n')).toEqual(['ndjson'])
    expect(offers('--format', '=')).toEqual(['text', 'json', 'ndjson', 'csv', 'html', 'xlsx'])
    expect(offers('--format', '=', 'h')).toEqual(['html'])
  })

  it('offers the tests for --unit and --reference, and the other columns too for --map', () => {
    expect(offers('--unit', '')).toEqual(analyteIds.map((id) => `${id}=`))
    expect(offers('--reference', 'a')).toEqual(['ast=', 'alt=', 'albumin=', 'alp='])
    expect(offers('--map', 'd')).toEqual(['date='])
  })

  it('offers nothing where only the person knows', () => {
    expect(offers('--ast', '')).toEqual([])
    expect(offers('--map', 'ast', '=', '')).toEqual([])
  })

  it('offers any file for an option that takes one', () => {
    expect(offers('--rules', 's')).toEqual(['site.json'])
  })

  it('offers the words of rules, explain and completion', () => {
    expect(offers('rules', '')).toEqual(['list', 'show', 'check', 'diff', 'init', 'sql'])
    expect(offers('rules', 'show', 'jsh')).toEqual(['jsh-nara-2023'])
    expect(offers('rules', 'show', '')).toEqual(allRuleIds(liverRules))
    expect(offers('explain', '')).toEqual([...topicIds])
    expect(offers('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    expect(offers('selftest', '')).toEqual([])
  })
})

describe('completion in zsh and fish', () => {
  it.each(['ja', 'en'] as const)('tells in %s what each option and command is for', async (lang) => {
    const voice = await loadVoice(lang, ['help'])
    for (const script of [zshCompletion(voice), fishCompletion(voice)]) {
      for (const { long } of options) expect(script).toMatch(new RegExp(`(?:--|-l )${long}\\b`))
      for (const { name } of commands) expect(script).toContain(voice.say(`help.command.${name}`))
    }
  })

  it('keeps quotes and brackets of a sentence from breaking the script', async () => {
    const voice = await loadVoice('en', ['help'])
    expect(zshCompletion(voice)).toContain("the sheet'\\''s own interval")
    expect(fishCompletion(voice)).toContain("the sheet\\'s own interval")
  })
})

describe('the completion command', () => {
  it.each(['bash', 'zsh', 'fish'])('prints the script of %s, and nothing else', async (shell) => {
    const world = createWorld()
    const { code, stdout, stderr } = await world.run('completion', shell)
    world.remove()
    expect(code).toBe(0)
    expect(stdout).toMatch(/^#/)
    expect(stderr).toBe('')
  })

  it('names the shells it knows when asked for another', async () => {
    const world = createWorld()
    const { code, stdout, stderr } = await world.run('completion', 'tcsh')
    world.remove()
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('bash, zsh, fish')
  })
})
