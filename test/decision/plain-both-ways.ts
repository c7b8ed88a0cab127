import { expect } from 'vitest'
import { compile } from '../../src/decision/compile.ts'
import { plainJudge } from '../../src/decision/plain/judge.ts'
import { isPossible } from '../../src/interpreter/admit.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { ratioIssue } from '../../src/interpreter/judge-panel.ts'
import { readingsOf, urgentLevels } from '../../src/interpreter/to-check.ts'
import { verdictOn } from '../../src/interpreter/verdict.ts'
import { addedRecords, addedScores, placesOf } from '../../src/output/csv/columns.ts'
import { plainAnswers } from '../../src/output/csv/plain-rows.ts'
import { type AnalyteId, analyteIds, canonicalUnit } from '../../src/panel/analyte.ts'
import type { AlpMethod, Comparator, Measurement, UnusableReason } from '../../src/panel/measurement.ts'
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
      const judge = plainJudge(program, { alpMethod, astUpperLimit: 33, scores: addedScores, urgent: urgentLevels })
      const answers = plainAnswers(program, judge, ['note'], delimiter, '\n')
      for (const [i, panel] of panels.entries()) {
        if (panel.alpMethod !== alpMethod || (panel.age !== null && (panel.age < 0 || panel.age > 120))) continue
        // Once with numbers alone, once with words in place of some of them.
        for (const words of [{}, wordsFor(panel, i, rules)]) {
          const { given, worded } = fill(judge, panel, words, rules)
          const verdict = carefully(panelOf(panel, words))
          expect(verdict.triage).toEqual(interpret(panelOf(panel, words), rules).triage)
          if (!judge.judge(given, worded)) continue
          judged++
          const end = answers.write(into, 0)
          expect(end).toBeLessThanOrEqual(answers.atMost)
          expect(Buffer.from(into.subarray(0, end)).toString()).toBe(`${delimiter}${records(verdict, verdict.issues)}\n`)
          const { oddRatio } = judge.found
          expect(verdict.issues.filter(({ level }) => level !== 'info')).toEqual(Number.isNaN(oddRatio) ? [] : [ratioIssue(oddRatio)])
          expect(verdict.toCheck).toEqual([])
        }
      }
    }
  }
  return { panels: panels.length * 4, judged }
}

type Words = Partial<Record<AnalyteId, { comparator: Comparator } | { unusable: UnusableReason; readings: readonly number[] }>>

const comparators: readonly Comparator[] = ['<', '<=', '>', '>=']

/** Of possible values only: with any other the reader refuses the cell. */
function wordsFor({ values }: DrawnPanel, i: number, { analytes }: RuleSet): Words {
  const ids = analyteIds.filter((id) => values[id] !== undefined && values[id] > 0 && isPossible(values[id], analytes[id].limits))
  const words: Words = {}
  for (const [at, id] of ids.entries()) {
    if ((i + at) % 3 > 0) continue
    const value = values[id] as number
    words[id] =
      (i + at) % 2 === 0
        ? { comparator: comparators[(i + at) % 4] as Comparator }
        : { unusable: 'unmeasurable', readings: [[], [value], [value, value * 10]][(i >> 1) % 3] ?? [] }
  }
  return words
}

function fill({ row, analytes }: ReturnType<typeof plainJudge>, { values, age, sex }: DrawnPanel, words: Words, rules: RuleSet) {
  row.age = age ?? -1
  row.sex = sex === null ? 0 : sex === 'male' ? 1 : 2
  let [given, worded] = [0, 0]
  for (const [at, { id, add }] of analytes.entries()) {
    const value = values[id]
    if (value === undefined) continue
    const word = words[id]
    if (word === undefined) {
      row.values[at] = value
      given |= 1 << at
      continue
    }
    worded |= 1 << at
    row.words[at] = 'unusable' in word ? add(word) : add({ value, ...word, readings: readingsOf({ value, ...word }, rules.analytes[id]) })
  }
  return { given, worded }
}

function panelOf({ values, age, sex, alpMethod }: DrawnPanel, words: Words): Panel {
  const panel: Panel = {
    subject: { ...unknownSubject, age, sex },
    source: null,
    measurements: {},
    unusable: {},
    issues: [],
    astUpperLimit: 33,
  }
  for (const id of analyteIds) {
    const [value, word] = [values[id], words[id]]
    if (value === undefined) continue
    if (word !== undefined && 'unusable' in word) {
      panel.unusable[id] = { because: word.unusable, text: '', ...(word.readings.length > 0 && { readings: word.readings }) }
      continue
    }
    const measurement: Measurement = { value, unit: canonicalUnit[id], comparator: word?.comparator ?? '=', text: String(value) }
    panel.measurements[id] = id === 'alp' ? { ...measurement, method: alpMethod } : measurement
  }
  return panel
}
