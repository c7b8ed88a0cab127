import type { Issue } from '../../issue.ts'
import { parseDate } from '../cells/date.ts'
import type { ReadOptions } from '../read-options.ts'
import { countDay, countReport, countUnused, type RecordsSurvey } from '../records/survey.ts'
import { countOther, countRead } from '../records/survey-codes.ts'
import { refuseTooMany, type Visit } from '../records/visits.ts'
import { readObservation } from './cells.ts'
import { type CheckupDocument, DocumentError } from './document.ts'
import { personOf } from './person.ts'

/** Gathers documents by person and day: two of one day are one visit, and values in them that differ are a conflict. */
export interface VisitBook {
  visits: Map<string, Visit>
  /** Throws DocumentError for a document of nobody, or of several. */
  add(document: CheckupDocument, file: string): void
}

export function visitBook(name: string, survey: RecordsSurvey, options: ReadOptions): VisitBook {
  const visits = new Map<string, Visit>()
  const people = new Set<string>()
  let held = 0
  return {
    visits,
    add: (document, file) => {
      if (document.people > 1) throw new DocumentError('document-several-people', document.personLine, { count: document.people })
      const person = personOf(document, file)
      survey.records += 1
      countReport(survey, document.kind?.code ?? '')
      const own: Issue[] = [...person.issues]
      const place = { file, line: document.personLine }
      if (person.key === '') own.push({ code: 'document-names-nobody', level: 'error', where: place, args: {} })
      if (document.kind?.code !== checkupKind)
        own.push({ code: 'report-of-another-kind', level: 'info', where: place, args: { text: document.kind?.code ?? '' } })
      const key = person.key === '' ? `\u001f${survey.records}` : person.key
      people.add(key)
      survey.people = people.size
      const visit = visitOf(key, person.day, () => ({
        ...place,
        person: person.key === '' ? null : key,
        subject: person.subject,
        cells: [],
        issues: [],
        records: 0,
      }))
      visit.records += 1
      visit.issues.push(...own)
      if (visit.records > 1)
        visit.issues.push({ code: 'documents-of-one-day', level: 'warning', where: place, args: { first: visit.file } })
      for (const observation of document.observations) {
        const read = readObservation(observation, file, options)
        if (read.kind === 'other-test') countOther(survey, read.coding)
        else if (read.kind === 'listed') visit.issues.push(read.issue)
        else if (read.kind === 'cells') {
          countRead(survey, read.coding, read.cells)
          const at = onDay(observation.day, person.day)
          const target =
            at === null
              ? visit
              : visitOf(key, at, () => ({
                  file,
                  line: observation.line,
                  person: person.key === '' ? null : key,
                  subject: { ...person.subject, date: { file, line: observation.line, text: at } },
                  cells: [],
                  issues: [],
                  records: 1,
                }))
          target.cells.push(...read.cells)
          target.issues.push(...read.issues)
          held += read.cells.length * cellSize
        } else if (read.kind !== 'group') countUnused(survey, read.kind)
      }
      refuseTooMany(held, name)
    },
  }

  function visitOf(key: string, day: string, begin: () => Visit): Visit {
    const whole = `${key}\u001e${day}`
    const known = visits.get(whole)
    if (known !== undefined) return known
    const visit = begin()
    visits.set(whole, visit)
    const parsed = parseDate(day)
    if (parsed.kind === 'date') countDay(survey, parsed.iso)
    return visit
  }
}

/** A result with a day of its own, when that is not the visit's: an earlier one, put in beside. */
function onDay(own: string | null, day: string): string | null {
  const at = own?.slice(0, 8) ?? ''
  return /^\d{8}$/.test(at) && at !== day && parseDate(at).kind === 'date' ? at : null
}

const checkupKind = '10'
/** A cell of a document is held as a whole. */
const cellSize = 4
