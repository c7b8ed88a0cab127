import type { Assessment, BandedFinding, ComputedScore } from '../interpreter/assessment.ts'
import type { Issue } from '../issue.ts'
import { type AnalyteId, analyteIds } from '../panel/analyte.ts'
import type { ScoreId } from '../rules/rule-set.ts'

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

/** The cells of the added columns, in their order. A row without an assessment has only its issues. */
export function addedCells(assessment: Assessment | null, issues: readonly Issue[], note: string): string[] {
  if (assessment === null) return addedColumns.map((name) => (name === 'lp_issues' ? issueList(issues) : name === 'lp_note' ? note : ''))
  const cells = [assessment.triage.level, becauseList(assessment)]
  for (const id of analyteIds) cells.push(bandOf(assessment, id), gradeOf(assessment, id))
  const fib4 = scored(assessment, 'fib4')
  const ratio = scored(assessment, 'ast-alt-ratio')
  cells.push(fib4 ? String(fib4.value) : '', fib4?.band ?? '', ratio ? String(ratio.value) : '')
  cells.push(assessment.patterns.map(({ pattern }) => pattern).join(' '), issueList(assessment.issues), note)
  return cells
}

function becauseList({ triage }: Assessment): string {
  return triage.because.map(({ analyte, rule }) => (analyte === undefined ? rule : `${analyte} ${rule}`)).join('; ')
}

function bandOf({ findings }: Assessment, id: AnalyteId): string {
  const finding = findings.find(({ analyte }) => analyte === id)
  if (finding === undefined) return ''
  return finding.status === 'banded' ? finding.band : `undetermined:${finding.because}`
}

function gradeOf({ findings }: Assessment, id: AnalyteId): string {
  const finding = findings.find(({ analyte }) => analyte === id) as BandedFinding | undefined
  return finding?.standards['jsnd-2026'] ?? ''
}

function scored({ scores }: Assessment, id: ScoreId): ComputedScore | undefined {
  const found = scores.find(({ score }) => score === id)
  return found !== undefined && (found.status === 'computed' || found.status === 'limited') ? found : undefined
}

function issueList(issues: readonly Issue[]): string {
  return issues
    .filter(({ level }) => level !== 'info')
    .map(({ code, where }) => (where.analyte === undefined ? code : `${where.analyte}:${code}`))
    .join(' ')
}
