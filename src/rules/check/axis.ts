import type { Edge, RuleSet } from '../rule-set.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

/** Whether the stretches cover the whole axis exactly once: ends strictly ascend, and only the last one is open. */
export function checkAxis(rules: RuleSet, stretches: readonly { ends: Edge | null }[], path: string): RuleProblem[] {
  if (stretches.length === 0) return [problem('axis-empty', path)]
  const problems = stretches.flatMap(({ ends }, index) => {
    const here = `${path}[${index}].ends`
    const last = index === stretches.length - 1
    if (ends === null) return last ? [] : [problem('axis-open-inside', here)]
    if (last) return [problem('axis-closed-at-end', here, { at: ends.at })]
    return checkOwnSources(rules, ends.sources, here)
  })
  return [...problems, ...checkAscent(stretches, path)]
}

function checkAscent(stretches: readonly { ends: Edge | null }[], path: string): RuleProblem[] {
  return stretches.flatMap(({ ends }, index) => {
    if (ends === null) return []
    if (!Number.isFinite(ends.at)) return [problem('axis-not-ascending', `${path}[${index}].ends.at`, { at: String(ends.at) })]
    const previous = stretches[index - 1]?.ends ?? null
    if (previous === null || follows(previous, ends)) return []
    return [problem('axis-not-ascending', `${path}[${index}].ends.at`, { at: ends.at, before: previous.at })]
  })
}

// "under 1" then "through 1" is fine: it leaves a stretch that holds exactly 1.
function follows(previous: Edge, next: Edge): boolean {
  return next.at > previous.at || (next.at === previous.at && next.inclusive && !previous.inclusive)
}

/** Ids that stand twice in a list where each may stand once. */
export function checkUnique(ids: readonly string[], path: string): RuleProblem[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [problem('id-duplicate', `${path}[${index}]`, { id })]))
}
