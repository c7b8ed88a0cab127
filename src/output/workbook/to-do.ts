import { byNames } from '../../aggregate/groups.ts'
import { isSomebodysRow } from '../../aggregate/to-check.ts'
import { byUrgency } from '../../aggregate/urgency.ts'
import type { Finding } from '../../interpreter/assessment.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { rankOf } from '../../rules/rank.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Choice } from '../choice.ts'
import { groupOf, type RunItem } from '../format.ts'
import { inOrder, type Standing, standingOf } from '../order.ts'
import { checkLines } from '../report/to-check.ts'
import { showNumber, showUnit, showValue } from '../text/numbers.ts'
import { printable } from '../text/printable.ts'
import { redactSubject } from '../text/redact.ts'
import { widthOf } from '../text/width.ts'
import { isChild, type PersonInWords } from '../words/person.ts'
import { dayCell, inputText, levelLook, looks, numberLook, text, zoneLooks } from './looks.ts'
import { scoreCell } from './score-cell.ts'
import { type Cell, placeIn } from './sheet.ts'
import type { Style } from './styles.ts'

/** Whom to call, most urgent first: whoever has to be checked today, then from the level on that was asked for, then children. */
export interface ToDoList {
  /** `place`: the row of the sheet with everybody. */
  add(item: RunItem<Verdict>, words: PersonInWords | null, place: number | null): void
  head(): Cell[]
  widths(): number[]
  /** In their order, each with its height. */
  rows(): Iterable<{ cells: (Cell | null)[]; height: number }>
  count(): number
}

export interface ToDoOptions {
  voice: Voice
  rules: RuleSet
  choice: Choice
  /** Whether an order was asked for. */
  sorted: boolean
  redact: boolean
  only: string | null
  everyone: string
}

export function toDoList(options: ToDoOptions): ToDoList {
  const { voice, rules, choice, only } = options
  const from = rankOf(only ?? 'family-doctor', rules)
  const entries: { part: 'check' | 'level' | 'child'; standing: Standing | null; rank: number; cells: (Cell | null)[] }[] = []
  const order = orderOf(options)
  const carried = carriedColumns(choice)
  const same = sharedCells()
  return {
    add: (item, words, place) => {
      const { assessment, issues } = item
      const sequence = entries.length
      if (assessment === null || words === null) {
        if (isSomebodysRow(issues))
          entries.push({ part: 'check', standing: null, rank: 0, cells: unreadCells(item, issues, place).map(same) })
        return
      }
      const part = partOf(assessment)
      if (part === null) return
      const standing = standingOf(assessment, groupOf(item, choice), sequence, rules)
      entries.push({
        part,
        standing,
        rank: assessment.triage.rank ?? -1,
        cells: personCells(item, assessment, words, place, part).map(same),
      })
    },
    head: () => [...columnTitles(), ...noteTitles()],
    widths: () => widths(),
    count: () => entries.length,
    rows: function* () {
      entries.sort(order)
      for (const { cells } of entries) yield { cells, height: heightOf(cells, widths()) }
    },
  }

  function partOf(verdict: Verdict): 'check' | 'level' | 'child' | null {
    const { triage, toCheck, findings } = verdict
    if (toCheck.length > 0) return 'check'
    if (triage.rank !== null) return triage.rank >= from ? 'level' : null
    return isChild(verdict) && findings.length > 0 ? 'child' : null
  }

  function columnTitles(): Cell[] {
    const say = (key: string) => text(voice.say(key), looks.head)
    return [
      say('words.level'),
      say('words.next'),
      say('words.by'),
      say('words.door'),
      say('workbook.id'),
      say('workbook.name'),
      ...carried.map((column) => text(printable(choice.columns[column] ?? ''), looks.head)),
      say('workbook.age'),
      say('workbook.sex'),
      say('workbook.date'),
      ...analyteIds.map((id) => text(`${voice.say(`analyte.${id}.short`)}\n[${showUnit(rules, voice.lang, id)}]`, looks.head)),
      say('score.fib4.name'),
      say('words.why'),
    ]
  }

  function noteTitles(): Cell[] {
    return ['contacted', 'who', 'outcome'].map((part) => text(voice.say(`workbook.${part}`), looks.answerHead))
  }

  function widths(): number[] {
    return [10, 17, 9, 13, 9, 12, ...carried.map(() => 10), 5, 5, 10.5, ...analyteIds.map(() => 12), 7, 28, 9, 9, 14]
  }

  function personCells(
    item: RunItem<Verdict>,
    verdict: Verdict,
    words: PersonInWords,
    place: number | null,
    part: string,
  ): (Cell | null)[] {
    const { id, name, age, sex, date } = options.redact ? redactSubject(verdict.subject) : verdict.subject
    const checked = part === 'check'
    const why = checked ? [...checks(verdict), words.why].join('\n') : words.why
    return [
      text(
        checked ? voice.say('workbook.level.check') : part === 'child' ? voice.say('workbook.level.child') : words.level,
        levelLook(checked ? 'today' : verdict.triage.level),
      ),
      wrapped(checked ? voice.say('workbook.next.check', { level: words.level }) : words.next),
      wrapped(checked ? voice.say('by.today') : words.by),
      wrapped(words.door),
      linked(id ?? '', place),
      linked(name ?? (id === null ? voice.say('cohort.anonymous', { line: item.line }) : ''), place),
      ...carried.map((column) => inputText(item.carried?.[column] ?? '')),
      { value: age, style: looks.number },
      text(sex === null ? '' : voice.say(`sex.${sex}`)),
      dayCell(date),
      ...analyteIds.map((analyte) => valueCell(verdict, analyte)),
      scoreCell(verdict),
      wrapped(why),
      ...blanks(3),
    ]
  }

  function unreadCells({ line, carried: along }: RunItem<Verdict>, issues: readonly Issue[], place: number | null): (Cell | null)[] {
    const lines = checkLines({ subject: null, source: null, checks: [], issues }, rules, voice)
    return [
      text(voice.say('workbook.level.check'), levelLook('today')),
      wrapped(voice.say('workbook.next.row')),
      wrapped(voice.say('by.today')),
      blank,
      blank,
      linked(voice.say('cohort.anonymous', { line }), place),
      ...carried.map((column) => inputText(along?.[column] ?? '')),
      ...blanks(3 + analyteIds.length + 1),
      wrapped(lines.join('\n')),
      ...blanks(3),
    ]
  }

  function checks({ subject, source, toCheck, issues }: Verdict): string[] {
    return checkLines({ subject, source, checks: toCheck, issues }, rules, voice)
  }

  function linked(value: string, place: number | null): Cell {
    if (place === null || value === '') return inputText(value)
    return { value, style: looks.linkWrapped, to: placeIn(options.everyone, `A${place}`) }
  }

  function valueCell(verdict: Verdict, analyte: AnalyteId): Cell {
    const finding = verdict.findings.find((other) => other.analyte === analyte)
    if (finding === undefined) return blank
    const measurement = verdict.measurements[analyte]
    if (measurement === undefined) return text(unreadText(verdict, analyte) || voice.say('words.unusable'), looks.unknown)
    return measuredCell(finding, measurement.value, measurement.comparator)
  }

  function measuredCell(finding: Finding, value: number, comparator: string): Cell {
    const { analyte } = finding
    const banded = finding.status === 'banded'
    const short = banded ? `words.short.${finding.band}` : `words.${finding.because}`
    const word = voice.say(banded && !voice.has(short) ? `band.${analyte}.${finding.band}.word` : short)
    if (comparator !== '=') {
      const shown = showValue(rules, voice, analyte, value, comparator as '<')
      return text(`${shown.split(' ').slice(0, 2).join(' ')}  ${word}`, banded ? zoneLooks[finding.severity] : looks.unknown)
    }
    const shown = showNumber(rules, voice.lang, analyte, value)
    return { value: Number(shown), style: numberLook(shown.split('.')[1]?.length ?? 0, banded ? finding.severity : null, word) }
  }
}

