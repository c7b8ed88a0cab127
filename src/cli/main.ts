import { isUsageError, UsageError } from '../issue.ts'
import { loadVoice } from '../messages/index.ts'
import type { Language, Voice } from '../messages/language.ts'
import { printable } from '../output/text/printable.ts'
import { chooseLanguage } from './options/language.ts'
import type { Call } from './options/parsed.ts'
import type { FoundConfig, Settings } from './options/settings.ts'
import { optionMeant, withSheetNames } from './options/sheet-names.ts'
import { type Parsed, parseCall } from './program.ts'
import type { Runner } from './run/command.ts'
import { version } from './version.ts'
import type { Io } from './world/io.ts'
import { processIo } from './world/process-io.ts'

export const exitCodes = { done: 0, failOn: 1, unusable: 2, partly: 3, bug: 70 } as const

export function main(): Promise<number> {
  return run(process.argv.slice(2), processIo())
}

/** One call from its words to its exit code. Never throws and never exits: the world is `io`. */
export async function run(asTyped: readonly string[], io: Io): Promise<number> {
  const argv = await withSheetNames(asOptions(asTyped))
  const lang = chooseLanguage(argv, io)
  try {
    const voice = await loadVoice(lang, wantsHelp(argv) ? ['help'] : [])
    const parsed = await parsedWith(argv, voice, Math.min(io.stdout.columns ?? 80, 100))
    if ('print' in parsed) {
      await io.stdout.write(parsed.print)
      return exitCodes.done
    }
    return await answer(parsed.call, voice, argv, io)
  } catch (error) {
    return await complain(error, lang, io)
  }
}

/** `help`, `help all`, `help trend` and `version`, as people try them first. */
function asOptions([first, ...rest]: readonly string[]): readonly string[] {
  if (first === 'help') return [...rest.filter((word) => word !== 'all'), '--help', ...(rest.includes('all') ? ['--detail'] : [])]
  if (first === 'version' && rest.every((word) => word.startsWith('-'))) return ['--version', ...rest]
  return first === undefined ? [] : [first, ...rest]
}

/** What the call asks for; of an option that is not there, the one that was meant is told where that is sure. */
async function parsedWith(argv: readonly string[], voice: Voice, columns: number): Promise<Parsed> {
  try {
    return parseCall(argv, voice, version, columns)
  } catch (error) {
    if (!isUsageError(error) || error.code !== 'unknown-option') throw error
    const text = String(error.args.text)
    const near = await optionMeant(text)
    throw near === null ? error : new UsageError('unknown-option-near', { text, near })
  }
}

async function answer(call: Call, asked: Voice, argv: readonly string[], io: Io): Promise<number> {
  const { settingsOf } = await import('./options/settings.ts')
  const settings = settingsOf(call, io)
  const lang = chooseLanguage(argv, io, settings.lang)
  const voice = lang === asked.lang ? asked : await loadVoice(lang)
  try {
    if (settings.foundConfig !== null) await tellConfig(settings.foundConfig, settings, voice, io)
    const command = await commands[call.command]()
    return await command({ words: call.words, settings, voice, io })
  } catch (error) {
    return await complain(settings.redact ? redactedError(error, call.words) : error, lang, io)
  }
}

/** A file that happens to lie in the folder must not change results unseen. */
async function tellConfig({ path: found, keys, foreign }: FoundConfig, { quiet, redact }: Settings, voice: Voice, io: Io): Promise<void> {
  // The folder may be called after somebody.
  const path = redact ? found.replace(/^.*[/\\]/s, '') : found
  if (foreign) await io.stderr.write(`${voice.say('cli.config.foreign', { path: printable(path) })}\n`)
  else if (!quiet) await io.stderr.write(`${voice.say('cli.config.found', { path: printable(path), keys: keys.join(', ') })}\n`)
}

/** What a file quotes is masked: in one without a header, what was taken for headers are somebody's particulars. */
function redactedError(error: unknown, words: readonly string[]): unknown {
  if (!isUsageError(error) || error.code.startsWith('file-absent')) return error
  const quotes = (name: string, value: string | number) =>
    quoted.has(name) || (name === 'text' && /^(?:document|entry|json|groups)-/.test(error.code)) || words.includes(String(value))
  return new UsageError(
    error.code,
    Object.fromEntries(Object.entries(error.args).map(([n, value]) => [n, quotes(n, value) ? '***' : value])),
  )
}

/** Arguments of errors that hold what stands in a file. */
const quoted: ReadonlySet<string> = new Set(['seen', 'sheet', 'sheets', 'tests', 'root', 'part', 'kind', 'character'])

const commands: Record<Call['command'], () => Promise<Runner>> = {
  read: async () => (await import('./commands/read.ts')).read,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  trend: async () => (await import('./commands/trend.ts')).trend,
  rules: async () => (await import('./commands/rules.ts')).rules,
  explain: async () => (await import('./commands/explain.ts')).explain,
  selftest: async () => (await import('./commands/selftest.ts')).selftest,
  completion: async () => (await import('./commands/completion.ts')).completion,
}

async function complain(error: unknown, lang: Language, io: Io): Promise<number> {
  const voice = await loadVoice(lang)
  if (isUsageError(error)) {
    await io.stderr.write(`${voice.say('cli.error', { sentence: voice.say(`error.${error.code}`, printableArgs(error.args)) })}\n`)
    return exitCodes.unusable
  }
  const known = systemError(error)
  if (known === 'closed-pipe') return exitCodes.done
  if (known !== null) {
    if (known.args.path === '') known.args.path = voice.say('cli.standard-output')
    await io.stderr.write(`${voice.say('cli.error', { sentence: voice.say(known.key, printableArgs(known.args)) })}\n`)
    return exitCodes.unusable
  }
  const { withoutControls } = await import('../output/text/controls.ts')
  const stack = error instanceof Error ? error.stack : String(error)
  await io.stderr.write(`${voice.say('cli.bug', { version })}\n${withoutControls(stack ?? '')}\n`)
  return exitCodes.bug
}

/** What was typed or stands in a file may hold what a terminal would obey. Lists keep their lines. */
function printableArgs(args: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const safe = (value: string | number) => (typeof value === 'string' ? value.split('\n').map(printable).join('\n') : value)
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, safe(value)]))
}

/** What the operating system refused is no bug: say what and where. */
function systemError(error: unknown): { key: string; args: { path: string; code: string; text: string } } | 'closed-pipe' | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error)) return null
  if (error.code === 'EPIPE') return 'closed-pipe'
  const path = 'path' in error && typeof error.path === 'string' ? error.path : ''
  const key = systemSentences[error.code] ?? 'error.system'
  return { key, args: { path, code: error.code, text: error.message } }
}

const systemSentences: Record<string, string | undefined> = {
  ENOENT: 'error.file-absent',
  ENOTDIR: 'error.file-absent',
  EISDIR: 'error.file-is-directory',
  EACCES: 'error.file-forbidden',
  EPERM: 'error.file-forbidden',
  EROFS: 'error.file-forbidden',
  ENOSPC: 'error.disk-full',
  EDQUOT: 'error.disk-full',
  ELOOP: 'error.file-link-loop',
  ENAMETOOLONG: 'error.file-name-too-long',
  EBUSY: 'error.file-busy',
  ENXIO: 'error.file-is-none',
  ENODEV: 'error.file-is-none',
  EOPNOTSUPP: 'error.file-is-none',
  ETXTBSY: 'error.file-busy',
}

function wantsHelp(argv: readonly string[]): boolean {
  return argv.some((word) => word === '--help' || word === '-h')
}
