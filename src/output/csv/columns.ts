import { isSomebodysRow } from '../../aggregate/to-check.ts'
import type { ComputedScore, Finding } from '../../interpreter/assessment.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet, ScoreId } from '../../rules/rule-set.ts'
import { csvCell, csvRecord } from './text.ts'

/** The columns that the program adds to a file's own: ids and numbers, the same in every language, but for the note. */
export const addedColumns: readonly string[] = [
  'lp_triage',
  'lp_because',
  ...analyteIds.flatMap((id) => [`lp_${id}_band`, `lp_${id}_grade`]),
  'lp_fib4',
  'lp_fib4_band',
  'lp_ast_alt_ratio',
  'lp_patterns',
  'lp_issues',
  'lp_note',
]

/** Columns that came later stand behind all others, so that none of those moves. */
export const laterColumns: readonly string[] = ['lp_door', 'lp_by', 'lp_check', 'lp_rank']

/** The columns of a run; `rules` names a site's own set, which has a column of its own. */
export function columnsWith(rules: string | null): readonly string[] {
  return [...addedColumns, ...(rules === null ? [] : [rulesColumn]), ...laterColumns]
}

export const rulesColumn = 'lp_rules'

/** The place of each level, from 1, the most urgent: a number that sorts in every spreadsheet. */
export type Places = ReadonlyMap<string, number>

export function placesOf({ triage }: RuleSet): Places {
  return new Map(triage.map(({ id }, at) => [id, at + 1]))
}

/** The scores that have a column. */
export const addedScores = ['fib4', 'ast-alt-ratio'] as const satisfies readonly ScoreId[]

/**
 * Writes the cells of the added columns as a record, in their order. A row without an assessment has only its issues.
 * `constant` are the cells that are the same in every row: the note, and the name of a site's rules.
 */
export function addedRecords(
  delimiter: string,
  constant: readonly string[],
  places: Places,
): (assessment: Verdict | null, issues: readonly Issue[]) => string {
  const same = delimiter + csvRecord(constant, delimiter)
  return (assessment, issues) => {
    if (assessment === null) {
      return (
        emptyBefore('lp_issues', delimiter) +
        csvCell(issueList(issues), delimiter) +
        same +
        delimiter.repeat(laterColumns.length - 1) +
        (isSomebodysRow(issues) ? `row${delimiter}0` : delimiter)
      )
    }
    const record = triageAndBands(assessment, delimiter) + scoreCells(assessment, delimiter) + delimiter
    return (
      record +
      csvCell(patternList(assessment.patterns), delimiter) +
      delimiter +
      csvCell(issueList(assessment.issues), delimiter) +
      same +
      later(assessment, delimiter, places)
    )
  }
}

function later({ triage, toCheck }: Verdict, delimiter: string, places: Places): string {
  const checks = toCheck.map(({ level, analyte }) => `${level}:${analyte}`).join(' ')
  return delimiter + (triage.door ?? '') + delimiter + (triage.by ?? '') + delimiter + checks + delimiter + (places.get(triage.level) ?? '')
}

function triageAndBands({ triage, findings }: Verdict, delimiter: string): string {
  let part = csvCell(triage.level, delimiter) + delimiter + csvCell(becauseList(triage), delimiter)
  for (const id of analyteIds) {
    const finding = findings.find(({ analyte }) => analyte === id)
    part += finding === undefined ? delimiter + delimiter : findingCells(finding, delimiter)
  }
  return part
}

function scoreCells({ scores }: Verdict, delimiter: string): string {
  const fib4 = scored(scores, 'fib4')
  const ratio = scored(scores, 'ast-alt-ratio')
  const cells = fib4 === undefined ? delimiter + delimiter : delimiter + fib4.value + delimiter + csvCell(fib4.band, delimiter)
  return cells + delimiter + (ratio === undefined ? '' : ratio.value)
}

function emptyBefore(name: string, delimiter: string): string {
  return delimiter.repeat(addedColumns.indexOf(name))
}

function findingCells(finding: Finding, delimiter: string): string {
  const band = finding.status === 'banded' ? finding.band : `undetermined:${finding.because}`
  return delimiter + csvCell(band, delimiter) + delimiter + csvCell(finding.standards['jsnd-2026'] ?? '', delimiter)
}

function becauseList({ because }: Verdict['triage']): string {
  let list = ''
  for (const { analyte, rule } of because) list += (list === '' ? '' : '; ') + (analyte === undefined ? rule : `${analyte} ${rule}`)
  return list
}

function scored(scores: Verdict['scores'], id: ScoreId): ComputedScore | undefined {
  for (const found of scores) {
    if (found.score === id) return found.status === 'computed' || found.status === 'limited' ? (found as ComputedScore) : undefined
  }
  return undefined
}

function patternList(patterns: Verdict['patterns']): string {
  let list = ''
  for (const { pattern } of patterns) list += list === '' ? pattern : ` ${pattern}`
  return list
}

function issueList(issues: readonly Issue[]): string {
  let list = ''
  for (const { code, level, where } of issues) {
    if (level === 'info') continue
    list += (list === '' ? '' : ' ') + (where.analyte === undefined ? code : `${where.analyte}:${code}`)
  }
  return list
}
