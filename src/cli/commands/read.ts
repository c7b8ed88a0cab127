import { UsageError } from '../../issue.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { loadRules } from '../options/rules-file.ts'
import { hasValues } from '../options/values.ts'
import { type Task, voiceFor } from '../run/command.ts'

/** The call without a command word: values, a pasted line, files, or at a terminal the questions. */
export async function read(asked: Task): Promise<number> {
  const { words, settings, io } = asked
  const rules = await loadRules(asked)
  const task = { ...asked, voice: await voiceFor(asked, rules) }
  const values = hasValues(settings.given)
  if (words.length > 0) {
    const piped = words.length === 1 && words[0] === '-'
    const pasted = piped ? await fromInput(task, rules, values) : await fromWords(task, rules)
    if (typeof pasted === 'number') return pasted
    if (values)
      throw new UsageError(
        piped || words.some((word) => io.disk.facts(word).kind !== 'absent') ? 'values-and-file' : 'words-beside-values',
        { text: words.join(' ') },
      )
    return (await import('./read-files.ts')).readFiles(pasted, rules)
  }
  const idle = fileOptions.find((name) => settings.asked[name] !== undefined)
  if (idle !== undefined) throw new UsageError('option-needs-file', { option: `--${idle}` })
  if (values) return (await import('./read-values.ts')).readValues(task, rules)
  if (settings.input && io.stdin.isTTY && io.stdout.isTTY) return (await import('./ask.ts')).ask(task, rules)
  if (!io.stdin.isTTY) {
    const pasted = await fromInput(task, rules, values)
    if (typeof pasted === 'number') return pasted
  }
  throw new UsageError('nothing-given')
}

/** `liver-panel ALT 62 AST 45`: words that are no files and hold a value. Otherwise the task as it was. */
async function fromWords(task: Task, rules: RuleSet): Promise<number | Task> {
  const { words, io } = task
  if (words.length < 2 && !/\d/.test(words[0] ?? '')) return task
  if (
    words.some(
      (word) => word === '-' || /\.(?:csv|tsv|txt|xlsx|xml|json|ndjson|zip|gz)$/i.test(word) || io.disk.facts(word).kind !== 'absent',
    )
  )
    return task
  return (await readText(words.join(' '), task, rules)) ?? task
}

/** What was piped in, where its first line holds a value; else the task with the same bytes still to read. */
async function fromInput(task: Task, rules: RuleSet, values: boolean): Promise<number | Task> {
  const kept: Uint8Array[] = []
  const rest = task.io.stdin.read()[Symbol.asyncIterator]()
  let size = 0
  let ended = false
  while (size <= pastedAtMost && !ended) {
    const next = await rest.next()
    ended = next.done === true
    if (next.done !== true) {
      kept.push(next.value)
      size += next.value.length
    }
  }
  const text = ended ? textOf(Buffer.concat(kept)) : null
  const firstLine = text?.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? ''
  if (text !== null && /\d/.test(firstLine) && (await holdsValue(firstLine))) {
    const code = await readText(text, task, rules)
    if (code !== null) return code
  }
  if (values) return task
  async function* again(): AsyncIterable<Uint8Array> {
    yield* kept
    if (!ended) yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { ...task, io: { ...task.io, stdin: { isTTY: false, read: again } } }
}

async function holdsValue(line: string): Promise<boolean> {
  const { readPasted } = await import('../../input/typed/pasted.ts')
  try {
    return Object.keys(readPasted(line).values).length > 0
  } catch {
    return true
  }
}

async function readText(text: string, task: Task, rules: RuleSet): Promise<number | null> {
  const { givenByPaste, sayBack } = await import('./read-pasted.ts')
  const read = givenByPaste(text, task.settings.given)
  if (read === null) return null
  await sayBack(read.pasted, task)
  return (await import('./read-values.ts')).readValues({ ...task, words: [], settings: { ...task.settings, given: read.given } }, rules)
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What settles how a file is read, or which of its people are shown. */
const fileOptions = ['encoding', 'delimiter', 'map', 'unit', 'date-order', 'errors', 'only', 'summary'] as const
const pastedAtMost = 20_000
