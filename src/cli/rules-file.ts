import { UsageError } from '../issue.ts'
import { liverRules } from '../rules/index.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { Task } from './task.ts'

/** The shipped rules, or with `--rules` a site's own set laid over them, checked whole before use. Throws UsageError. */
export async function loadRules({ settings, io, voice }: Pick<Task, 'settings' | 'io' | 'voice'>): Promise<RuleSet> {
  const path = settings.rules
  if (path === null) return liverRules
  const { siteRules } = await import('./site-rules.ts')
  return siteRules(path, parseRules(path, io), voice.lang)
}

function parseRules(path: string, io: Task['io']): unknown {
  try {
    return JSON.parse(io.disk.readText(path))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError('rules-not-json', { path, text: error.message })
    throw error
  }
}
