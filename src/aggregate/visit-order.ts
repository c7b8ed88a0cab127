import type { Issue } from '../issue.ts'
import { analyteIds } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Panel } from '../panel/panel.ts'
import type { Sex } from '../panel/subject.ts'
import { issue, personKey } from './visits.ts'

/** One person's visits, oldest first, and what had to be said on the way. */
export interface OrderedVisits {
  visits: readonly Panel[]
  /** Null when unknown or when visits contradict each other. */
  sex: Sex | null
  issues: readonly Issue[]
}

/**
 * Puts the visits of one person in order. Two of one day become one when no value contradicts the other; else both stay.
 * Without any date the order of the file counts, said aloud; where even that is unclear, no visit is left.
 */
export function orderVisits(panels: readonly Panel[]): OrderedVisits {
  const issues: Issue[] = []
  const sexes = new Set(panels.flatMap(({ subject }) => subject.sex ?? []))
  const sex = sexes.size === 1 ? ([...sexes][0] ?? null) : null
  if (mayBeSeveral(panels, sexes.size, issues)) return { visits: [], sex, issues }
  const dated = panels.filter((panel) => panel.subject.date !== null)
  if (dated.length === 0) return { visits: asInTheFile(panels, issues), sex, issues }
  for (const panel of panels) if (panel.subject.date === null) issues.push(issue('visit-without-date', 'error', panel))
  dated.sort((a, b) => compare(dateOf(a), dateOf(b)))
  return { visits: joinDays(dated, issues), sex, issues }
}

/** Without an id, contradicting sex or age may be two people: no visit is left. With an id it is only said. */
function mayBeSeveral(panels: readonly Panel[], sexes: number, issues: Issue[]): boolean {
  const first = panels[0]
  if (first === undefined) return false
  const known = personKey(first)?.startsWith('id:') === true
  const ages = agesContradict(panels)
  const args = { count: panels.length }
  // Visits of one id that differ in sex were told apart before.
  if (sexes > 1 && !known) issues.push(issue('not-one-person-sex', 'error', first, args))
  if (ages) issues.push(known ? issue('visits-age-differs', 'warning', first, args) : issue('not-one-person-age', 'error', first, args))
  return !known && (sexes > 1 || ages)
}

/** Whether no birthday fits all visits. A year more is allowed: many sheets print the age at the end of the fiscal year. */
function agesContradict(panels: readonly Panel[]): boolean {
  let after = ''
  let until = '9999'
  for (const { subject } of panels) {
    if (subject.date === null || subject.age === null) continue
    const year = Number(subject.date.slice(0, 4)) - subject.age
    const day = subject.date.slice(4)
    const earliest = `${year - 2}${day}`
    const latest = `${year + 1}${day}`
    if (earliest > after) after = earliest
    if (latest < until) until = latest
  }
  return after >= until
}

function asInTheFile(panels: readonly Panel[], issues: Issue[]): readonly Panel[] {
  const first = panels[0]
  if (first === undefined || panels.length === 1) return panels
  const clear = panels.every((panel, i) => i === 0 || follows(panels[i - 1] as Panel, panel))
  issues.push(issue(clear ? 'visits-in-file-order' : 'visits-order-unknown', clear ? 'warning' : 'error', first, { count: panels.length }))
  return clear ? panels : []
}

/** Visits side by side in one row, in two files, or of someone growing younger have no order that can be read off. */
function follows(before: Panel, after: Panel): boolean {
  if (before.source === null || after.source === null || before.source.file !== after.source.file) return false
  const younger = before.subject.age !== null && after.subject.age !== null && after.subject.age < before.subject.age
  return after.source.line > before.source.line && !younger
}

function joinDays(dated: readonly Panel[], issues: Issue[]): readonly Panel[] {
  const visits: Panel[] = []
  for (const panel of dated) {
    const before = visits.at(-1)
    const twin = before?.subject.date === panel.subject.date ? before : undefined
    const joined = twin === undefined ? null : join(twin, panel, issues)
    if (joined === null) visits.push(panel)
    else visits[visits.length - 1] = joined
  }
  return visits
}

function join(first: Panel, second: Panel, issues: Issue[]): Panel | null {
  const args = { date: dateOf(second) }
  const shared = analyteIds.filter((id) => first.measurements[id] !== undefined && second.measurements[id] !== undefined)
  const differing = shared.filter((id) => !isSame(first.measurements[id], second.measurements[id]))
  if (differing.length > 0) {
    for (const analyte of differing) issues.push(issue('visits-of-a-day-differ', 'warning', second, { ...args, analyte }))
    return null
  }
  const added = analyteIds.some((id) => first.measurements[id] === undefined && second.measurements[id] !== undefined)
  issues.push(issue(added ? 'visits-of-a-day-joined' : 'visit-repeated', 'info', second, args))
  return joined(first, second)
}

function joined(first: Panel, second: Panel): Panel {
  const measurements = { ...second.measurements, ...first.measurements }
  const unusable = { ...second.unusable, ...first.unusable }
  for (const id of analyteIds) if (measurements[id] !== undefined) delete unusable[id]
  const { subject } = first
  const other = second.subject
  return {
    ...first,
    subject: { ...subject, name: subject.name ?? other.name, sex: subject.sex ?? other.sex, age: subject.age ?? other.age },
    measurements,
    unusable,
    issues: [...first.issues, ...second.issues],
  }
}

function isSame(a: Measurement | undefined, b: Measurement | undefined): boolean {
  return a?.value === b?.value && a?.comparator === b?.comparator && (a?.method ?? null) === (b?.method ?? null)
}

function dateOf(panel: Panel): string {
  return panel.subject.date ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
