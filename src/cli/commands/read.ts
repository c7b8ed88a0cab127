import { UsageError } from '../../issue.ts'
import { loadRules } from '../options/rules-file.ts'
import { hasValues } from '../options/values.ts'
import { type Task, voiceFor } from '../run/command.ts'

/** The call without a command word: values, files, or at a terminal the questions. */
export async function read(asked: Task): Promise<number> {
  const { words, settings, io } = asked
  const rules = await loadRules(asked)
  const task = { ...asked, voice: await voiceFor(asked, rules) }
  const values = hasValues(settings.given)
  if (words.length > 0) {
    if (values) throw new UsageError('values-and-file')
    return (await import('./read-files.ts')).readFiles(task, rules)
  }
  const idle = fileOptions.find((name) => settings.asked[name] !== undefined)
  if (idle !== undefined) throw new UsageError('option-needs-file', { option: `--${idle}` })
  if (values) return (await import('./read-values.ts')).readValues(task, rules)
  if (settings.input && io.stdin.isTTY && io.stdout.isTTY) return (await import('./ask.ts')).ask(task, rules)
  throw new UsageError('nothing-given')
}

/** What settles how a file is read, or which of its people are shown. */
const fileOptions = ['encoding', 'delimiter', 'map', 'unit', 'date-order', 'errors', 'only', 'summary'] as const
