import type { Note } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { Edge, RuleSet } from '../../rules/rule-set.ts'
import { noteOf, noteText } from '../report/note.ts'
import type { UsedConfig } from '../report/sources.ts'
import { rulesStamp } from './rules-stamp.ts'
import type { ProgramStamp } from './run.ts'

export interface RowsHeaderOptions {
  contact: string | null
  config: UsedConfig | null
}

/** The first line of a run's NDJSON: what is the same in every row, said once. */
export function rowsHeader(files: readonly string[], voice: Voice, rules: RuleSet, program: ProgramStamp, options: RowsHeaderOptions) {
  const { contact, config } = options
  const textOf = (note: Note) => noteText(noteOf(note, voice, contact), voice)
  return {
    schema: 'liver-panel/rows@1',
    program,
    rules: rulesStamp(rules),
    lang: voice.lang,
    files,
    ...(config !== null && { config }),
    note: {
      text: textOf({ signs: true, paediatrician: false, leaflet: true }),
      ofChildren: textOf({ signs: true, paediatrician: true, leaflet: false }),
      contact,
    },
    levels: rules.triage.map(({ id: level, rank }) => ({ level, rank })),
    analytes: byId(rules.analytes, ({ unit, bands }) => ({
      unit,
      bands: bands.map((band) => ({ band: band.id, severity: band.severity, ends: endOf(band.ends), sources: band.sources })),
    })),
    standards: byId(rules.standards, ({ kind, source, from }) => ({ kind, source, from: from ?? null })),
    scores: byId(rules.scores, ({ sources, scales }) => ({
      sources,
      scales: scales.map(({ fromAge, bands }) => ({
        fromAge,
        bands: bands.map(({ answer, ends }) => ({ band: answer, ends: endOf(ends) })),
      })),
    })),
    sources: byId(rules.sources, ({ citation, year, url, verified }) => ({ citation: citation[voice.lang], year, url, verified })),
  }
}

/** Where a band ends, and whether the edge itself still belongs to it; null: it is open. */
function endOf(ends: Edge | null) {
  return ends === null ? null : { at: ends.at, inclusive: ends.inclusive }
}

function byId<T, P>(entries: Readonly<Record<string, T>>, print: (entry: T) => P): Record<string, P> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, print(entry)]))
}
