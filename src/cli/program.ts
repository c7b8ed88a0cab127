import { Command, CommanderError, type Help, Option } from 'commander'
import { UsageError } from '../issue.ts'
import type { Voice } from '../messages/voice.ts'
import { nearest } from '../nearest.ts'
import type { Call, Given } from './call.ts'
import { type CommandName, type OptionName, type OptionSpec, options } from './options.ts'

export type Parsed = { call: Call } | { print: string }

/**
 * Reads the words of a call. `voice` needs the `help` sentences only when help is asked for.
 * Throws UsageError for what can't be understood.
 */
export function parseCall(argv: readonly string[], voice: Voice, version: string): Parsed {
  let printed = ''
  let call: Call | undefined
  const program = buildProgram(voice, version, (command, words, given) => {
    call = { command, words, given }
  })
  const everyCommand = [program, ...program.commands]
  for (const command of everyCommand) command.configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined })
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { print: printed }
    throw asUsageError(error, argv)
  }
  if (call === undefined) return { print: printed }
  refuseForeignOptions(call)
  return { call }
}

type Heard = (command: CommandName, words: readonly string[], given: Given) => void

/** The whole command line as commander knows it; also what completion and the man page are made from. */
export function buildProgram(voice: Voice, version: string, heard: Heard = () => undefined): Command {
  const say = (key: string) => (voice.has(key) ? voice.say(key) : '')
  const program = new Command('liver-panel')
    .description(say('help.program'))
    .argument('[file...]', say('help.argument.file'))
    .version(version, '-V, --version', say('help.option.version'))
    .helpOption('-h, --help', say('help.option.help'))
    .exitOverride()
    .allowExcessArguments(false)
    .configureHelp(helpIn(voice))
    .addHelpText('after', () => say('help.examples'))
  for (const spec of options) addOption(program, spec, say)
  const on = (name: CommandName) => (_words: unknown, _opts: unknown, command: Command) => {
    heard(
      name,
      command.processedArgs.flat().filter((word): word is string => typeof word === 'string'),
      givenBy(program),
    )
  }
  program.action((_words: unknown, _opts: unknown, command: Command) => on('read')(_words, _opts, command))
  for (const { name, words } of commands) {
    const command = program
      .command(name)
      .description(say(`help.command.${name}`))
      .helpOption('-h, --help', say('help.option.help'))
      .exitOverride()
      .allowExcessArguments(false)
      .configureHelp(helpIn(voice))
      .addHelpText('after', () => say(`help.examples.${name}`))
    for (const word of words) command.argument(word, say(`help.argument.${name}`))
    command.action((...args: unknown[]) => on(name)(null, null, args.at(-1) as Command))
  }
  program.helpCommand(false)
  return program
}

const commands: readonly { name: Exclude<CommandName, 'read'>; words: readonly string[] }[] = [
  { name: 'inspect', words: ['<file>'] },
  { name: 'trend', words: ['[file...]'] },
  { name: 'rules', words: ['[words...]'] },
  { name: 'explain', words: ['[topic...]'] },
  { name: 'selftest', words: [] },
  { name: 'completion', words: ['<shell>'] },
]

function addOption(program: Command, spec: OptionSpec, say: (key: string) => string): void {
  const spell = (long: string) =>
    `${spec.short && long === spec.long ? `-${spec.short}, ` : ''}--${long}${spec.value ? ` <${spec.value}>` : ''}`
  const make = (long: string) => {
    const option = new Option(spell(long), say(`help.option.${spec.long}`)).helpGroup(say(`help.group.${spec.group}`))
    if (spec.choices) option.choices([...spec.choices])
    if (spec.repeat) option.argParser((text: string, before: string[] | undefined) => [...(before ?? []), text])
    return option
  }
  program.addOption(make(spec.long))
  for (const alias of spec.aliases ?? []) program.addOption(make(alias).hideHelp())
}

/** What was really given, aliases folded into their option. */
function givenBy(program: Command): Given {
  const given: Record<string, true | string | readonly string[]> = {}
  for (const spec of options as readonly OptionSpec[]) {
    for (const long of [spec.long, ...(spec.aliases ?? [])]) {
      const attribute = new Option(`--${long}`).attributeName()
      if (program.getOptionValueSource(attribute) !== 'cli') continue
      const found: unknown = program.getOptionValue(attribute)
      if (spec.repeat) given[spec.long] = [...((given[spec.long] as string[] | undefined) ?? []), ...(found as string[])]
      else given[spec.long] = spec.value === undefined ? true : (found as string)
    }
  }
  return given as Given
}

function refuseForeignOptions({ command, given }: Call): void {
  for (const name of Object.keys(given)) {
    const spec = (options as readonly OptionSpec[]).find(({ long }) => long === name)
    if (spec && !spec.for.includes(command)) throw new UsageError('option-not-for-command', { option: `--${name}`, command })
  }
}

/** commander's own complaints, in the words of this program. */
function asUsageError(error: CommanderError, argv: readonly string[]): UsageError {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? []
  const option = quoted.split(/[ ,=]/).find((part) => part.startsWith('--')) ?? quoted
  switch (error.code) {
    case 'commander.unknownOption':
      return withNearest('unknown-option', quoted, optionSpellings())
    case 'commander.optionMissingArgument':
      return new UsageError('option-needs-value', { option })
    case 'commander.invalidArgument': {
      const spec = (options as readonly OptionSpec[]).find(({ long }) => `--${long}` === option)
      const text = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? ''
      return new UsageError('option-not-a-choice', { option, text, choices: (spec?.choices ?? []).join(', ') })
    }
    case 'commander.missingArgument':
      return new UsageError('argument-missing', { argument: quoted })
    case 'commander.excessArguments':
      return new UsageError('too-many-arguments', { text: argv.join(' ') })
    default:
      return new UsageError('call-not-understood', { text: error.message })
  }
}

function withNearest(code: string, text: string, known: readonly string[]): UsageError {
  const near = nearest(text, known)
  return near === null ? new UsageError(code, { text }) : new UsageError(`${code}-near`, { text, near })
}

function optionSpellings(): readonly OptionName[] {
  return (options as readonly OptionSpec[]).flatMap(({ long, aliases }) =>
    [long, ...(aliases ?? [])].map((name) => `--${name}`),
  ) as OptionName[]
}

function helpIn(voice: Voice): Partial<Help> {
  const titles = ['Usage:', 'Arguments:', 'Options:', 'Commands:', 'Global Options:']
  return {
    showGlobalOptions: false,
    styleTitle: (title) => {
      const key = `help.title.${title.replace(/[: ]/g, '').toLowerCase()}`
      return titles.includes(title) && voice.has(key) ? voice.say(key) : title
    },
  }
}
