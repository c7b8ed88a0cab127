import type { ComputedScore, Finding } from '../interpreter/assessment.ts'
import type { Verdict } from '../interpreter/verdict.ts'
import type { Issue } from '../issue.ts'
import { analyteIds } from '../panel/analyte.ts'
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

/** The cells of the added columns, in their order, but for the note. A row without an assessment has only its issues. */
export function addedCells(assessment: Verdict | null, issues: readonly Issue[]): string[] {
  if (assessment === null) return addedColumns.slice(0, -1).map((name) => (name === 'lp_issues' ? issueList(issues) : ''))
  const { triage, findings, scores, patterns } = assessment
  const cells = [triage.level, becauseList(triage)]
  // Findings stand in the order of the analytes.
  let next = 0
  for (const id of analyteIds) {
    const finding = findings[next]
    if (finding?.analyte === id) {
      next++
      cells.push(bandOf(finding), gradeOf(finding))
    } else cells.push('', '')
  }
  const fib4 = scored(scores, 'fib4')
  const ratio = scored(scores, 'ast-alt-ratio')
  cells.push(fib4 ? String(fib4.value) : '', fib4?.band ?? '', ratio ? String(ratio.value) : '')
  cells.push(patternList(patterns), issueList(assessment.issues))
  return cells
}

function becauseList({ because }: Verdict['triage']): string {
  let list = ''
  for (const { analyte, rule } of because) list += (list === '' ? '' : '; ') + (analyte === undefined ? rule : `${analyte} ${rule}`)
  return list
}

function bandOf(finding: Finding): string {
  return finding.status === 'banded' ? finding.band : `undetermined:${finding.because}`
}

function gradeOf(finding: Finding): string {
  return finding.standards['jsnd-2026'] ?? ''
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
