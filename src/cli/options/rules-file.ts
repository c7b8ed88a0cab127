import { standingOn } from '../../rules/editions.ts'
import { liverRules } from '../../rules/index.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Task } from '../run/command.ts'
import { readJsonFile } from '../world/json-file.ts'

/**
 * The rules of a call: the shipped ones, or with `--rules` a site's own set laid over them, checked whole before use; with the editions
 * of `--rules-at`, and told to want looking at where that day is past. Throws UsageError.
 */
export async function loadRules(task: Pick<Task, 'settings' | 'io' | 'voice'>): Promise<RuleSet> {
  const { today, rulesAt: at } = task.settings
  const rules = standingOn(await rulesAsked(task), { today, at })
  if (rules.standing?.reviewDue === true) await tellReview(rules, task)
  return rules
}

/** Pages carry the line themselves; beside tables and data it stands on standard error. */
async function tellReview({ reviewBy }: RuleSet, { settings, io, voice }: Pick<Task, 'settings' | 'io' | 'voice'>): Promise<void> {
  if (settings.quiet || settings.format === 'text' || settings.format === 'html') return
  await io.stderr.write(`${voice.say('report.rules.review', { date: reviewBy })}\n`)
}

async function rulesAsked({ settings, io, voice }: Pick<Task, 'settings' | 'io' | 'voice'>): Promise<RuleSet> {
  const path = settings.rules
  return path === null ? liverRules : rulesOfFile(path, { io, voice })
}

/** A site's own set laid over the shipped one. Throws UsageError with every fault. */
export async function rulesOfFile(path: string, { io, voice }: Pick<Task, 'io' | 'voice'>): Promise<RuleSet> {
  const { siteRules } = await import('./site-rules.ts')
  return siteRules(path, readJsonFile(path, io.disk, 'rules-not-json'), voice.lang)
}
