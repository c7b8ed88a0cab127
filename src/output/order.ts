import { byNames } from '../aggregate/groups.ts'
import type { ListedPerson } from '../aggregate/most-urgent.ts'
import type { CohortSummary, PeopleList } from '../aggregate/summary.ts'
import { byUrgency, type Urgency, urgencyOf } from '../aggregate/urgency.ts'
import type { Verdict } from '../interpreter/verdict.ts'
import type { Subject } from '../panel/subject.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { type Choice, namesOfGroup } from './choice.ts'

/** What a person is put in order by. */
export interface Standing {
  subject: Pick<Subject, 'id' | 'name'>
  group: readonly string[]
  urgency: Urgency
  /** As they came. */
  sequence: number
}

export function standingOf(assessment: Verdict, group: readonly string[], sequence: number, rules: RuleSet): Standing {
  return { subject: assessment.subject, group, urgency: urgencyOf(assessment, rules), sequence }
}

/** In the order asked for; whoever stands alike keeps the order of the input. */
export function inOrder({ sort }: Choice): (a: Standing, b: Standing) => number {
  const rest = (a: Standing, b: Standing) => a.sequence - b.sequence
  switch (sort) {
    case 'urgency':
      return (a, b) => byUrgency(a.urgency, b.urgency) || rest(a, b)
    case 'group':
      return (a, b) => byNames(a.group, b.group) || byUrgency(a.urgency, b.urgency) || rest(a, b)
    case 'name':
      return (a, b) => byText(a.subject.name, b.subject.name) || rest(a, b)
    case 'id':
      return (a, b) => byText(a.subject.id, b.subject.id) || rest(a, b)
    case 'input':
      return rest
  }
}

/** The lists of people in the order asked for; they come most urgent first. */
export function sortedLists(summary: CohortSummary, choice: Choice): CohortSummary {
  if (choice.sort === 'urgency') return summary
  const sorted = <L extends Omit<PeopleList, 'level'>>(list: L): L => ({ ...list, people: [...list.people].sort(byPerson(choice)) })
  return { ...summary, urgent: sorted(summary.urgent), others: sorted(summary.others), children: sorted(summary.children) }
}

function byPerson(choice: Choice): (a: ListedPerson, b: ListedPerson) => number {
  switch (choice.sort) {
    case 'group':
      return (a, b) => byNames(namesOfGroup(choice, a.carried), namesOfGroup(choice, b.carried))
    case 'name':
      return (a, b) => byText(a.subject.name, b.subject.name)
    case 'id':
      return (a, b) => byText(a.subject.id, b.subject.id)
    default:
      return (a, b) => (a.source?.line ?? 0) - (b.source?.line ?? 0)
  }
}

/** Numbers by their size, the rest as Japanese dictionaries have it; nothing comes last. */
function byText(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  return collator.compare(a, b)
}

const collator = new Intl.Collator('ja', { numeric: true })
