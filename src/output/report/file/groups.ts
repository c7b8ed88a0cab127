import type { GroupSummary } from '../../../aggregate/groups.ts'
import type { Voice } from '../../../messages/language.ts'
import type { Choice } from '../../choice.ts'
import { showCount } from '../../text/numbers.ts'
import { printable } from '../../text/printable.ts'
import { masked } from '../../text/redact.ts'

/** How many people of each group stand at each level: the first row names the columns. */
export interface GroupsReport {
  title: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  /** What has to be said of small groups; null: nothing. */
  note: string | null
}

/** Groups so small that a number names people are marked where names are masked. */
export const smallestShown = 5

export function groupsOf(groups: readonly GroupSummary[], choice: Choice, voice: Voice, redact: boolean): GroupsReport {
  const levels = (groups[0]?.triage ?? []).filter(({ level }) =>
    groups.some(({ triage }) => triage.some((each) => each.level === level && each.count > 0)),
  )
  const few = voice.say('cohort.groups.few', { count: smallestShown })
  const hides = ({ assessed }: GroupSummary) => redact && assessed < smallestShown
  const rows = groups.map((group) => {
    const names = group.names.map((name) => (hides(group) && name !== '' ? masked : nameOf(name, voice)))
    const counts = levels.map(({ level }) => group.triage.find((each) => each.level === level)?.count ?? 0)
    return [...names, ...[group.assessed, ...counts].map((count) => (hides(group) ? few : showCount(count)))]
  })
  return {
    title: voice.say('cohort.groups'),
    head: [
      ...choice.group.map((column) => printable(choice.columns[column] ?? '')),
      voice.say('cohort.groups.all'),
      ...levels.map(({ level }) => voice.say(`triage.${level}.short`)),
    ],
    rows,
    note: groups.some(hides) ? voice.say('cohort.groups.small', { count: smallestShown }) : null,
  }
}

function nameOf(name: string, voice: Voice): string {
  return name === '' ? voice.say('cohort.groups.none') : printable(name)
}
