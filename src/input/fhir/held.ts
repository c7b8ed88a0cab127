import type { Issue } from '../../issue.ts'
import type { ValueCell } from '../cells/reading.ts'
import type { ReadOptions } from '../read-options.ts'
import { countUnused, type RecordsSurvey } from '../records/survey.ts'
import { countOther, countRead } from '../records/survey-codes.ts'
import { readTest } from './observation.ts'
import { isSamePatient, type Patient, readPatient } from './patient.ts'
import { type Found, isObject, type Json, member, objectsIn, plainReference, textIn } from './resource.ts'

/** A result until it is known whose it is: the Patient may come after it. A million of them have to fit into memory. */
export interface HeldResult {
  /** Everything of the cell but its text and place: shared by all that are alike. Null: a result that was not taken. */
  kind: ValueCell | null
  text: string
  line: number
  issue: Issue | null
  of: Origin
}

/** Whose and of when, as far as the resource itself says it: shared by the results of one visit. */
export interface Origin {
  file: string
  /** Of the first result. */
  line: number
  bundle: number
  subject: string | null
  /** As written. */
  day: string | null
  /** Where no day is written. */
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
  kinds: Map<string, ValueCell>
  origins: Map<string, Origin>
  texts: Map<string, string>
}

export function nothingHeld(): Held {
  return {
    results: [],
    patients: new Map(),
    encounters: new Map(),
    panels: new Map(),
    documentSubjects: new Map(),
    kinds: new Map(),
    origins: new Map(),
    texts: new Map(),
  }
}

/** How much is held, in things of about a hundred bytes. */
export function sizeOf({ results, patients, encounters, panels, origins }: Held): number {
  return results.length + 3 * (patients.size + encounters.size + panels.size + origins.size)
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
      if (start !== null) for (const name of namesOf(found)) held.encounters.set(scoped(bundle, name), start.slice(0, 10))
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
  const place = { file, line }
  let origin: Origin | null = null
  for (const test of [resource, ...objectsIn(resource.component)]) {
    const read = readTest(test, status, place, options)
    if (read.kind === 'other-test') countOther(survey, read.coding)
    if (read.kind === 'unused') countUnused(survey, read.why)
    if (read.kind === 'cell') countRead(survey, read.coding, [read.cell])
    if (read.kind !== 'cell' && read.kind !== 'listed') continue
    origin ??= originOf(found, { ...own, subject: containedSubject(own.subject, contained, found, held) }, held)
    const result: HeldResult = { kind: null, text: '', line, issue: null, of: origin }
    if (read.kind === 'listed') result.issue = read.issue
    else {
      result.kind = kindOf(read.cell, held)
      result.text = shared(read.cell.text, held)
    }
    held.results.push(result)
  }
  for (const reference of objectsIn(resource.hasMember).flatMap((one) => referenceIn(one) ?? [])) {
    const inside = contained.get(reference)
    if (inside === undefined) held.panels.set(scoped(bundle, reference), own)
    else if (inside.resourceType === 'Observation' && from === null) {
      holdObservation({ ...found, resource: inside, fullUrl: null }, own, held, survey, options)
    }
  }
}

/** Laboratories say the same of thousands: code, unit and limits are kept once. */
function kindOf(cell: ValueCell, held: Held): ValueCell {
  const { header, unit, unitText, flagText, low, high, range, method } = cell
  const key = [header, unit, unitText, flagText, low, high, range, method].join('\u001f')
  const known = held.kinds.get(key)
  if (known !== undefined) return known
  const kind = { ...cell, text: '' }
  held.kinds.set(key, kind)
  return kind
}

function originOf({ resource, file, bundle, line, fullUrl }: Found, { subject, day, encounter }: Inherited, held: Held): Origin {
  const [self = null] = day === null || subject === null ? namesOf({ resource, file, bundle, line, fullUrl }) : []
  const needsDay = day === null
  const at = day?.slice(0, 10) ?? null
  const issued = needsDay ? (textIn(resource.issued)?.slice(0, 10) ?? null) : null
  const key = [file, bundle, subject, at, needsDay ? encounter : '', issued, self, subject === null ? line : ''].join('\u001f')
  const known = held.origins.get(key)
  if (known !== undefined) return known
  const origin: Origin = { file, line, bundle, subject, day: at, encounter: needsDay ? encounter : null, issued, self }
  held.origins.set(key, origin)
  return origin
}

/** Results stand on the steps of a scale: a million of them are a few hundred texts. */
function shared(text: string, { texts }: Held): string {
  const known = texts.get(text)
  if (known !== undefined) return known
  if (texts.size < textsAtMost) texts.set(text, text)
  return text
}

/** A Patient inside the Observation is nobody else's: it gets a name that only this one has. */
function containedSubject(
  subject: string | null,
  contained: ReadonlyMap<string, Json>,
  { file, line, bundle }: Found,
  held: Held,
): string | null {
  const inside = subject?.startsWith('#') === true ? contained.get(subject) : undefined
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
  const events = member(resource, 'effectiveTiming', 'event')
  return (
    textIn(resource.effectiveDateTime) ??
    textIn(resource.effectiveInstant) ??
    textIn(member(resource, 'effectivePeriod', 'start')) ??
    (Array.isArray(events) ? textIn(events[0]) : null)
  )
}

const textsAtMost = 20_000
