import { hashRules } from './hash/hash.ts'
import type { RuleSet, Standard } from './rule-set.ts'

/** The set as a call uses it: whether it wants looking at on `today`, and with the editions of the day `at` where they are known. ISO days. */
export function standingOn(rules: RuleSet, { today, at }: { today: string; at: string | null }): RuleSet {
  const reviewDue = isReviewDue(rules, today)
  if (!reviewDue && at === null) return rules
  if (at === null) return { ...rules, standing: { reviewDue, at, alone: [] } }
  const dated = Object.values(rules.standards).map((standard) => editionAt(standard, at))
  const alone = dated.filter(({ known }) => !known).map(({ standard }) => standard.id)
  const standing = { reviewDue, at, alone }
  if (dated.every(({ standard }) => standard === rules.standards[standard.id])) return { ...rules, standing }
  const changed = { ...rules, standards: Object.fromEntries(dated.map(({ standard }) => [standard.id, standard])) }
  return { ...changed, sha256: hashRules(changed), standing }
}

/** The day of review itself is still in time. */
export function isReviewDue({ reviewBy }: Pick<RuleSet, 'reviewBy'>, today: string): boolean {
  return today > reviewBy
}

/** Standards whose edition is younger than a result by more than a year. */
export function laterThan({ standards }: Pick<RuleSet, 'standards'>, date: string): string[] {
  const aYearOn = `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`
  return Object.values(standards).flatMap(({ id, from }) => (from !== undefined && firstDay(from) > aYearOn ? [id] : []))
}

function editionAt(standard: Standard, at: string): { standard: Standard; known: boolean } {
  const { from, earlier = [] } = standard
  if (from === undefined || firstDay(from) <= at) return { standard, known: true }
  const [edition] = earlier.filter((one) => firstDay(one.from) <= at).sort((a, b) => (firstDay(a.from) < firstDay(b.from) ? 1 : -1))
  if (edition === undefined) return { standard, known: false }
  const { methods: _methods, earlier: _earlier, ...kept } = standard
  return { standard: { ...kept, ...edition }, known: true }
}

/** Of a year alone its first day: nothing is said to be younger than it surely is. */
function firstDay(from: string): string {
  return `${from}${'-01-01'.slice(from.length - 4)}`
}
