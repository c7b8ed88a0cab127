import type { Verdict } from '../../interpreter/verdict.ts'
import { UsageError } from '../../issue.ts'
import type { Format } from '../../output/format.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { version } from '../version.ts'
import { type Task, voiceFor } from './command.ts'
import { nextCalls } from './next-calls.ts'
import { terminalFor } from './render-one.ts'

/** CSV needs no reasons behind patterns, so nobody has to find them. */
export async function csvFormatFor({ settings, voice }: Pick<Task, 'settings' | 'voice'>, rules: RuleSet): Promise<Format<Verdict>> {
  const { contact, redact, only, choice } = settings
  const { rulesCell } = await import('../../output/csv/note.ts')
  return (await import('../../output/csv/format.ts')).csvFormat(voice, rules, {
    contact,
    redact,
    choice,
    judgedOnly: only !== null,
    rules: rulesCell(rules),
    words: settings.words,
  })
}

/** CSV and the workbook, which need no reasons behind patterns. */
export async function tableFormatFor(task: Task, rules: RuleSet): Promise<Format<Verdict>> {
  const { settings, io } = task
  if (settings.format === 'csv')
    return csvFormatFor({ settings, voice: await voiceFor(task, rules, settings.words ? ['words'] : []) }, rules)
  if (settings.output === null && io.stdout.isTTY) throw new UsageError('workbook-needs-output')
  const { contact, redact, only, choice, sorted, config } = settings
  const voice = await voiceFor(task, rules, ['words', 'workbook', 'inspect'])
  return (await import('../../output/workbook/format.ts')).workbookFormat(voice, rules, { contact, redact, only, choice, sorted, config })
}

/** NDJSON, which needs no reasons behind patterns either. */
export async function ndjsonFormatFor({ settings, voice }: Pick<Task, 'settings' | 'voice'>, rules: RuleSet): Promise<Format<Verdict>> {
  const { contact, choice, config } = settings
  return (await import('../../output/json/ndjson.ts')).ndjsonFormat(
    voice,
    rules,
    { name: 'liver-panel', version },
    { contact, choice, config },
  )
}

/** The format of a run over files; only the one that is used is loaded. */
export async function formatFor(task: Task, rules: RuleSet): Promise<Format> {
  const { settings, voice, io } = task
  const { contact, redact, detail, summary, choice, config } = settings
  switch (settings.format) {
    case 'text':
      return (await import('../../output/terminal/format.ts')).textFormat(voice, rules, {
        contact,
        redact,
        detail,
        summary,
        choice,
        today: settings.today,
        config,
        next: nextCalls(task),
        ...terminalFor(settings, io),
      })
    case 'json':
      return (await import('../../output/json/run.ts')).jsonFormat(
        voice,
        rules,
        { name: 'liver-panel', version },
        { contact, redact, summary, choice, config },
      )
    case 'ndjson':
      return ndjsonFormatFor(task, rules)
    case 'csv':
    case 'xlsx':
      return tableFormatFor(task, rules)
    case 'html':
      if (settings.output === null && io.stdout.isTTY) throw new UsageError('html-needs-output')
      return (await import('./html.ts')).htmlRun(rules, task)
  }
}
