import type { Voice } from '../messages/language.ts'
import { optionSentence, optionTerm } from './options/sentence.ts'
import { type CommandName, commands, type OptionSpec, options } from './options/table.ts'

/** The manual page as roff, from the same table and sentences as `--help`. `voice` has the `help` sentences. */
export function manPage(voice: Voice, version: string): string {
  const say = (key: string) => escaped(voice.say(`help.man.${key}`))
  const section = (name: string, ...lines: readonly string[]) => [`.SH ${quoted(say(name))}`, ...lines]
  return [
    `.TH LIVER\\-PANEL 1 "" ${quoted(escaped(`liver-panel ${version}`))}`,
    '.nh',
    '.ad l',
    ...section('name', `liver\\-panel \\- ${say('about')}`),
    ...section('synopsis', ...synopsis()),
    ...section('description', say('description.text')),
    ...section('commands', ...commands.flatMap(({ name, words }) => entry([name, ...words].join(' '), voice.say(`help.command.${name}`)))),
    ...section('options', ...optionLines(voice)),
    ...section('exit', ...exitCodes.flatMap((code) => entry(code, voice.say(`help.man.exit.${code}`)))),
    ...section('environment', ...variables.flatMap(([names, key]) => entry(names, voice.say(`help.man.environment.${key}`)))),
    ...section('files', ...entry('liver-panel.config.json', voice.say('help.man.files.config'))),
    ...section('examples', ...examples(voice)),
    ...section('caveat', say('caveat.text')),
    '',
  ].join('\n')
}

function synopsis(): string[] {
  const calls = ['[options] [file...]', ...commands.map(({ name, words }) => [name, ...words].join(' '))]
  return calls.map((call, i) => `${i === 0 ? '' : '.br\n'}.B liver\\-panel\n${escaped(call)}`)
}

/** Grouped as in the help; where an option is not for every command, the page says for which. */
function optionLines(voice: Voice): string[] {
  const lines: string[] = []
  let group = ''
  for (const spec of options as readonly OptionSpec[]) {
    if (spec.group !== group) lines.push(`.SS ${quoted(escaped(voice.say(`help.group.${spec.group}`).replace(/[:：]$/, '')))}`)
    group = spec.group
    lines.push(...entry(optionTerm(spec), `${optionSentence(spec, voice)}\n${worksWith(spec.for, voice)}`))
  }
  return [...lines, ...entry('-V, --version', voice.say('help.option.version')), ...entry('-h, --help', voice.say('help.option.help'))]
}

function worksWith(names: readonly CommandName[], voice: Voice): string {
  const shown = names.map((name) => (name === 'read' ? voice.say('help.man.for.read') : name))
  return voice.say('help.man.for', { commands: shown.join(voice.say('help.man.for.between')) })
}

/** A bold term and what it means; each line of the text begins a new one on the page. */
function entry(term: string, text: string): string[] {
  return ['.TP', `.B ${quoted(escaped(term))}`, text.split('\n').map(escaped).join('\n.br\n')]
}

function examples(voice: Voice): string[] {
  const all = ['help.examples', ...commands.map(({ name }) => `help.examples.${name}`)].flatMap((key) => voice.say(key).split('\n'))
  return ['.nf', ...all.filter((line) => line.startsWith('    ')).map((line) => escaped(line.trim())), '.fi']
}

/** A dash, a backslash and a dot or quote at the start of a line mean something to roff; Japanese it breaks only where it may. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(/(?<=[、。])(?=.)/g, '\\:')
    .replace(/^(?=[.'])/, '\\&')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\(dq')}"`
}

const exitCodes = ['0', '1', '2', '3', '70', '130'] as const
const variables = [
  ['LC_ALL, LC_MESSAGES, LANG', 'lang'],
  ['NO_COLOR, FORCE_COLOR', 'color'],
] as const
