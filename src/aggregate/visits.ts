import { type Issue, UsageError } from '../issue.ts'
import type { Panel } from '../panel/panel.ts'
import { isDamagedId } from '../panel/subject.ts'
import { apart } from './one-person.ts'

/** All visits read so far, by person. A person's visits may stand anywhere in a file, so all are held until the end. */
export interface Visits {
  limit: number
  held: number
  people: Map<string, Panel[]>
  /** Visits without an id or a name. */
  nameless: Panel[]
}

/** The visits of one person, as read, not yet in order. */
export interface PersonVisits {
  panels: readonly Panel[]
  issues: readonly Issue[]
}

/** About one kilobyte a visit: `limit` bounds the memory. */
export function createVisits(limit = 200_000): Visits {
  return { limit, held: 0, people: new Map(), nameless: [] }
}

/** Throws UsageError `trend-too-many-visits` beyond the limit: half of someone's visits would be a wrong trend. */
export function addVisit(visits: Visits, panel: Panel): void {
  if (visits.held >= visits.limit) throw new UsageError('trend-too-many-visits', { limit: visits.limit })
  visits.held++
  const key = personKey(panel) ?? (panel.subject.id === null ? null : `damaged:${visits.held}`)
  const group = key === null ? visits.nameless : visits.people.get(key)
  if (group !== undefined) group.push(panel)
  else if (key !== null) visits.people.set(key, [panel])
}

/** Whose visit it is: the id, else the name; null when neither is known. An id that a spreadsheet has damaged may be another's too. */
export function personKey({ subject }: Panel): string | null {
  const id = subject.id?.trim()
  if (id && !isDamagedId(id)) return `id:${id}`
  const name = subject.name?.replace(/\s+/gu, '')
  return name ? `name:${name}` : null
}

/**
 * Each person in the order of first appearance. Visits without id and name are one person only when there is nobody else
 * and no two share a day; otherwise they are left out with an issue, or, with nobody else, UsageError `trend-person-unknown`.
 */
export function peopleOfVisits({ people, nameless }: Visits): { people: readonly PersonVisits[]; issues: readonly Issue[] } {
  const known = [...people.values()].flatMap(byPerson).flatMap(peopleOf)
  const first = nameless[0]
  if (first === undefined) return { people: known, issues: [] }
  if (known.length > 0) return { people: known, issues: [issue('visits-without-person', 'error', first, { count: nameless.length })] }
  if (nameless.length === 1) return { people: [{ panels: nameless, issues: [] }], issues: [] }
  if (!daysDiffer(nameless)) throw new UsageError('trend-person-unknown', { count: nameless.length })
  return { people: [{ panels: nameless, issues: [issue('one-person-assumed', 'info', first, { count: nameless.length })] }], issues: [] }
}

/** One person, or several who share an id or a name: each of them alone, and that is said. */
function peopleOf(panels: readonly Panel[]): PersonVisits[] {
  const people = apart(panels)
  if (people.length === 1) return [{ panels, issues: [] }]
  return people.map((own) => ({ panels: own, issues: [issue('visits-not-joined', 'error', own[0] as Panel, { count: panels.length })] }))
}

/** Where records say that one id is several people's (a family, two hospitals), each has visits of their own. */
function byPerson(panels: readonly Panel[]): Panel[][] {
  const persons = new Map<string, Panel[]>()
  for (const panel of panels) {
    const key = panel.person ?? ''
    const own = persons.get(key)
    if (own === undefined) persons.set(key, [panel])
    else own.push(panel)
  }
  const named = [...persons.keys()].filter((key) => key !== '').length
  return named < 2 ? [[...panels]] : [...persons.values()]
}

function daysDiffer(panels: readonly Panel[]): boolean {
  const days = new Set(panels.map((panel) => panel.subject.date))
  return days.size === panels.length && !days.has(null)
}

/** An issue that points at the row of a panel. */
export function issue(code: Issue['code'], level: Issue['level'], panel: Panel, args: Issue['args'] = {}): Issue {
  return { code, level, where: panel.source === null ? {} : { ...panel.source }, args }
}
