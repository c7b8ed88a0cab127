import type { Assessment } from '../../interpreter/assessment.ts'
import type { Format } from '../../output/format.ts'
import { letterFilesFormat } from '../../output/html/file/letter-files.ts'
import { htmlFormat, renderHtmlLetter } from '../../output/html/render.ts'
import { reportOf } from '../../output/report/person.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { officeOf } from '../options/office.ts'
import { textOf } from '../options/parsed.ts'
import { isFolder } from '../options/settings.ts'
import { type Task, voiceFor } from './command.ts'

/** One person's letter. */
export async function renderLetter(assessment: Assessment, rules: RuleSet, task: Task): Promise<string> {
  const { contact, redact, detail, today } = task.settings
  const voice = await voiceFor(task, rules, ['html'])
  return renderHtmlLetter(reportOf(assessment, rules, voice, { contact, redact, detail, today }), voice, {
    date: today,
    office: officeOf(task.settings, task.io),
  })
}

/** A cover and a letter for each person. */
export async function htmlRun(rules: RuleSet, task: Task): Promise<Format> {
  const { contact, redact, detail, summary, only, today, choice, config } = task.settings
  const office = officeOf(task.settings, task.io)
  const cover = (textOf(task.settings.given, 'cover') ?? 'yes') as 'yes' | 'no' | 'only'
  const format = isFolder(task.settings.output) ? letterFilesFormat : htmlFormat
  return format(await voiceFor(task, rules, ['html']), rules, {
    contact,
    redact,
    detail,
    summary,
    only,
    date: today,
    choice,
    config,
    office,
    cover,
  })
}
