import type { Issue } from '../../issue.ts'
import type { ValueCell } from '../cells/reading.ts'
import type { ReadOptions } from '../read-options.ts'
import { countUnused, type RecordsSurvey } from '../records/survey.ts'
import { countOther, countRead } from '../records/survey-codes.ts'
import { readTest } from './observation.ts'
import { isSamePatient, type Patient, readPatient } from './patient.ts'
import { type Found, isObject, type Json, member, objectsIn, plainReference, textIn } from './resource.ts'

/** A result until it is known whose it is and of which day: the Patient and the Encounter may come after it. */
export interface HeldResult {
  /** Null: what is to be said of a result that was not taken. */
  cell: ValueCell | null
  issue: Issue | null
  file: string
  line: number
  bundle: number
  subject: string | null
  day: string | null
  encounter: string | null
  issued: string | null
  /** Its own reference, where something is missing that a panel may know. */
  self: string | null
}

/** What a panel of tests knows and its members may not repeat. */
interface Inherited {
  subject: string | null
  day: string | null
  encounter: string | null
}

/** Everything of FHIR that is kept until the last resource has been read. */
export interface Held {
  results: HeldResult[]
  patients: Map<string, Patient | 'several'>
  /** First day of an Encounter. */
  encounters: Map<string, string>
  panels: Map<string, Inherited>
  /** The subject of a document, for results in it that name nobody. */
  documentSubjects: Map<number, string>
}

export function nothingHeld(): Held {
  return { results: [], patients: new Map(), encounters: new Map(), panels: new Map(), documentSubjects: new Map() }
}

/** References are looked up in their own Bundle first. */
export function scoped(bundle: number, reference: string): string {
  return `${bundle}\u001f${reference}`
}

/** Takes what is needed of a resource; everything else is counted and let go. */
export function holdResource(found: Found, held: Held, survey: RecordsSurvey, options: ReadOptions): void {
  const { resource, bundle } = found
  switch (resource.resourceType) {
    case 'Observation':
      survey.records += 1
      holdObservation(found, null, held, survey, options)
      return
    case 'Patient':
      for (const name of namesOf(found)) holdPatient(held, scoped(bundle, name), readPatient(resource))
      return
    case 'Encounter': {
      const start = textIn(member(resource, 'period', 'start'))
      if (start !== null) for (const name of namesOf(found)) held.encounters.set(scoped(bundle, name), start)
      return
    }
    case 'Composition': {
      const subject = referenceIn(resource.subject)
      if (bundle > 0 && subject !== null) held.documentSubjects.set(bundle, subject)
      return
    }
    default:
      countUnused(survey, typeof resource.resourceType === 'string' ? `resource:${resource.resourceType.slice(0, 40)}` : 'no-resource')
  }
}

function holdPatient(held: Held, key: string, patient: Patient): void {
  const known = held.patients.get(key)
  if (known === undefined) held.patients.set(key, patient)
  else if (known !== 'several' && !isSamePatient(known, patient)) held.patients.set(key, 'several')
}

function holdObservation(found: Found, from: Inherited | null, held: Held, survey: RecordsSurvey, options: ReadOptions): void {
  const { resource, file, line, bundle } = found
  const status = textIn(resource.status)
  const own: Inherited = {
    subject: referenceIn(resource.subject) ?? from?.subject ?? null,
    day: dayOf(resource) ?? from?.day ?? null,
    encounter: referenceIn(resource.encounter) ?? from?.encounter ?? null,
  }
  const contained = new Map(objectsIn(resource.contained).map((one) => [`#${textIn(one.id) ?? ''}`.toLowerCase(), one]))
  const subject = own.subject === null ? null : containedSubject(own.subject, contained, found, held)
  const place = { file, line }
  const [self] = own.day === null || subject === null ? namesOf(found) : []
  for (const test of [resource, ...objectsIn(resource.component)]) {
    const read = readTest(test, status, place, options)
    if (read.kind === 'other-test') countOther(survey, read.coding)
    if (read.kind === 'unused') countUnused(survey, read.why)
    if (read.kind === 'cell') countRead(survey, read.coding, [read.cell])
    if (read.kind !== 'cell' && read.kind !== 'listed') continue
    held.results.push({
      cell: read.kind === 'cell' ? read.cell : null,
      issue: read.kind === 'listed' ? read.issue : null,
      ...place,
      bundle,
      subject,
      day: own.day,
      encounter: own.encounter,
      issued: textIn(resource.issued),
      self: self ?? null,
    })
  }
  for (const reference of objectsIn(resource.hasMember).flatMap((one) => referenceIn(one) ?? [])) {
    const inside = contained.get(reference)
    if (inside === undefined) held.panels.set(scoped(bundle, reference), { ...own, subject })
    else if (inside.resourceType === 'Observation' && from === null) {
      holdObservation({ ...found, resource: inside, fullUrl: null }, { ...own, subject }, held, survey, options)
    }
  }
}

/** A Patient inside the Observation is nobody else's: it gets a name that only this one has. */
function containedSubject(subject: string, contained: ReadonlyMap<string, Json>, { file, line, bundle }: Found, held: Held): string {
  const inside = subject.startsWith('#') ? contained.get(subject) : undefined
  if (inside === undefined || inside.resourceType !== 'Patient') return subject
  const name = `${subject} ${file}:${line}`
  held.patients.set(scoped(bundle, name), readPatient(inside))
  return name
}

/** The references under which others may name a resource. */
function namesOf({ resource, fullUrl }: Found): string[] {
  const id = textIn(resource.id)
  const names = [fullUrl === null ? null : plainReference(fullUrl), id === null ? null : `${String(resource.resourceType)}/${id}`]
  return [...new Set(names.filter((name) => name !== null))]
}

function referenceIn(value: unknown): string | null {
  if (!isObject(value)) return null
  const reference = textIn(value.reference)
  if (reference !== null) return plainReference(reference)
  const number = textIn(member(value, 'identifier', 'value'))
  return number === null ? null : `identifier:${textIn(member(value, 'identifier', 'system')) ?? ''}|${number}`
}

function dayOf(resource: Json): string | null {
  return (
    textIn(resource.effectiveDateTime) ??
    textIn(resource.effectiveInstant) ??
    textIn(member(resource, 'effectivePeriod', 'start')) ??
    (Array.isArray(member(resource, 'effectiveTiming', 'event'))
      ? textIn((member(resource, 'effectiveTiming', 'event') as unknown[])[0])
      : null)
  )
}
