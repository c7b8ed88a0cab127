import { UsageError } from '../issue.ts'
import { liverRules } from '../rules/index.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { Io } from './io.ts'

/** The shipped rules, or with `--rules` a site's own set laid over them, checked before use. */
export async function loadRules(path: string | null, io: Io): Promise<RuleSet> {
  if (path === null) return liverRules
  const { withSite } = await import('../rules/site.ts')
  const { rules, problems } = withSite(liverRules, parseRules(path, io))
  if (problems.length > 0)
    throw new UsageError('rules-refused', { path, problems: problems.map(({ code, path: at }) => `${at} (${code})`).join('; ') })
  return rules
}

function parseRules(path: string, io: Io): unknown {
  try {
    return JSON.parse(io.disk.readText(path))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError('rules-not-json', { path, text: error.message })
    throw error
  }
}
