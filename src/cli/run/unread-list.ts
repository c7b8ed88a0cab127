import { columnLetter } from '../../input/columns/named-columns.ts'
import { type Issue, UsageError } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import { csvRecord, guardFormula } from '../../output/csv/text.ts'
import { issueParts, issueSentence } from '../../output/report/caution.ts'
import { placeWords } from '../../output/report/place.ts'
import { encoderFor } from '../../output/text/encode.ts'
import { printable } from '../../output/text/printable.ts'
import { inputsOf, type Output, toFile } from '../world/output.ts'
import type { Task } from './command.ts'

/** Every cell or row that could not be used: a few told on standard error, all of them in the `--errors` file. */
export interface UnreadList {
  /** `hasRows`: of a table, whose lines are rows. */
  add(file: string, issues: readonly Issue[], hasRows?: boolean): Promise<void>
  /** How many errors there were; warnings and assumptions are in the file, but make no exit code 3. */
  count(): number
  /** Errors and warnings together. */
  complaints(): number
  commit(): Promise<void>
  discard(): void
  tell(): Promise<void>
}

export async function openUnreadList(task: Task): Promise<UnreadList> {
  const { settings, voice, io } = task
  const sidecar = settings.errors === null ? null : await openSidecar(settings.errors, task)
  let errors = 0
  let warnings = 0
  let untold = 0
  const causes = new Map<string, { file: string; issue: Issue; count: number }>()

  return {
    add: async (given, issues, hasRows = true) => {
      for (const issue of issues) {
        // A document of a ZIP or folder has a name of its own.
        const file = issue.where.sheet === undefined ? (issue.where.file ?? given) : given
        if (issue.level === 'error') {
          errors++
          const cause = causeOf(file, issue)
          const known = causes.get(cause)
          if (known !== undefined) known.count++
          else if (causes.size < told) causes.set(cause, { file, issue, count: 1 })
          else untold++
        }
        if (issue.level === 'warning') warnings++
        if (sidecar !== null && issue.level !== 'info') {
          await sidecar.write(`${csvRecord(sidecarRow(file, issue, hasRows, voice), ',')}\n`)
        }
      }
    },
    count: () => errors,
    complaints: () => errors + warnings,
    commit: async () => sidecar?.commit(),
    discard: () => sidecar?.discard(),
    tell: async () => {
      if (errors === 0 || settings.quiet) return
      const lines = [voice.say('cli.unread', { count: errors })]
      for (const { file, issue, count } of causes.values()) {
        const same = count === 1 ? '' : voice.say('cli.unread.same', { count: count - 1 })
        lines.push(`  ${whereText(file, issue)}${issueSentence(issue, voice)}${same}`)
      }
      if (settings.errors !== null) lines.push(voice.say('cli.unread.sidecar', { path: printable(settings.errors) }))
      else if (errors > causes.size) lines.push(voice.say(untold > 0 ? 'cli.unread.more' : 'cli.unread.all', { count: untold }))
      await io.stderr.write(`${lines.join('\n')}\n`)
    },
  }

  function whereText(file: string, issue: Issue): string {
    const place = placeWords(issue, voice)
    return place === '' ? '' : voice.say('cli.unread.where', { file: printable(file), place })
  }
}

/** Where the system has this name, it tells what standard output is. */
function isStandardOutput(path: string, { disk }: Task['io']): boolean {
  const { kind, identity } = disk.facts('/dev/stdout')
  return kind !== 'absent' && disk.facts(path).identity === identity
}

/** Opened before anything is read, so that a name that can't be used stops the run before its output. */
async function openSidecar(path: string, { settings, io, words }: Task): Promise<Output> {
  const { output } = settings
  const toStandardOutput = output === null || output === '-'
  if (path === '-' || (toStandardOutput && isStandardOutput(path, io))) throw new UsageError('errors-need-file')
  if (output !== null && io.disk.facts(path).identity === io.disk.facts(output).identity) throw new UsageError('output-twice', { path })
  const sidecar = toFile(path, io, inputsOf(settings, words), await encoderFor('utf-8-bom'))
  await sidecar.write(`${csvRecord(sidecarColumns, ',')}\n`)
  return sidecar
}

function sidecarRow(file: string, issue: Issue, hasRows: boolean, voice: Voice): string[] {
  const { code, level, where, args } = issue
  const { sheet = '', line, row, column, header = '', id = '' } = where
  const { reason, advice } = issueParts(issue, voice)
  const text = args.text === undefined ? '' : String(args.text)
  const letter = column === undefined ? '' : columnLetter(column - 1)
  const place = [hasRows ? (row ?? line) : undefined, sheet === '' ? line : undefined].map((part) =>
    part === undefined ? '' : String(part),
  )
  return [file, sheet, ...place, letter, header, id, text, level, code, reason, advice].map(guardFormula)
}

const sidecarColumns = ['file', 'sheet', 'row', 'line', 'column', 'header', 'id', 'text', 'level', 'code', 'reason', 'advice']
/** What is one thing to put right: the same complaint about the same column of a file. */
function causeOf(file: string, { code, where, args }: Issue): string {
  return [file, where.sheet, code, where.column, where.header, args.columns].join('\u001f')
}

const told = 10
