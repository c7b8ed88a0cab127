import type { GroupSummary } from '../../aggregate/groups.ts'
import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { everybody } from '../choice.ts'
import type { Format, RunEnd, RunFileEnd } from '../format.ts'
import { noteOfCohort } from '../report/file/cohort.ts'
import { smallestShown } from '../report/file/groups.ts'
import { noteText } from '../report/note.ts'
import type { UsedConfig } from '../report/sources.ts'
import { jsonText } from '../text/controls.ts'
import { maskUnlessHarmless } from '../text/redact.ts'
import { assessmentPrinter, carriedOf, type PrintedIssue, type PrintOptions, printIssue } from './assessment.ts'
import { rulesStamp } from './rules-stamp.ts'

export interface ProgramStamp {
  name: string
  version: string
}

export interface JsonOptions extends PrintOptions {
  /** No assessment of a single person. */
  summary?: boolean
  config?: UsedConfig | null
}

/** A run as one JSON document, streamed: the assessments first, then what is known only at the end. */
export function jsonFormat(voice: Voice, rules: RuleSet, program: ProgramStamp, options: JsonOptions): Format {
  const print = assessmentPrinter(voice, options)
  const unread = unreadRows(voice)
  let first = true
  return {
    open: () => `{"schema":"liver-panel/run@1","assessments":[`,
    file: () => '',
    item: ({ line, assessment, issues, carried }) => {
      if (assessment === null) {
        unread.add(line, issues)
        return ''
      }
      if (options.summary === true) return ''
      const text = `${first ? '\n' : ',\n'}${jsonText({ ...print(assessment), ...carriedOf(options.choice, carried) })}`
      first = false
      return text
    },
    close: (end) => {
      const run = {
        ...runOf(end, rules, program, voice),
        ...(options.config == null ? {} : { config: options.config }),
        ...chosenOf(end, options),
      }
      const facts = `\n],"run":${jsonText({ ...run, unreadRows: unread.list() })},\n"summary":${jsonText(end.summary)}${groupsOfRun(end)}`
      return `${facts}${options.summary === true ? noteOfAll(end) : ''}}\n`
    },
  }

  function groupsOfRun({ groups }: RunEnd): string {
    return groups === null ? '' : `,\n"groups":${jsonText(printedGroups(groups, options))}`
  }

  /** Every assessment carries the note; without any it stands beside the summary. */
  function noteOfAll({ summary }: RunEnd): string {
    const text = noteText(noteOfCohort(summary, rules, voice, options.contact), voice)
    return `,\n"note":${jsonText({ text, contact: options.contact })}`
  }
}

/** Small groups are counted together where names are masked: a department of two names people. */
function printedGroups(groups: readonly GroupSummary[], { choice = everybody, redact }: JsonOptions) {
  const columns = choice.group.map((column) => choice.columns[column] ?? '')
  const small = redact ? groups.filter(({ assessed }) => assessed < smallestShown) : []
  const shown = groups.filter((group) => !small.includes(group))
  return { columns, groups: shown, small: { groups: small.length, assessed: small.reduce((sum, { assessed }) => sum + assessed, 0) } }
}

/** Rows without an assessment, each with its reason; beyond a bound only counted, to keep memory flat. */
function unreadRows(voice: Voice) {
  const rows: { line: number; issues: readonly PrintedIssue[] }[] = []
  let leftOut = 0
  return {
    add(line: number, issues: readonly Issue[]) {
      if (rows.length < keptUnreadRows) rows.push({ line, issues: issues.map((issue) => printIssue(issue, voice)) })
      else leftOut++
    },
    list: () => ({ rows, leftOut }),
  }
}

/** With `--where`: whom was asked for, and how many people were none of them. */
function chosenOf({ leftOut }: RunEnd, { choice = everybody, redact }: JsonOptions) {
  const { columns, where } = choice
  const seen = (text: string) => (redact ? maskUnlessHarmless(text) : text)
  if (where.length === 0) return {}
  return { chosen: { where: where.map(({ column, texts }) => ({ column: columns[column] ?? '', texts: texts.map(seen) })), leftOut } }
}

/** One file's facts stand in `run` itself; those of several in `run.files`. */
function runOf({ files }: RunEnd, rules: RuleSet, program: ProgramStamp, voice: Voice) {
  const printed = files.map((file) => printFile(file, voice))
  const common = { program, rules: rulesStamp(rules), lang: voice.lang }
  if (printed.length === 1) return { ...common, ...printed[0] }
  const sum = (name: 'rowsIn' | 'assessed' | 'listed' | 'withIssues') => printed.reduce((all, file) => all + file[name], 0)
  return {
    ...common,
    rowsIn: sum('rowsIn'),
    assessed: sum('assessed'),
    listed: sum('listed'),
    withIssues: sum('withIssues'),
    files: printed,
  }
}

function printFile({ reading, totals, withIssues }: RunFileEnd, voice: Voice) {
  const { issues, ...facts } = reading
  return { ...facts, issues: issues.map((issue) => printIssue(issue, voice)), ...totals, withIssues }
}

const keptUnreadRows = 10_000
