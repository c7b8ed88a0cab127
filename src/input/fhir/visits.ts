import type { Issue } from '../../issue.ts'
import { parseDate } from '../cells/date.ts'
import type { SubjectTexts } from '../cells/reading.ts'
import { countDay, countUnused, type RecordsSurvey } from '../records/survey.ts'
import type { Visit } from '../records/visits.ts'
import { type Held, type HeldResult, type Origin, scoped } from './held.ts'
import { notDone } from './observation.ts'
import type { Patient } from './patient.ts'

/** Visits, one after the other, once everything has been read: what is held of one is let go of before the next. */
export function* visitsOf(held: Held, survey: RecordsSurvey): Generator<Visit> {
  const groups = grouped(held, survey)
  held.results = []
  for (const [key, group] of groups) {
    groups.delete(key)
    yield visitOf(group)
  }
}

/** The results of one person and day. */
interface Group {
  whose: Whose
  day: string
  issue: Issue | null
  results: HeldResult[]
}

interface Whose {
  key: string
  reference: string | null
  patient: Patient | 'several' | null
}

interface Day {
  day: string
  code: Issue['code'] | null
  said: string
}

function grouped(held: Held, survey: RecordsSurvey): Map<string, Group> {
  const groups = new Map<string, Group>()
  const daysOf = new Map<string, string[]>()
  const undated: HeldResult[] = []
  const known = new Map<Origin, { whose: Whose; at: Day }>()
  for (const result of held.results) {
    const { whose, at } = originKnown(result.of)
    if (at.day === '' && isWithoutNumber(result)) undated.push(result)
    else put(result, whose, at)
  }
  // "Not done" often carries no day: with one visit it is that visit's, with several it says nothing of any.
  for (const result of undated) {
    const { whose, at } = originKnown(result.of)
    const [day, ...others] = daysOf.get(whose.key) ?? []
    if (day !== undefined && others.length === 0) put(result, whose, { day, code: null, said: '' })
    else if (result.text === notDone && day !== undefined) countUnused(survey, 'not-done')
    else put(result, whose, at)
  }
  survey.people = daysOf.size
  return groups

  function originKnown(of: Origin): { whose: Whose; at: Day } {
    const before = known.get(of)
    if (before !== undefined) return before
    const found = { whose: personOf(of, held), at: dayOf(of, held) }
    known.set(of, found)
    return found
  }

  function put(result: HeldResult, whose: Whose, { day, code, said }: Day): void {
    const key = `${whose.key}\u001e${day}`
    let group = groups.get(key)
    if (group === undefined) {
      group = { whose, day, issue: null, results: [] }
      groups.set(key, group)
      const days = daysOf.get(whose.key)
      if (days === undefined) daysOf.set(whose.key, [day])
      else days.push(day)
      if (day !== '') countDay(survey, day)
    }
    if (code !== null && group.issue === null) {
      const level = code === 'day-of-encounter' ? 'info' : 'warning'
      group.issue = { code, level, where: { file: result.of.file, line: result.line }, args: { text: said, date: day } }
    }
    group.results.push(result)
  }
}

function isWithoutNumber({ kind, text }: HeldResult): boolean {
  return kind !== null && !/\d/.test(text)
}

function visitOf({ whose, day, issue, results }: Group): Visit {
  const [first] = results as [HeldResult]
  const place = { file: first.of.file, line: first.line }
  const visit: Visit = {
    ...place,
    person: whose.reference === null ? null : whose.key,
    subject: { date: day === '' ? null : { ...place, text: day } },
    cells: [],
    issues: [],
    records: results.length,
  }
  fillPerson(visit, whose)
  if (issue !== null) visit.issues.push(issue)
  for (const { kind, text, line, of, issue: said } of results) {
    if (said !== null) visit.issues.push(said)
    if (kind !== null) visit.cells.push({ ...kind, text, line, file: of.file })
  }
  return visit
}

function fillPerson({ file, line, subject, issues }: Visit, { reference, patient }: Whose): void {
  const place = { file, line }
  const say = (code: Issue['code'], level: Issue['level'], args: Issue['args'] = {}) => issues.push({ code, level, where: place, args })
  const cell = (text: string | null) => (text === null ? null : { ...place, text })
  if (reference === null) say('result-names-nobody', 'error')
  else if (patient === null) say('patient-missing', 'warning', { text: reference })
  else if (patient === 'several') say('patients-differ', 'error', { text: reference })
  if (patient === null || patient === 'several') {
    if (reference !== null) subject.id = cell(shownReference(reference))
    return
  }
  const { id, name, kana, gender, birthDate } = patient
  const person: SubjectTexts = {
    id: cell(id),
    name,
    nameKana: kana,
    sex: gender === null ? null : { ...place, text: gender, scheme: 'words' },
    birthDate: cell(birthDate),
  }
  Object.assign(subject, person)
  if (birthDate !== null && /^\d{4}(?:-\d{2})?$/.test(birthDate)) say('birth-date-partial', 'info', { text: birthDate })
}

function personOf({ bundle, self, file, line, subject }: Origin, held: Held): Whose {
  const reference = subject ?? panelOf(bundle, self, held)?.subject ?? held.documentSubjects.get(bundle) ?? null
  // Origins without a subject are one result's each.
  if (reference === null) return { key: `\u001f${file}:${line}`, reference: null, patient: null }
  const patient = held.patients.get(scoped(bundle, reference)) ?? held.patients.get(scoped(0, reference)) ?? null
  if (patient === null || patient === 'several') return { key: `r:${reference}`, reference, patient }
  return { key: patient.identity === null ? `p:${bundle}:${reference}` : `i:${patient.identity}`, reference, patient }
}

function panelOf(bundle: number, self: string | null, { panels }: Held) {
  return self === null ? undefined : (panels.get(scoped(bundle, self)) ?? panels.get(scoped(0, self)))
}

function shownReference(reference: string): string {
  return reference.replace(/^(?:urn:uuid:|urn:oid:|Patient\/|identifier:[^|]*\||#)/i, '')
}

/** The day of a result; where it has none, that of its Encounter, else when it was issued, said aloud. */
function dayOf({ bundle, self, day: own, encounter: visit, issued }: Origin, held: Held): Day {
  const panel = panelOf(bundle, self, held)
  const stated = own ?? panel?.day ?? null
  if (stated !== null) {
    const day = isoDay(stated)
    return { day, code: day === '' ? 'day-not-exact' : null, said: stated }
  }
  const encounter = visit ?? panel?.encounter ?? null
  const period =
    encounter === null ? undefined : (held.encounters.get(scoped(bundle, encounter)) ?? held.encounters.get(scoped(0, encounter)))
  const visited = isoDay(period ?? '')
  if (visited !== '') return { day: visited, code: 'day-of-encounter', said: '' }
  const given = isoDay(issued ?? '')
  return given !== '' ? { day: given, code: 'day-of-issue', said: '' } : { day: '', code: 'result-without-day', said: '' }
}

/** A time of day is dropped, never shifted into another zone. */
function isoDay(text: string): string {
  const parsed = parseDate(text.slice(0, 10))
  return parsed.kind === 'date' ? parsed.iso : ''
}
