import type { AnalyteChanges, ChangeCounts, ChangedPerson, TrendCohort } from '../../../aggregate/trend-cohort.ts'
import type { Voice } from '../../../messages/language.ts'
import { rankOf } from '../../../rules/rank.ts'
import type { RuleSet } from '../../../rules/rule-set.ts'
import { showCount, showEdgeNumber } from '../../text/numbers.ts'
import { printable } from '../../text/printable.ts'
import { redactSubject } from '../../text/redact.ts'
import { issueSentence } from '../caution.ts'
import type { NoteReport, Tone } from '../model.ts'
import { noteOf } from '../note.ts'
import { runLinesOf, type UsedConfig } from '../sources.ts'
import { toneOf } from '../triage.ts'
import { scoreStepReport, stepReport } from './step.ts'
import { calmsTooMuch, toneBesideWorsening, worseningSentence } from './worsening.ts'

/** Many people's trends in one language, ready to be drawn. Needs a voice with the area `trend`. */
export interface TrendCohortReport {
  lang: Voice['lang']
  title: string
  people: string
  triage: { title: string; rows: readonly { name: string; text: string }[] }
  /** Counts by analyte, against the value before and against the first one. */
  tables: readonly { title: string; header: readonly string[]; rows: readonly (readonly string[])[] }[]
  crossed: { title: string; rows: readonly { name: string; lines: readonly string[] }[] }
  changed: { title: string; people: readonly ChangedPersonReport[]; none: string; more: string | null }
  issues: { title: string; lines: readonly string[] }
  note: NoteReport
  rules: readonly string[]
}

export interface ChangedPersonReport {
  who: string
  tone: Tone
  level: string
  lines: readonly string[]
}

export function trendCohortReportOf(
  cohort: TrendCohort,
  rules: RuleSet,
  voice: Voice,
  options: { contact: string | null; redact: boolean; config?: UsedConfig | null },
): TrendCohortReport {
  const { people, visits, withoutStep } = cohort
  const consultRank = rankOf('consult', rules)
  const signs = cohort.changed.some(({ latest }) => (latest.triage.rank ?? -1) >= consultRank)
  return {
    lang: voice.lang,
    title: voice.say('trend.cohort.title'),
    people: voice.say('trend.cohort.people', { people: showCount(people), visits: showCount(visits), withoutStep: showCount(withoutStep) }),
    triage: {
      title: voice.say('trend.cohort.triage'),
      rows: triageKeys.map((key) => ({ name: voice.say(`trend.cohort.triage.${key}`), text: showCount(cohort.triage[key]) })),
    },
    tables: (['latest', 'overall'] as const).map((which) => ({
      title: voice.say(`trend.cohort.${which}`),
      header: columns.map((column) => voice.say(`trend.cohort.columns.${column}`)),
      rows: cohort.analytes.map((changes) => [voice.say(`analyte.${changes.analyte}.short`), ...cellsOf(changes[which])]),
    })),
    crossed: { title: voice.say('trend.cohort.crossed'), rows: crossedRows(cohort, rules, voice) },
    changed: {
      title: voice.say('trend.cohort.changed'),
      people: cohort.changed.map((person) => personOf(person, rules, voice, options.redact)),
      none: voice.say('trend.cohort.changed.none'),
      more: cohort.leftOut === 0 ? null : voice.say('trend.cohort.more', { count: showCount(cohort.leftOut) }),
    },
    issues: {
      title: voice.say('trend.cohort.issues'),
      lines: cohort.issues.map(({ count, first }) =>
        voice.say('trend.cohort.issue', { text: issueSentence(first, voice), count: showCount(count) }),
      ),
    },
    note: noteOf({ signs, paediatrician: false, leaflet: true }, voice, options.contact),
    rules: runLinesOf(rules, voice, options.config),
  }
}

function cellsOf({ compared, up, down, unchanged, notJudged }: ChangeCounts): string[] {
  const within = up['within-variation'] + down['within-variation'] + unchanged
  return [compared, up.change, up['possible-change'], within, down['possible-change'], down.change, notJudged].map(showCount)
}

function crossedRows(cohort: TrendCohort, rules: RuleSet, voice: Voice): { name: string; lines: string[] }[] {
  const row = (edge: string, { up, down }: { up: number; down: number }) =>
    voice.say('trend.cohort.crossed.row', { edge, up: showCount(up), down: showCount(down) })
  const ofAnalyte = ({ analyte, latest }: AnalyteChanges) => ({
    name: voice.say(`analyte.${analyte}.short`),
    lines: latest.crossed.map((count) => row(showEdgeNumber(rules, voice.lang, analyte, count.edge), count)),
  })
  const scores = cohort.scores.map(({ score, crossed }) => ({
    name: voice.say(`score.${score}.name`),
    lines: crossed.map((count) => row(String(count.edge), count)),
  }))
  return [...cohort.analytes.map(ofAnalyte), ...scores].filter(({ lines }) => lines.length > 0)
}

function personOf(
  { subject, latest, changes, scores, worsening }: ChangedPerson,
  rules: RuleSet,
  voice: Voice,
  redact: boolean,
): ChangedPersonReport {
  const { id, name } = redact ? redactSubject(subject) : subject
  const named = [id, name].flatMap((text) => (text ? [printable(text)] : []))
  // What the latest step shows already is not said again.
  const overYears = worsening.filter((one) => one.because === 'steps' || !changes.some(({ analyte }) => analyte === one.analyte))
  const steps = [
    ...changes.map(({ analyte, step }) => ({
      name: voice.say(`analyte.${analyte}.short`),
      report: stepReport(analyte, { ...step, standards: [] }, 'trend.step', rules, voice),
    })),
    ...scores.map(({ score, step }) => ({
      name: voice.say(`score.${score}.name`),
      report: scoreStepReport(score, step, 'trend.step', voice),
    })),
  ]
  return {
    who: named.length === 0 ? voice.say('cohort.nameless') : named.join('  '),
    ...outcomeOf(latest.triage.level, worsening.length > 0, voice),
    lines: [
      ...steps.map(({ name: what, report: { values, by, answer, remarks } }) =>
        [what, values, by, answer === null ? null : `[${answer}]`, ...remarks].filter((text) => text !== null).join('  '),
      ),
      ...overYears.map((one) => worseningSentence(one, rules, voice)),
    ],
  }
}

function outcomeOf(level: string, worsens: boolean, voice: Voice): Pick<ChangedPersonReport, 'tone' | 'level'> {
  if (!worsens) return { tone: toneOf(level), level: voice.say(`triage.${level}.short`) }
  const key = calmsTooMuch(level) ? `trend.worse.title.${level}` : `triage.${level}.short`
  return { tone: toneBesideWorsening(level), level: voice.say(key) }
}

const triageKeys = ['moreUrgent', 'same', 'lessUrgent', 'notCompared'] as const
const columns = ['analyte', 'compared', 'up', 'maybe-up', 'within', 'maybe-down', 'down', 'not-judged'] as const
