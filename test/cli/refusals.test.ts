import { describe, expect, test } from 'vitest'
import { errorCodeOf } from './sentence-of.ts'
import { calm, raised, sheet } from './sheets.ts'
import { runOnce, systemError, type WorldOptions } from './world.ts'

const files = { 'a.csv': sheet(calm, raised), 'long.csv': sheet(calm) }
const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

type Case = [what: string, argv: string[], says: [code: string, ...parts: string[]], world?: WorldOptions]

const cases: Case[] = [
  ['nothing at all', [], ['nothing-given']],
  ['an unknown option, with the one that was meant', ['--albumn', '4.2'], ['unknown-option-near', '--albumn', '--albumin']],
  ['an unknown option that is near two tests', ['--alst', '45'], ['unknown-option', '--alst']],
  ['an unknown option that is near nothing', ['--zzzzzzzz'], ['unknown-option']],
  ['an option without its value', ['--alt', '30', '-o'], ['option-needs-value', '--output']],
  ['an option in the place of a value', ['--alt', '--sex', 'm'], ['option-needs-value', '--alt']],
  ['an option with its value in the place of a value', ['--alt', '--sex=m'], ['option-needs-value', '--alt']],
  ['a short option in the place of a choice', ['a.csv', '--format', '-o', 'x.json'], ['option-needs-value', '--format']],
  ['a choice that is none', ['a.csv', '-f', 'xml'], ['option-not-a-choice', '--format', 'xml', 'text, json, ndjson, csv, html']],
  ['a choice with a quotation mark', ['a.csv', '-f', "x'y"], ['option-not-a-choice', "x'y"]],
  ['a language that is none', ['--alt', '30', '--lang', 'fr'], ['option-not-a-choice']],
  ['a level that is none', ['a.csv', '--fail-on', 'panic'], ['option-not-a-choice']],
  ['a value that is no number', ['--alt', 'abc'], ['flag-not-a-number']],
  ['a negative value', ['--alt', '-5'], ['flag-not-possible', '--alt', '-5']],
  ['a negative value after an equals sign', ['--alt=-5'], ['flag-not-possible']],
  ['an impossible value', ['--albumin', '42 g/dL'], ['flag-not-possible']],
  ['a platelet count with two opposite meanings', ['--plt', '95'], ['flag-platelets-unit', '9.5万', '95万']],
  ['a unit of another test', ['--albumin', '4.2 mg/dL'], ['flag-unit-impossible']],
  ['the same test twice', ['--ast', '45', '--ast', '46'], ['value-twice']],
  ['the same test twice under two names', ['--ast', '45', '--got', '46'], ['value-twice', '--ast', 'trend']],
  ['two ages', ['--alt', '30', '--age', '52', '--age', '25'], ['option-twice', '--age']],
  ['two sexes', ['--alt', '30', '--sex', 'm', '--sex', 'f'], ['option-twice', '--sex']],
  ['an age that is none', ['--alt', '30', '--age', '200'], ['flag-age']],
  ['a sex that is none', ['--alt', '30', '--sex', 'foo'], ['flag-sex']],
  ['a date that is none', ['--alt', '30', '--date', '2025-02-30'], ['flag-date']],
  ['a value with a date, which trend takes', ['--alt', '2024-05-14=62'], ['dated-value', 'trend']],
  ['an --as-of that is no date', ['--alt', '30', '--as-of', 'soon'], ['as-of', 'soon']],
  ['an --as-of that is no date, of a file', ['a.csv', '--as-of', '2025-13-01'], ['as-of']],
  ['values and a file', ['a.csv', '--age', '52'], ['values-and-file']],
  ['a value and a file', ['a.csv', '--alt', '30'], ['values-and-file']],
  ['a reference interval and a file', ['a.csv', '--reference', 'ast=10-40'], ['values-and-file']],
  ['--detail and --summary', ['a.csv', '--detail', '--summary'], ['detail-and-summary']],
  ['--summary of a format of rows', ['a.csv', '--summary', '-f', 'csv'], ['summary-for-format', 'csv']],
  ['--summary of NDJSON, told by the ending', ['a.csv', '--summary', '-o', 'x.ndjson'], ['summary-for-format', 'ndjson']],
  ['the same file twice', ['a.csv', 'long.csv', 'a.csv'], ['file-twice', 'a.csv']],
  ['the same file by another path', ['a.csv', './a.csv'], ['file-twice-alias', './a.csv', 'a.csv']],
  ['the same file twice for trend', ['trend', 'a.csv', 'a.csv'], ['file-twice', 'a.csv']],
  ['--errors on standard output', ['a.csv', '--errors', '-'], ['errors-need-file']],
  ['--errors into an input', ['a.csv', 'long.csv', '--errors', './long.csv'], ['output-is-input', './long.csv']],
  ['--errors without a file', ['--alt', '30', '--errors', 'e.csv'], ['option-needs-file']],
  ['--unit without a file', ['--plt', '21', '--unit', 'platelets=万/µL'], ['option-needs-file', '--unit']],
  ['--only without a file', ['--alt', '30', '--only', 'today'], ['option-needs-file', '--only']],
  ['--summary without a file', ['--alt', '30', '--summary'], ['option-needs-file']],
  ['--output-encoding of a format that has none', ['--alt', '30', '-f', 'json', '--output-encoding', 'cp932'], ['encoding-for-format']],
  ['an option that does nothing for rules', ['rules', '--only', 'today'], ['option-not-for-command', '--only', 'rules']],
  ['an option that does nothing for inspect', ['inspect', 'a.csv', '-o', 'x.json'], ['option-not-for-command']],
  ['an option that does nothing for explain', ['explain', 'alt', '--redact'], ['option-not-for-command']],
  ['an option that does nothing for completion', ['completion', 'bash', '--quiet'], ['option-not-for-command']],
  ['a format that a command has no form for', ['explain', 'alt', '-f', 'csv'], ['format-for-command']],
  ['inspect without a file', ['inspect'], ['argument-missing']],
  ['inspect with two files', ['inspect', 'a.csv', 'long.csv'], ['too-many-arguments']],
  ['selftest with a word', ['selftest', 'all'], ['too-many-arguments']],
  ['an unknown shell', ['completion', 'tcsh'], ['option-not-a-choice', 'bash, zsh, fish']],
  ['an unknown topic', ['explain', 'weather'], ['topic-unknown', 'triage']],
  ['an unknown rule', ['rules', 'show', 'weather'], ['rule-unknown']],
  ['rules show without an id', ['rules', 'show'], ['argument-missing']],
  ['an unknown word after rules', ['rules', 'shw'], ['rules-action']],
  ['trend without anything', ['trend'], ['trend-nothing-given']],
  ['--unit of a trend of values', ['trend', '--alt', '2024-05-14=62', '--unit', 'ast=U/L'], ['option-needs-file']],
  ['a missing file', ['gone.csv'], ['file-absent']],
  ['a missing file, as JSON', ['gone.csv', '-f', 'json'], ['file-absent', 'gone.csv']],
  ['a missing file after a good one', ['a.csv', 'gone.csv', '-f', 'csv'], ['file-absent', 'gone.csv']],
  ['a path through a file', ['a.csv/b.csv'], ['file-absent']],
  ['a file name that is nearly a command', ['trnd'], ['file-absent-command', 'trnd', 'trend']],
  ['a folder', ['.', '-f', 'json'], ['folder-without-records']],
  ['an empty file', ['e.csv', '-f', 'json'], ['file-empty'], { files: { 'e.csv': '' } }],
  ['an empty file after a good one', ['a.csv', 'e.csv', '-f', 'json'], ['file-empty'], { files: { ...files, 'e.csv': '' } }],
  ['empty standard input', ['-', '-f', 'json'], ['file-empty'], { stdin: '' }],
  ['standard input twice', ['-', '-'], ['standard-input-twice'], { stdin: sheet(calm) }],
  ['a file without liver columns', ['e.csv', '-f', 'json'], ['no-liver-columns', 'a | b'], { files: { 'e.csv': 'a,b\n1,2\n' } }],
  ['an image', ['e.csv', '-f', 'json'], ['file-not-a-table', 'e.csv', 'PNG'], { files: { 'e.csv': image } }],
  ['an unknown encoding', ['a.csv', '--encoding', 'klingon'], ['encoding-unknown', 'klingon']],
  ['a delimiter that is none', ['a.csv', '--delimiter', 'x'], ['delimiter-unknown']],
  ['a --map without a column', ['a.csv', '--map', 'ast'], ['option-not-understood']],
  ['a --map to a column that is not there', ['a.csv', '--map', 'ast=AAA'], ['map-no-such-column', 'AAA']],
  ['a --unit of something that is no test', ['a.csv', '--unit', 'weight=kg'], ['option-not-understood']],
  ['a --unit of another test', ['a.csv', '--unit', 'ast=g/dL', '-f', 'json'], ['unit-not-for-analyte', 'g/dL']],
  ['an output in a folder that is not there', ['a.csv', '-o', 'no/x.csv'], ['output-folder', 'no/x.csv']],
  ['an output that is a folder', ['a.csv', '-o', '.'], ['output-is-directory']],
  ['an errors file in a folder that is not there', ['a.csv', '-f', 'json', '--errors', 'no/e.csv'], ['output-folder']],
  ['an errors file that is the input', ['a.csv', '-f', 'json', '--errors', './a.csv'], ['output-is-input']],
  ['an errors file that is the output', ['a.csv', '-o', 'x.json', '--errors', './x.json'], ['output-twice', './x.json']],
  ['--strict of standard input', ['-', '--strict'], ['strict-needs-file'], { stdin: sheet(calm) }],
  ['a rules file that is missing', ['--alt', '30', '--rules', 'r.json'], ['file-absent', 'r.json']],
  ['a rules file that is a folder', ['--alt', '30', '--rules', '.'], ['file-is-directory']],
  ['a rules file that is no JSON', ['--alt', '30', '--rules', 'a.csv'], ['rules-not-json']],
  [
    'a file that may not be read',
    ['a.csv', '-f', 'json'],
    ['file-forbidden', 'a.csv'],
    {
      files,
      disk: () => ({
        read: () => {
          throw systemError('EACCES', 'a.csv')
        },
      }),
    },
  ],
  [
    'an output that may not be written',
    ['a.csv', '-o', 'x.json'],
    ['file-forbidden', 'x.json'],
    {
      files,
      disk: () => ({
        create: () => {
          throw systemError('EACCES', 'x.json')
        },
      }),
    },
  ],
]

