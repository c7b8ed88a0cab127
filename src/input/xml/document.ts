import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Issue } from '../../issue.ts'
import type { Coding } from '../records/code-meaning.ts'

/** A 特定健診 document as written: nothing is judged yet. Lines count from 1. */
export interface CheckupDocument {
  /** The kind of report. */
  kind: Coded | null
  /** Persons' ids by their root. */
  ids: { root: string; extension: string }[]
  names: { use: string; text: string }[]
  sex: Coded | null
  birth: string | null
  /** Days of the check-up itself; the document's own day is that of its making. */
  serviceDays: string[]
  madeOn: string | null
  people: number
  personLine: number
  observations: CheckupObservation[]
}

export interface Coded {
  code: string
  system: string | null
}

export interface CheckupObservation {
  line: number
  mood: string
  class: string
  status: string
  codings: Coding[]
  negated: boolean
  values: CheckupValue[]
  interpretation: string[]
  ranges: { low: Quantity | null; high: Quantity | null }[]
  day: string | null
}

export interface Quantity {
  value: string
  unit: string
  inclusive: boolean
}

export interface CheckupValue {
  type: string
  value: string | null
  unit: string | null
  code: string | null
  system: string | null
  name: string | null
  nullFlavor: string | null
  text: string
  low: Quantity | null
  high: Quantity | null
}

/** A document that can't be read, and where: it costs itself only. */
export class DocumentError extends Error {
  readonly code: Issue['code']
  readonly line: number
  readonly args: Readonly<Record<string, string | number>>

  constructor(code: Issue['code'], line: number, args: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'DocumentError'
    this.code = code
    this.line = line
    this.args = args
  }
}

/** Reads one document. Throws DocumentError for what is no 特定健診 document, is broken, or wants more than a document needs. */
export function readDocument(text: string): CheckupDocument {
  const document: CheckupDocument = {
    kind: null,
    ids: [],
    names: [],
    sex: null,
    birth: null,
    serviceDays: [],
    madeOn: null,
    people: 0,
    personLine: 1,
    observations: [],
  }
  let space: string | null = null
  const paths: string[] = []
  const open: { observation: CheckupObservation; depth: number }[] = []
  /** What the text belongs to that is read at the moment. */
  let written: { text: string } | null = null
  let writtenAt = 0
  const hear = (target: { text: string } | null): void => {
    written = target
    writtenAt = paths.length
  }
  walk(text, {
    open: (tag, line) => {
      if (space === null) {
        if (tag.local !== 'ClinicalDocument' || (tag.uri !== cdaSpace && tag.uri !== '')) {
          throw new DocumentError('document-of-another-kind', line, { root: tag.local })
        }
        space = tag.uri
      }
      const inside = open.at(-1)
      // What another namespace adds is nobody's result.
      const name = tag.uri === space ? tag.local : '?'
      const path = `${paths.at(-1) ?? ''}/${name}`
      if (name === 'observation' && (inside !== undefined || path.startsWith(body))) {
        const observation = observationOf(tag, line)
        document.observations.push(observation)
        open.push({ observation, depth: paths.length + 1 })
        paths.push('')
        return
      }
      paths.push(path)
      if (inside !== undefined) {
        readInside(inside.observation, path, tag)
        if (path === '/value') hear(inside.observation.values.at(-1) ?? null)
      } else {
        readHead(document, path, tag, line)
        if (path === `${patient}/patient/name`) hear(document.names.at(-1) ?? null)
      }
    },
    text: (piece) => {
      if (written !== null) written.text += piece
    },
    close: () => {
      if (paths.length === writtenAt) written = null
      if (open.at(-1)?.depth === paths.length) open.pop()
      paths.pop()
    },
  })
  return document
}

function readHead(document: CheckupDocument, path: string, tag: SaxesTagNS, line: number): void {
  switch (path) {
    case '/ClinicalDocument/code':
      document.kind = codedOf(tag)
      return
    case '/ClinicalDocument/effectiveTime':
      document.madeOn = attribute(tag, 'value')
      return
    case patient:
      document.people += 1
      document.personLine = line
      return
    case `${patient}/id`:
      document.ids.push({ root: attribute(tag, 'root') ?? '', extension: attribute(tag, 'extension') ?? '' })
      return
    case `${patient}/patient/name`:
      document.names.push({ use: attribute(tag, 'use') ?? '', text: '' })
      return
    case `${patient}/patient/administrativeGenderCode`:
      document.sex = codedOf(tag)
      return
    case `${patient}/patient/birthTime`:
      document.birth = attribute(tag, 'value')
      return
    case `${service}/effectiveTime`:
    case `${service}/effectiveTime/low`: {
      const day = attribute(tag, 'value')
      if (day !== null) document.serviceDays.push(day)
    }
  }
}

