import { describe, expect, test } from 'vitest'
import { calm, raised, sheet } from './sheets.ts'
import { runOnce, systemError, type WorldOptions } from './world.ts'

const files = { 'a.csv': sheet(calm, raised), 'long.csv': sheet(calm) }
const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

type Case = [what: string, argv: string[], says: RegExp, world?: WorldOptions]

const cases: Case[] = [
  ['nothing at all', [], /No value and no file/],
  ['an unknown option, with the one that was meant', ['--alst', '45'], /no option --alst\. Did you mean --ast\?/],
  ['an unknown option that is near nothing', ['--zzzzzzzz'], /no option --zzzzzzzz\./],
  ['an option without its value', ['--alt', '30', '-o'], /--output needs a value/],
  ['a choice that is none', ['a.csv', '-f', 'xml'], /--format can not be xml.*text, json, ndjson, csv, html/],
  ['a choice with a quotation mark', ['a.csv', '-f', "x'y"], /--format can not be x'y/],
  ['a language that is none', ['--alt', '30', '--lang', 'fr'], /--lang can not be fr/],
  ['a level that is none', ['a.csv', '--fail-on', 'panic'], /--fail-on can not be panic/],
  ['a value that is no number', ['--alt', 'abc'], /--alt "abc"/],
  ['a negative value', ['--alt', '-5'], /--alt "-5" is not possible/],
  ['a negative value after an equals sign', ['--alt=-5'], /--alt "-5" is not possible/],
  ['an impossible value', ['--albumin', '42 g/dL'], /--albumin "42 g\/dL" is not possible/],
  ['a platelet count with two opposite meanings', ['--plt', '95'], /9\.5万.*95万/],
  ['a unit of another test', ['--albumin', '4.2 mg/dL'], /--albumin "4\.2 mg\/dL" is not in a unit/],
  ['the same test twice', ['--ast', '45', '--ast', '46'], /--ast was given twice/],
  ['the same test twice under two names', ['--ast', '45', '--got', '46'], /--ast was given twice/],
  ['two ages', ['--alt', '30', '--age', '52', '--age', '25'], /--age was given twice/],
  ['two sexes', ['--alt', '30', '--sex', 'm', '--sex', 'f'], /--sex was given twice/],
  ['an age that is none', ['--alt', '30', '--age', '200'], /--age "200"/],
  ['a sex that is none', ['--alt', '30', '--sex', 'foo'], /--sex "foo"/],
  ['a date that is none', ['--alt', '30', '--date', '2025-02-30'], /--date "2025-02-30"/],
  ['a value with a date, which trend takes', ['--alt', '2024-05-14=62'], /carries a date.*trend/],
  ['an --as-of that is no date', ['--alt', '30', '--as-of', 'soon'], /"soon" of --as-of/],
  ['an --as-of that is no date, of a file', ['a.csv', '--as-of', '2025-13-01'], /"2025-13-01" of --as-of/],
  ['values and a file', ['a.csv', '--age', '52'], /Both values and a file/],
  ['a value and a file', ['a.csv', '--alt', '30'], /Both values and a file/],
  ['a reference interval and a file', ['a.csv', '--reference', 'ast=10-40'], /Both values and a file/],
  ['--detail and --summary', ['a.csv', '--detail', '--summary'], /exclude each other/],
  ['--errors without a file', ['--alt', '30', '--errors', 'e.csv'], /--errors works only when a file is read/],
  ['--unit without a file', ['--plt', '21', '--unit', 'platelets=万/µL'], /--unit works only/],
  ['--only without a file', ['--alt', '30', '--only', 'today'], /--only works only/],
  ['--summary without a file', ['--alt', '30', '--summary'], /--summary works only/],
  ['--output-encoding of a format that has none', ['--alt', '30', '-f', 'json', '--output-encoding', 'cp932'], /csv format only/],
  ['an option that does nothing for rules', ['rules', '--only', 'today'], /--only does nothing for "rules"/],
  ['an option that does nothing for inspect', ['inspect', 'a.csv', '-o', 'x.json'], /--output does nothing for "inspect"/],
  ['an option that does nothing for explain', ['explain', 'alt', '--redact'], /--redact does nothing for "explain"/],
  ['an option that does nothing for completion', ['completion', 'bash', '--quiet'], /--quiet does nothing/],
  ['a format that a command has no form for', ['explain', 'alt', '-f', 'csv'], /"explain" can not be printed as csv/],
  ['inspect without a file', ['inspect'], /"file" is missing/],
  ['inspect with two files', ['inspect', 'a.csv', 'long.csv'], /Too much was given/],
  ['selftest with a word', ['selftest', 'all'], /Too much was given/],
  ['an unknown shell', ['completion', 'tcsh'], /bash, zsh, fish/],
  ['an unknown topic', ['explain', 'weather'], /no explanation of "weather"/],
  ['an unknown rule', ['rules', 'show', 'weather'], /no rule "weather"/],
  ['rules show without an id', ['rules', 'show'], /"id" is missing/],
  ['an unknown word after rules', ['rules', 'shw'], /no command "rules shw"/],
  ['trend without anything', ['trend'], /nothing to compare/],
  ['--unit of a trend of values', ['trend', '--alt', '2024-05-14=62', '--unit', 'ast=U/L'], /--unit works only/],
  ['a missing file', ['gone.csv'], /gone\.csv was not found/],
  ['a missing file, as JSON', ['gone.csv', '-f', 'json'], /gone\.csv was not found/],
  ['a missing file after a good one', ['a.csv', 'gone.csv', '-f', 'csv'], /gone\.csv was not found/],
  ['a path through a file', ['a.csv/b.csv'], /was not found/],
  ['a file name that is nearly a command', ['trnd'], /no file and no command trnd\. Did you mean "trend"/],
  ['a folder', ['.', '-f', 'json'], /\. is a folder/],
  ['an empty file', ['e.csv', '-f', 'json'], /e\.csv is empty/, { files: { 'e.csv': '' } }],
  ['an empty file after a good one', ['a.csv', 'e.csv', '-f', 'json'], /e\.csv is empty/, { files: { ...files, 'e.csv': '' } }],
  ['empty standard input', ['-', '-f', 'json'], /standard input is empty/, { stdin: '' }],
  ['standard input twice', ['-', '-'], /named twice/, { stdin: sheet(calm) }],
  ['a file without liver columns', ['e.csv', '-f', 'json'], /No liver column.*2 headers: a \| b/, { files: { 'e.csv': 'a,b\n1,2\n' } }],
  ['an image', ['e.csv', '-f', 'json'], /e\.csv is not a CSV file \(PNG\)/, { files: { 'e.csv': image } }],
  ['an unknown encoding', ['a.csv', '--encoding', 'klingon'], /"klingon" is not known/],
  ['a delimiter that is none', ['a.csv', '--delimiter', 'x'], /delimiter "x"/],
  ['a --map without a column', ['a.csv', '--map', 'ast'], /"ast" can not be read as a value of --map/],
  ['a --map to a column that is not there', ['a.csv', '--map', 'ast=AAA'], /no column "AAA"/],
  ['a --unit of something that is no test', ['a.csv', '--unit', 'weight=kg'], /"weight" can not be read as a value of --unit/],
  ['a --unit of another test', ['a.csv', '--unit', 'ast=g/dL', '-f', 'json'], /"g\/dL" is not a unit/],
  ['an output in a folder that is not there', ['a.csv', '-o', 'no/x.csv'], /folder for no\/x\.csv does not exist/],
  ['an output that is a folder', ['a.csv', '-o', '.'], /\. is a folder\. Name the file to write/],
  ['an errors file in a folder that is not there', ['a.csv', '-f', 'json', '--errors', 'no/e.csv'], /folder for no\/e\.csv/],
  ['an errors file that is the input', ['a.csv', '-f', 'json', '--errors', './a.csv'], /a\.csv is read by this run/],
  ['an errors file that is the output', ['a.csv', '-o', 'x.json', '--errors', './x.json'], /x\.json is named for two outputs/],
  ['--strict of standard input', ['-', '--strict'], /Name a file/, { stdin: sheet(calm) }],
  ['a rules file that is missing', ['--alt', '30', '--rules', 'r.json'], /r\.json was not found/],
  ['a rules file that is a folder', ['--alt', '30', '--rules', '.'], /\. is a folder/],
  ['a rules file that is no JSON', ['--alt', '30', '--rules', 'a.csv'], /a\.csv is no valid JSON/],
  [
    'a file that may not be read',
    ['a.csv', '-f', 'json'],
    /no permission to read or write a\.csv/,
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
    /no permission to read or write x\.json/,
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
  test.each(cases)('%s: one sentence, exit 2, nothing on standard output', async (_what, argv, says, world = { files }) => {
    const { code, stdout, stderr } = await runOnce(argv, world)
    expect(stderr).toMatch(says)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/^Error: .*\n$/)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test.each(cases)('%s: also in Japanese', async (_what, argv, _says, world = { files }) => {
    const { code, stdout, stderr } = await runOnce(argv, { ...world, env: { LANG: 'ja_JP.UTF-8' } })
    expect(stderr).toMatch(/^エラー: [^\n]*[ぁ-んァ-ヶ一-龠][^\n]*\n$/)
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
    expect(stderr).toMatch(/^This is a bug in liver-panel \d+\.\d+\.\d+\. Please report/)
    expect(stderr).toMatch(/TypeError: boom\n\s+at /)
  })
})
