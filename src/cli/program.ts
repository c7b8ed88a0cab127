import { Command, CommanderError, Help, Option } from 'commander'
import { UsageError } from '../issue.ts'
import type { Voice } from '../messages/language.ts'
import { widthOf, wrap } from '../output/text/width.ts'
import type { Call, Given } from './options/parsed.ts'
import { optionSentence, optionTerm } from './options/sentence.ts'
import { refuseSwallowedOption } from './options/swallowed.ts'
import { type CommandName, commands, type OptionSpec, options, optionsFor } from './options/table.ts'

export type Parsed = { call: Call } | { print: string }

/**
 * Reads the words of a call. `voice` needs the `help` sentences only when help is asked for; `columns` is the width it is written for.
 * Throws UsageError for what can't be understood.
 */
export function parseCall(argv: readonly string[], voice: Voice, version: string, columns = 80): Parsed {
  refuseSwallowedOption(argv)
  const whole = parsedBy(argv, voice, version, columns, true)
  const isLong = 'print' in whole && whole.print.split('\n').length > twoScreens
  return isLong && !argv.includes('--detail') ? parsedBy(argv, voice, version, columns, false) : whole
}

/** Two screens of a terminal: a help that is longer shows the options of every day, unless all are asked for. */
const twoScreens = 48

function parsedBy(argv: readonly string[], voice: Voice, version: string, columns: number, all: boolean): Parsed {
  let printed = ''
  let call: Call | undefined
  const program = buildProgram(voice, version, all, (command, words, given) => {
    call = { command, words, given }
  })
  const everyCommand = [program, ...program.commands]
  for (const command of everyCommand)
    command.configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined, getOutHelpWidth: () => columns })
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

/** The whole command line as commander knows it. Without the `help` sentences it parses, and explains nothing. */
function buildProgram(voice: Voice, version: string, all: boolean, heard: Heard): Command {
  const say = (key: string) => (voice.has(key) ? voice.say(key) : '')
  const on = (name: CommandName, command: Command) => {
    const words = command.processedArgs.flat().filter((word): word is string => typeof word === 'string')
    heard(name, words, givenBy(program))
  }
  const program = dress(new Command('liver-panel'), 'read', voice, all)
    .description(say('help.program'))
    .argument('[file...]', say('help.argument.file'))
    .addHelpText('after', () => say(all ? 'help.examples' : 'help.more'))
    .helpCommand(false)
    .action((...args: unknown[]) => on('read', args.at(-1) as Command))
  for (const spec of options) addOption(program, spec, voice)
  program.optionsGroup(say('help.group.general')).version(version, '-V, --version', say('help.option.version'))
  for (const { name, words } of commands) {
    const command = dress(program.command(name), name, voice, all)
      .description(say(`help.command.${name}`))
      .addHelpText('after', () => `${all ? '' : `${voice.say('help.more.command', { name })}\n`}${say(`help.examples.${name}`)}`)
      .action((...args: unknown[]) => on(name, args.at(-1) as Command))
    for (const word of words) command.argument(word, say(`help.argument.${name}`))
  }
  return program
}

/** What the program and its commands share. */
function dress(command: Command, name: CommandName, voice: Voice, all: boolean): Command {
  const say = (key: string) => (voice.has(key) ? voice.say(key) : '')
  const help = new Option('-h, --help', say('help.option.help')).helpGroup(say('help.group.general'))
  return command
    .addHelpOption(help)
    .exitOverride()
    .allowExcessArguments(false)
    .configureHelp(helpFor(name, voice, all))
}

