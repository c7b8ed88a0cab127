import type { Issue } from '../../issue.ts'
import { parseDate } from '../cells/date.ts'
import type { SubjectTexts } from '../cells/reading.ts'
import { countDay, countUnused, type RecordsSurvey } from '../records/survey.ts'
import type { Visit } from '../records/visits.ts'
import { type Held, type HeldResult, scoped } from './held.ts'
import { notDone } from './observation.ts'
import type { Patient } from './patient.ts'

/** Results by person and day, once everything has been read; what is held of them is let go. */
export function visitsOf(held: Held, survey: RecordsSurvey): Map<string, Visit> {
  const visits = new Map<string, Visit>()
  const daysOf = new Map<string, string[]>()
  const undated: { result: HeldResult; whose: Whose }[] = []
  for (const result of held.results.splice(0)) {
    const whose = personOf(result, held)
    const { day, issue } = dayOf(result, held)
    if (day === '' && isWithoutNumber(result)) undated.push({ result, whose })
    else put(result, whose, day, issue)
  }
  // "Not done" often carries no day: with one visit it is that visit's, with several or none it says nothing of any.
  for (const { result, whose } of undated) {
    const [day, ...others] = daysOf.get(whose.key) ?? []
    if (day !== undefined && others.length === 0) put(result, whose, day, null)
    else if (result.cell?.text === notDone && day !== undefined) countUnused(survey, 'not-done')
    else put(result, whose, '', dayOf(result, held).issue)
  }
  survey.people = daysOf.size
  return visits

  function put(result: HeldResult, whose: Whose, day: string, issue: Issue | null): void {
    const key = `${whose.key}\u001e${day}`
    let visit = visits.get(key)
    if (visit === undefined) {
      visit = begin(result, whose, day)
      visits.set(key, visit)
      const days = daysOf.get(whose.key)
      if (days === undefined) daysOf.set(whose.key, [day])
      else days.push(day)
      if (day !== '') countDay(survey, day)
    }
    visit.records += 1
    if (issue !== null && !visit.issues.some(({ code }) => code === issue.code)) visit.issues.push(issue)
    if (result.issue !== null) visit.issues.push(result.issue)
    if (result.cell !== null) visit.cells.push(result.cell)
  }
}

function isWithoutNumber({ cell }: HeldResult): boolean {
  return cell !== null && !/\d/.test(cell.text)
}

interface Whose {
  key: string
  reference: string | null
  patient: Patient | 'several' | null
}

function personOf(result: HeldResult, held: Held): Whose {
  const { bundle, self, file, line } = result
  const panel = self === null ? undefined : (held.panels.get(scoped(bundle, self)) ?? held.panels.get(scoped(0, self)))
  const reference = result.subject ?? panel?.subject ?? held.documentSubjects.get(bundle) ?? null
  if (reference === null) return { key: `\u001f${file}:${line}`, reference: null, patient: null }
  const patient = held.patients.get(scoped(bundle, reference)) ?? held.patients.get(scoped(0, reference)) ?? null
  if (patient === null || patient === 'several') return { key: `r:${reference}`, reference, patient }
  return { key: patient.identity === null ? `p:${bundle}:${reference}` : `i:${patient.identity}`, reference, patient }
}

function begin({ file, line }: HeldResult, { reference, patient }: Whose, day: string): Visit {
  const place = { file, line }
  const issues: Issue[] = []
  const say = (code: string, level: Issue['level'], args: Issue['args'] = {}) => issues.push({ code, level, where: place, args })
  if (reference === null) say('result-names-nobody', 'error')
  else if (patient === null) say('patient-missing', 'warning', { text: reference })
  else if (patient === 'several') say('patients-differ', 'error', { text: reference })
  const subject: SubjectTexts = { date: day === '' ? null : { ...place, text: day } }
  if (patient !== null && patient !== 'several') {
    subject.id = patient.id === null ? null : { ...place, text: patient.id }
    subject.name = patient.name
    subject.nameKana = patient.kana
    subject.sex = patient.gender === null ? null : { ...place, text: patient.gender, scheme: 'words' }
    subject.birthDate = patient.birthDate === null ? null : { ...place, text: patient.birthDate }
    if (patient.birthDate !== null && /^\d{4}(?:-\d{2})?$/.test(patient.birthDate))
      say('birth-date-partial', 'info', { text: patient.birthDate })
  } else if (reference !== null) subject.id = { ...place, text: shownReference(reference) }
  return { ...place, subject, cells: [], issues, records: 0 }
}

function shownReference(reference: string): string {
  return reference.replace(/^(?:urn:uuid:|urn:oid:|Patient\/|identifier:[^|]*\||#)/i, '')
}

/** The day of a result; where it has none, that of its Encounter, else when it was issued, said aloud. */
function dayOf(result: HeldResult, held: Held): { day: string; issue: Issue | null } {
  const { bundle, self, file, line } = result
  const panel = self === null ? undefined : (held.panels.get(scoped(bundle, self)) ?? held.panels.get(scoped(0, self)))
  const stated = result.day ?? panel?.day ?? null
  const where = { file, line }
  if (stated !== null) {
    const day = isoDay(stated)
    return { day, issue: day === '' ? { code: 'day-not-exact', level: 'warning', where, args: { text: stated } } : null }
  }
  const encounter = result.encounter ?? panel?.encounter ?? null
  const period =
    encounter === null ? undefined : (held.encounters.get(scoped(bundle, encounter)) ?? held.encounters.get(scoped(0, encounter)))
  const visited = isoDay(period ?? '')
  if (visited !== '') return { day: visited, issue: { code: 'day-of-encounter', level: 'info', where, args: { date: visited } } }
  const issued = isoDay(result.issued ?? '')
  if (issued !== '') return { day: issued, issue: { code: 'day-of-issue', level: 'warning', where, args: { date: issued } } }
  return { day: '', issue: { code: 'result-without-day', level: 'warning', where, args: {} } }
}

/** A time of day is dropped, never shifted into another zone. */
function isoDay(text: string): string {
  const parsed = parseDate(text.slice(0, 10))
  return parsed.kind === 'date' ? parsed.iso : ''
}
