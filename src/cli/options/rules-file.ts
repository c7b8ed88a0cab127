import { liverRules } from '../../rules/index.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Task } from '../run/command.ts'
import { readJsonFile } from '../world/json-file.ts'

/** The shipped rules, or with `--rules` a site's own set laid over them, checked whole before use. Throws UsageError. */
export async function loadRules({ settings, io, voice }: Pick<Task, 'settings' | 'io' | 'voice'>): Promise<RuleSet> {
  const path = settings.rules
  if (path === null) return liverRules
  const { siteRules } = await import('./site-rules.ts')
  return siteRules(path, readJsonFile(path, io.disk, 'rules-not-json'), voice.lang)
}
