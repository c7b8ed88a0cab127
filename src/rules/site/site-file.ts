import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { RuleProblem } from '../check/problem.ts'
import { isDate } from '../check/sources.ts'
import type { ClassesBySex, Condition, Edition, PatternRule, Source } from '../rule-set.ts'
import { condition } from './condition-shape.ts'
import { either, flag, isObject, list, matching, nullable, number, object, oneOf, record, type Shape, text, year } from './shape.ts'

/** A site's own set as it stands in its file (`schemas/rules.schema.json`). */
export interface SiteFile {
  schema: 'liver-panel/rules@1'
  id: string
  version: string
  /** Who answers for the changes, and the ISO date of the approval. */
  approvedBy: string
  approvedOn: string
  /** From when it holds (else from the approval), and by when somebody should look at it (else with the shipped set). */
  validFrom?: string
  reviewBy?: string
  sources?: Readonly<Record<string, Source>>
  edges?: readonly ChangedEdge[]
  standards?: Readonly<Record<string, AddedStandard>>
  /** Further patterns, after the shipped ones. */
  patterns?: readonly PatternRule[]
  /** Further reasons for levels that exist. */
  ladder?: readonly AddedReason[]
  texts?: { ja?: Readonly<Record<string, string>>; en?: Readonly<Record<string, string>> }
}

/** The band's upper end, in the analyte's canonical unit; `inclusive` stays as shipped unless given. */
export interface ChangedEdge {
  analyte: AnalyteId
  band: string
  at: number
  inclusive?: boolean
  sources: readonly string[]
}

/** Who meets `when` comes to the level, unless a more urgent one applies. */
export interface AddedReason {
  level: string
  when: Condition
  sources: readonly string[]
}

interface AddedStandard {
  kind?: 'site'
  source: string
  methods?: { alp?: 'ifcc' }
  from?: string
  earlier?: readonly Edition[]
  analytes: Partial<Record<AnalyteId, ClassesBySex>>
}

/** What is wrong with the form of a site's file; empty means that it can be read as a `SiteFile`. */
export function checkSiteFile(value: unknown): RuleProblem[] {
  return siteFile(value, '$')
}

const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id')
const date: Shape = (value, path) => matching(isDate(String(value)) ? /^(?:19|20)\d{2}-/ : noText, 'date')(value, path)
/** What looks like a date and is none is told as it stands. */
const noText = /(?!)/
const sourceIds = list(id, 1)
const idKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const analyteKey = new RegExp(`^(?:${analyteIds.join('|')})$`)

const source = object({
  citation: object({ ja: text, en: text }),
  year: nullable(year),
  url: nullable(matching(/^https?:\/\/\S+$/, 'web-address')),
  verified: oneOf('primary', 'transcription', 'single-transcription', 'editorial'),
  readOn: date,
})

const edge = object({ at: number, inclusive: flag, sources: sourceIds })
const axis = list(object({ answer: nullable(id), ends: nullable(edge) }), 1)
const classes = either(
  object({ everyone: axis }),
  object({ male: axis, female: axis }),
  (value) => isObject(value) && Object.hasOwn(value, 'everyone'),
)

const analytes = record(analyteKey, classes)
const methods = object({}, { alp: oneOf('ifcc') })
const since = matching(/^(?:19|20)\d{2}(?:-\d{2}-\d{2})?$/, 'since')

const sentences = record(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, text)

const siteFile = object(
  { schema: oneOf('liver-panel/rules@1'), id, version: text, approvedBy: text, approvedOn: date },
  {
    validFrom: date,
    reviewBy: date,
    sources: record(idKey, source),
    edges: list(object({ analyte: oneOf(...analyteIds), band: id, at: number, sources: sourceIds }, { inclusive: flag })),
    standards: record(
      idKey,
      object(
        { source: id, analytes },
        { kind: oneOf('site'), methods, from: since, earlier: list(object({ from: since, source: id, analytes }, { methods })) },
      ),
    ),
    patterns: list(object({ id, when: condition, sources: sourceIds }, { untoldFrom: id })),
    ladder: list(object({ level: id, when: condition, sources: sourceIds })),
    texts: object({}, { ja: sentences, en: sentences }),
  },
)
