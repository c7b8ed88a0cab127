import type { Issue } from '../issue.ts'
import { csvRecord, guardFormula } from '../output/csv-text.ts'
import { encoderFor } from '../output/encode.ts'
import { issueSentence } from '../output/report/caution.ts'
import { type Output, toFile } from './output.ts'
import type { Task } from './task.ts'

/** Every cell or row that could not be used: a few told on standard error, all of them in the `--errors` file. */
export interface UnreadList {
  add(file: string, issues: readonly Issue[]): Promise<void>
  /** How many errors there were; warnings and assumptions are in the file, but make no exit code 3. */
  count(): number
  commit(): Promise<void>
  discard(): void
  tell(): Promise<void>
}

export function openUnreadList(task: Task): UnreadList {
  const { settings, voice, io, words } = task
  const others = settings.output === null ? words : [...words, settings.output]
  let sidecar: Output | null = null
  let errors = 0
  const first: { file: string; issue: Issue }[] = []

  const open = async (path: string): Promise<Output> => {
    const opened = toFile(path, io, others, await encoderFor('utf-8-bom'))
    await opened.write(`${csvRecord(sidecarColumns, ',')}\n`)
    return opened
  }

  return {
    add: async (file, issues) => {
      for (const issue of issues) {
        if (issue.level === 'error') {
          errors++
          if (first.length < told) first.push({ file, issue })
        }
        if (settings.errors !== null && issue.level !== 'info') {
          sidecar ??= await open(settings.errors)
          await sidecar.write(`${csvRecord(sidecarRow(file, issue, issueSentence(issue, voice)), ',')}\n`)
        }
      }
    },
    count: () => errors,
    commit: async () => {
      if (settings.errors !== null) sidecar ??= await open(settings.errors)
      await sidecar?.commit()
    },
    discard: () => sidecar?.discard(),
    tell: async () => {
      if (errors === 0 || settings.quiet) return
      const lines = [voice.say('cli.unread', { count: errors })]
      for (const { file, issue } of first) lines.push(`  ${whereText(file, issue)}${issueSentence(issue, voice)}`)
      if (settings.errors !== null) lines.push(voice.say('cli.unread.sidecar', { path: settings.errors }))
      else if (errors > first.length) lines.push(voice.say('cli.unread.more', { count: errors - first.length }))
      await io.stderr.write(`${lines.join('\n')}\n`)
    },
  }

  function whereText(file: string, { where }: Issue): string {
    return where.line === undefined ? '' : voice.say('cli.unread.where', { file, line: where.line })
  }
}

function sidecarRow(file: string, { code, level, where, args }: Issue, sentence: string): string[] {
  const text = args.text === undefined ? '' : String(args.text)
  const place = [where.line, where.column, where.header].map((part) => (part === undefined ? '' : String(part)))
  return [file, ...place, text, level, code, sentence].map(guardFormula)
}

const sidecarColumns = ['file', 'line', 'column', 'header', 'text', 'level', 'code', 'reason']
const told = 10