describe('a call that can not be used', () => {
  test.each(cases)('%s: one sentence, exit 2, nothing on standard output', async (_what, argv, told, world = { files }) => {
    const { code, stdout, stderr } = await runOnce(argv, world)
    const [says, ...parts] = told
    expect([errorCodeOf(stderr, 'en'), stderr]).toEqual([says, expect.stringMatching(/^Error: [^\n]*\n$/)])
    for (const part of parts) expect(stderr).toContain(part)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test.each(cases)('%s: also in Japanese', async (_what, argv, told, world = { files }) => {
    const { code, stdout, stderr } = await runOnce(argv, { ...world, env: { LANG: 'ja_JP.UTF-8' } })
    const [says, ...parts] = told
    expect([errorCodeOf(stderr, 'ja'), stderr]).toEqual([says, expect.stringMatching(/^エラー: [^\n]*[ぁ-んァ-ヶ一-龠][^\n]*\n$/)])
    for (const part of parts) expect(stderr).toContain(part)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('what was typed can not reach the terminal as a command', async () => {
    const { stderr } = await runOnce(['--alt', '\x1b[31m62\x07'])
    expect(stderr).not.toMatch(/[\x00-\x09\x0b-\x1f]/)
  })
})

describe('a bug', () => {
  test('exit 70, with the stack and where to report it, and nothing on standard output', async () => {
    const boom = () => {
      throw new TypeError('boom')
    }
    const { code, stdout, stderr } = await runOnce(['a.csv', '-f', 'json'], { files, disk: () => ({ create: boom, read: boom }) })
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' })
    expect(stderr).toMatch(/^[^\n]*liver-panel \d+\.\d+\.\d+[^\n]*\n/)
    expect(stderr).toMatch(/TypeError: boom\n\s+at /)
  })
})
