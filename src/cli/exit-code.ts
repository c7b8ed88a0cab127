import type { Assessment } from '../interpreter/assessment.ts'
import { rankOf } from '../rules/rank.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { Settings } from './options/settings.ts'

/** 0 done · 1 `--fail-on` reached · 3 done, but something could not be read, or nobody could be judged. What was asked for goes first. */
export function exitFor(settings: Settings, run: { worstRank: number | null; unread: number; nobody?: boolean }, rules: RuleSet): number {
  if (settings.failOn !== null && run.worstRank !== null && run.worstRank >= rankOf(settings.failOn, rules)) return 1
  return run.unread > 0 || run.nobody === true ? 3 : 0
}

/** The outcome, or what a value that could not be used might be. */
export function worstRankOf({ triage, toCheck }: Pick<Assessment, 'triage' | 'toCheck'>, rules: RuleSet): number | null {
  return toCheck.reduce<number | null>((worst, { level }) => Math.max(worst ?? -1, rankOf(level, rules)), triage.rank)
}
