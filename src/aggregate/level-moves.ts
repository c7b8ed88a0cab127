import type { Verdict } from '../interpreter/verdict.ts'
import type { RuleSet } from '../rules/rule-set.ts'

/** People whose outcome is another one under another rule set. */
export interface LevelMoves {
  /** Results judged by both sets. */
  compared: number
  /** How many of them come to another level. */
  moved: number
  /** In the order of the ladder. */
  moves: readonly { from: string; to: string; count: number }[]
  /** As they were read; beyond a bound only counted. */
  people: readonly MovedPerson[]
  leftOut: number
  /** Rows that gave no result, so nothing to compare. */
  unread: number
}

export interface MovedPerson {
  file: string | null
  line: number | null
  id: string | null
  name: string | null
  from: string
  to: string
}

/** Counts who changes level; `keep` people at most are named. */
export function countMoves(a: RuleSet, keep = 100_000) {
  const counts = new Map<string, number>()
  const people: MovedPerson[] = []
  let [compared, moved, unread] = [0, 0, 0]
  return {
    unread: (): void => {
      unread++
    },
    add: (before: Verdict, after: Verdict): void => {
      compared++
      const [from, to] = [before.triage.level, after.triage.level]
      if (from === to) return
      moved++
      counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1)
      const { subject, source } = before
      if (people.length < keep)
        people.push({ file: source?.file ?? null, line: source?.line ?? null, id: subject.id, name: subject.name, from, to })
    },
    result: (): LevelMoves => {
      const levels = a.triage.map(({ id }) => id)
      const moves = levels.flatMap((from) =>
        levels.flatMap((to) => {
          const count = counts.get(`${from} ${to}`)
          return count === undefined ? [] : [{ from, to, count }]
        }),
      )
      return { compared, moved, moves, people, leftOut: moved - people.length, unread }
    },
  }
}