function addOption(program: Command, spec: OptionSpec, voice: Voice): void {
  const explained = voice.has(`help.option.${spec.long}`)
  const make = (term: string) => {
    const option = new Option(term, explained ? optionSentence(spec, voice) : '')
    if (explained) option.helpGroup(voice.say(`help.group.${spec.group}`))
    if (spec.choices) {
      option.choices([...spec.choices])
      const strict = option.parseArg
      const choices = spec.choices
      option.argParser((text: string, before: unknown) => strict?.(choiceMeant(text, choices, spec.spoken), before as never))
    }
    if (spec.once) option.argParser((text: string, before: string | undefined) => onlyOne(spec, text, before))
    if (spec.repeat) option.argParser((text: string, before: string[] | undefined) => [...(before ?? []), text])
    return option
  }
  program.addOption(make(optionTerm(spec)))
  for (const alias of spec.aliases ?? []) program.addOption(make(optionTerm({ ...spec, long: alias })).hideHelp())
}

/** A choice in any case and width. */
function choiceMeant(text: string, choices: readonly string[], spoken: OptionSpec['spoken'] = {}): string {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  // A workbook writes its rank before a level: `1 今日連絡`.
  const bare = plain.replace(/^\d\s+/, '')
  const meant = choices.find((choice) => spoken[choice]?.includes(bare))
  return choices.includes(plain) ? plain : (meant ?? text)
}

/** Two ages are a mistake, and taking the last one would hide it. */
function onlyOne({ long }: OptionSpec, text: string, before: string | undefined): string {
  if (before !== undefined) throw new UsageError('option-twice', { option: `--${long}` })
  return text
}

/** What was really given, aliases folded into their option. */
function givenBy(program: Command): Given {
  const given: Record<string, true | string | readonly string[]> = {}
  for (const spec of options as readonly OptionSpec[]) {
    for (const long of [spec.long, ...(spec.aliases ?? [])]) {
      const attribute = new Option(`--${long}`).attributeName()
      if (program.getOptionValueSource(attribute) !== 'cli') continue
      const found: unknown = program.getOptionValue(attribute)
      // `--config` and `--no-config` share one place there.
      if ((found === false) !== long.startsWith('no-')) continue
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
function asUsageError(error: CommanderError, argv: readonly string[]): Error {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? []
  const option = quoted.split(/[ ,=]/).find((part) => part.startsWith('--')) ?? quoted
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError('unknown-option', { text: quoted })
    case 'commander.optionMissingArgument':
      return new UsageError('option-needs-value', { option })
    case 'commander.invalidArgument': {
      const spec = (options as readonly OptionSpec[]).find(({ long }) => `--${long}` === option)
      const text = /argument '(.*)' is invalid/s.exec(error.message)?.[1] ?? ''
      return new UsageError('option-not-a-choice', { option, text, choices: (spec?.choices ?? []).join(', ') })
    }
    case 'commander.missingArgument':
      return new UsageError('argument-missing', { argument: quoted })
    case 'commander.excessArguments':
      return new UsageError('too-many-arguments', { text: argv.join(' ') })
    default:
      // Nothing that can be typed leads here.
      return new Error(error.message)
  }
}

/** Help in this program's words and widths; a command's help shows the options that do something for it. */
function helpFor(name: CommandName, voice: Voice, all: boolean): Partial<Help> {
  const shown = optionsFor(name).filter(({ everyday }) => all || everyday === true)
  const own = new Set([...shown.map(({ long }) => `--${long}`), '--help', ...(name === 'read' ? ['--version'] : [])])
  return {
    minWidthToWrap: 20,
    displayWidth: widthOf,
    ...(!all && name === 'read' && { visibleArguments: () => [] }),
    boxWrap: (text, columns) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, columns))
        .join('\n'),
    optionDescription: ({ description }) => description,
    visibleOptions: (command) => {
      const inherited = command.parent?.options ?? []
      return [...inherited, ...new Help().visibleOptions(command)].filter(({ long, hidden }) => own.has(long ?? '') && !hidden)
    },
    styleTitle: (title) => {
      const key = `help.title.${title.replace(/[: ]/g, '').toLowerCase()}`
      return voice.has(key) ? voice.say(key) : title
    },
  }
}