function unreadText({ issues }: Verdict, analyte: AnalyteId): string {
  const issue = issues.find(({ where, args }) => (where.analyte ?? args.analyte) === analyte && args.text !== undefined)
  return issue === undefined ? '' : printable(String(issue.args.text))
}

/** Groups stand beside people, and so do the columns that were asked for. */
function carriedColumns({ group, shown }: Choice): number[] {
  return [...new Set([...group, ...shown])]
}

type Entry = { part: 'check' | 'level' | 'child'; standing: Standing | null; rank: number }

/** Level, then group, then how urgent; another order only where it was asked for. Rows that nobody could read come first. */
function orderOf({ choice, sorted }: ToDoOptions): (a: Entry, b: Entry) => number {
  const parts = ['check', 'level', 'child']
  return (a, b) => {
    const part = parts.indexOf(a.part) - parts.indexOf(b.part)
    if (part !== 0) return part
    if (a.standing === null || b.standing === null) return (a.standing === null ? 0 : 1) - (b.standing === null ? 0 : 1)
    if (sorted) return inOrder(choice)(a.standing, b.standing)
    return (
      b.rank - a.rank ||
      byNames(a.standing.group, b.standing.group) ||
      byUrgency(a.standing.urgency, b.standing.urgency) ||
      a.standing.sequence - b.standing.sequence
    )
  }
}

/** As many lines as the longest of its texts needs: Excel does not grow a row by itself when it opens a file. */
function heightOf(cells: readonly (Cell | null)[], widths: readonly number[]): number {
  let lines = 1
  for (const [at, cell] of cells.entries()) {
    if (cell === null || typeof cell.value !== 'string' || !('wrap' in cell.style) || cell.style.wrap !== true) continue
    const width = Math.max(3, (widths[at] ?? 10) - 1.5)
    const needed = cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) * 1.06) / width)), 0)
    lines = Math.max(lines, needed)
  }
  return Math.min(409, 5 + lines * 14)
}

/** The list waits in memory: cells that are alike are one, as most of them are. */
function sharedCells(): (cell: Cell | null) => Cell | null {
  const byStyle = new Map<Style, Map<Cell['value'], Cell>>()
  let count = 0
  return (cell) => {
    if (cell === null || cell.to !== undefined || count >= sharedAtMost) return cell
    const byValue = byStyle.get(cell.style) ?? new Map<Cell['value'], Cell>()
    byStyle.set(cell.style, byValue)
    const known = byValue.get(cell.value)
    if (known !== undefined) return known
    byValue.set(cell.value, cell)
    count += 1
    return cell
  }
}

const sharedAtMost = 50_000

function wrapped(value: string): Cell {
  return text(value, looks.wrapped)
}

function blanks(count: number): Cell[] {
  return Array.from({ length: count }, () => blank)
}

const blank: Cell = { value: null, style: looks.empty }