/** What belongs to an observation itself; what is nested in it has its own. */
function readInside(observation: CheckupObservation, path: string, tag: SaxesTagNS): void {
  const { values, ranges } = observation
  switch (path) {
    case '/code':
    case '/code/translation': {
      const code = attribute(tag, 'code')
      if (code !== null) observation.codings.push({ code, system: attribute(tag, 'codeSystem'), name: attribute(tag, 'displayName') })
      return
    }
    case '/statusCode':
      observation.status = attribute(tag, 'code') ?? ''
      return
    case '/effectiveTime':
    case '/effectiveTime/low':
      observation.day ??= attribute(tag, 'value')
      return
    case '/value':
      values.push(resultOf(tag))
      return
    case '/value/low':
    case '/value/high': {
      const value = values.at(-1)
      if (value !== undefined) value[path === '/value/low' ? 'low' : 'high'] = quantityOf(tag)
      return
    }
    case '/interpretationCode': {
      const code = attribute(tag, 'code')
      if (code !== null) observation.interpretation.push(code)
      return
    }
    case '/referenceRange/observationRange':
      ranges.push({ low: null, high: null })
      return
    case '/referenceRange/observationRange/value/low':
    case '/referenceRange/observationRange/value/high': {
      const range = ranges.at(-1)
      if (range !== undefined) range[path.endsWith('low') ? 'low' : 'high'] = quantityOf(tag)
    }
  }
}

function observationOf(tag: SaxesTagNS, line: number): CheckupObservation {
  return {
    line,
    mood: attribute(tag, 'moodCode') ?? 'EVN',
    class: attribute(tag, 'classCode') ?? 'OBS',
    status: '',
    codings: [],
    negated: /^(?:true|1)$/.test(attribute(tag, 'negationInd') ?? ''),
    values: [],
    interpretation: [],
    ranges: [],
    day: null,
  }
}

function resultOf(tag: SaxesTagNS): CheckupValue {
  const said = Object.values(tag.attributes).find(({ local, uri }) => local === 'type' && uri === xsiSpace)?.value
  const [value, code] = [attribute(tag, 'value'), attribute(tag, 'code')]
  return {
    type: said?.trim().replace(/^.*:/, '') ?? (value !== null ? 'PQ' : code !== null ? 'CD' : 'ST'),
    value,
    unit: attribute(tag, 'unit'),
    code,
    system: attribute(tag, 'codeSystem'),
    name: attribute(tag, 'displayName'),
    nullFlavor: attribute(tag, 'nullFlavor'),
    text: '',
    low: null,
    high: null,
  }
}

function quantityOf(tag: SaxesTagNS): Quantity | null {
  const value = attribute(tag, 'value')
  if (value === null) return null
  return { value, unit: attribute(tag, 'unit') ?? '', inclusive: attribute(tag, 'inclusive') !== 'false' }
}

function codedOf(tag: SaxesTagNS): Coded | null {
  const code = attribute(tag, 'code')
  return code === null ? null : { code, system: attribute(tag, 'codeSystem') }
}

function attribute({ attributes }: SaxesTagNS, name: string): string | null {
  const found = attributes[name]
  return found === undefined || found.uri !== '' ? null : found.value.trim()
}

interface Walker {
  open(tag: SaxesTagNS, line: number): void
  text?(piece: string): void
  close?(): void
}

/** Walks through XML that defines nothing: no entity, no DTD, no endless depth. */
function walk(text: string, walker: Walker): void {
  const parser = new SaxesParser({ xmlns: true, position: true })
  // Blank lines before the declaration are no XML, and harm nobody.
  const lead = text.length - text.trimStart().length
  const skipped = text.slice(0, lead).split('\n').length - 1
  let depth = 0
  parser.on('error', ({ message }) => {
    throw new DocumentError('document-broken', parser.line + skipped, { text: message.replace(/^(?:undefined:)?\d+:\d+: /, '') })
  })
  parser.on('doctype', () => {
    throw new DocumentError('document-doctype', parser.line + skipped)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > depthAtMost) throw new DocumentError('document-too-deep', parser.line + skipped, { depth: depthAtMost })
    walker.open(tag, parser.line + skipped)
  })
  parser.on('closetag', () => {
    depth -= 1
    walker.close?.()
  })
  const heard = (piece: string) => walker.text?.(piece)
  parser.on('text', heard)
  parser.on('cdata', heard)
  parser.write(text.slice(lead)).close()
}

const cdaSpace = 'urn:hl7-org:v3'
const xsiSpace = 'http://www.w3.org/2001/XMLSchema-instance'
const body = '/ClinicalDocument/component/structuredBody/'
const patient = '/ClinicalDocument/recordTarget/patientRole'
const service = '/ClinicalDocument/documentationOf/serviceEvent'
const depthAtMost = 100
