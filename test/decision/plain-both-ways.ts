import { expect } from 'vitest'
import { compile } from '../../src/decision/compile.ts'
import { plainJudge } from '../../src/decision/plain/judge.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { verdictOn } from '../../src/interpreter/verdict.ts'
import { addedRecords, addedScores, placesOf } from '../../src/output/csv/columns.ts'
import { plainAnswers } from '../../src/output/csv/plain-rows.ts'
import { canonicalUnit } from '../../src/panel/analyte.ts'
import type { AlpMethod } from '../../src/panel/measurement.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { unknownSubject } from '../../src/panel/subject.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import type { DrawnPanel } from './drawn-panels.ts'

/** Holds the bytes behind every plain row to the record of the careful way; says how many rows were plain. */
export function judgedBothWays(panels: readonly DrawnPanel[], rules: RuleSet): { panels: number; judged: number } {
  const program = compile(rules)
  const carefully = verdictOn(rules, addedScores)
  const into = new Uint8Array(1 << 16)
  let judged = 0
  for (const delimiter of [',', ';']) {
    const records = addedRecords(delimiter, ['note'], placesOf(rules))
    for (const alpMethod of ['ifcc', 'jscc', null] satisfies (AlpMethod | null)[]) {
      const judge = plainJudge(program, { alpMethod, astUpperLimit: 33, scores: addedScores })
      const answers = plainAnswers(program, judge, ['note'], delimiter, '\n')
      for (const panel of panels) {
        if (panel.alpMethod !== alpMethod || (panel.age !== null && (panel.age < 0 || panel.age > 120))) continue
        const given = fill(judge, panel)
        if (!judge.judge(given)) continue
        judged++
        const end = answers.write(into, 0)
        expect(end).toBeLessThanOrEqual(answers.atMost)
        const verdict = carefully(panelOf(panel))
        expect(verdict.triage).toEqual(interpret({ ...panelOf(panel) }, rules).triage)
        expect(Buffer.from(into.subarray(0, end)).toString()).toBe(`${delimiter}${records(verdict, verdict.issues)}\n`)
        expect(verdict.issues.filter(({ level }) => level !== 'info')).toEqual([])
      }
    }
  }
  return { panels: panels.length * 2, judged }
}

function fill({ row, analytes }: ReturnType<typeof plainJudge>, { values, age, sex }: DrawnPanel): number {
  row.age = age ?? -1
  row.sex = sex === null ? 0 : sex === 'male' ? 1 : 2
  let given = 0
  for (const [at, { id }] of analytes.entries()) {
    const value = values[id]
    if (value === undefined) continue
    row.values[at] = value
    given |= 1 << at
  }
  return given
}

function panelOf({ values, age, sex, alpMethod }: DrawnPanel): Panel {
  const measurements = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      {
        value,
        unit: canonicalUnit[id as keyof typeof canonicalUnit],
        comparator: '=',
        text: String(value),
        ...(id === 'alp' && { method: alpMethod }),
      },
    ]),
  )
  return { subject: { ...unknownSubject, age, sex }, source: null, measurements, unusable: {}, issues: [], astUpperLimit: 33 }
}
