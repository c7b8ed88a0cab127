import { type AgeGroup, ageGroupOf, ageGroups } from '../../aggregate/age-groups.ts'
import { addToGroup, createGroups, type GroupSummary, type Groups, quartilesOfGroup, summarizeGroups } from '../../aggregate/groups.ts'
import type { Verdict } from '../../interpreter/verdict.ts'
import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Choice } from '../choice.ts'
import { smallestShown } from '../report/file/groups.ts'
import { showNumber, showUnit } from '../text/numbers.ts'
import { printable } from '../text/printable.ts'
import { levelInWords } from '../words/person.ts'
import { inputText, levelLook, looks, numberLook, text, zoneLooks } from './looks.ts'
import type { Cell, Sheet } from './sheet.ts'

/** What is counted for the sheet with the figures: everybody, by sex and age, and by group. */
export interface Figures {
  all: Groups
  bySexAndAge: Groups
  byGroup: Groups | null
}

export interface FiguresOptions {
  rules: RuleSet
  voice: Voice
  choice: Choice
  redact: boolean
}

export function createFigures(rules: RuleSet, choice: Choice): Figures {
  return { all: createGroups(rules), bySexAndAge: createGroups(rules), byGroup: choice.group.length === 0 ? null : createGroups(rules) }
}

export function addToFigures({ all, bySexAndAge, byGroup }: Figures, verdict: Verdict, group: readonly string[]): void {
  addToGroup(all, [], verdict)
  addToGroup(bySexAndAge, [verdict.subject.sex ?? '', ageGroupOf(verdict)], verdict)
  if (byGroup !== null) addToGroup(byGroup, group, verdict)
}

/** Where the chart finds its numbers: rows of the sheet, from 1. */
export interface ChartRows {
  first: number
  last: number
}

export interface WrittenFigures {
  chart: ChartRows
  triage: GroupSummary['triage']
}

export function writeFigures(sheet: Sheet, figures: Figures, options: FiguresOptions): WrittenFigures {
  const { voice, rules } = options
  const say = (key: string, args?: Record<string, string | number>) => voice.say(key, args)
  const all = summarizeGroups(figures.all)[0]
  sheet.row([text(say('workbook.figures'), looks.title)], 24)
  sheet.row([text(say('workbook.figures.count', { count: all?.assessed ?? 0 }), looks.line)])
  sheet.row([])
  const chart = levelTable(all)
  room()
  valueTable(all)
  const people = sexAndAge()
  levelsBy('workbook.figures.by-age', [say('workbook.sex'), say('workbook.age')], people)
  valuesBy('workbook.figures.values-by-age', [say('workbook.sex'), say('workbook.age')], people, figures.bySexAndAge)
  const { byGroup } = figures
  if (byGroup !== null) {
    const columns = options.choice.group.map((column) => printable(options.choice.columns[column] ?? ''))
    const groups = summarizeGroups(byGroup).map((group) => ({
      group,
      names: group.names.map((name) => (hides(group) && name !== '' ? '***' : name === '' ? say('cohort.groups.none') : printable(name))),
    }))
    levelsBy('workbook.figures.by-group', columns, groups)
    valuesBy('workbook.figures.values-by-group', columns, groups, byGroup)
  }
  if (options.redact) sheet.row([text(say('cohort.groups.small', { count: smallestShown }), looks.line)])
  return { chart, triage: all?.triage ?? [] }

  function head(titles: readonly string[]): void {
    sheet.row(
      titles.map((title) => text(title, looks.head)),
      30,
    )
  }

  function section(key: string): void {
    sheet.row([])
    sheet.row([text(say(key), looks.section)], 20)
  }

  function levelTable(group: GroupSummary | undefined): ChartRows {
    sheet.row([text(say('cohort.triage'), looks.section)], 20)
    head([say('words.level'), say('workbook.people'), say('workbook.share')])
    const first = sheet.next()
    for (const { level, count, share } of group?.triage ?? []) {
      sheet.row([
        text(levelInWords(level, rules, voice), levelLook(level)),
        { value: count, style: looks.count },
        { value: share, style: looks.share },
      ])
    }
    return { first, last: sheet.next() - 1 }
  }

  /** The chart lies over these rows. */
  function room(): void {
    while (sheet.next() < chartRowsAtLeast) sheet.row([])
  }

  function valueTable(group: GroupSummary | undefined): void {
    if (group === undefined) return
    section('cohort.statistics')
    head(statisticsTitles())
    const quartiles = quartilesOfGroup(figures.all, [])
    for (const analyte of group.analytes) sheet.row([nameCell(analyte.analyte), ...statisticsCells(analyte, quartiles)])
    section('workbook.figures.bands')
    head([say('workbook.value'), say('workbook.band'), say('workbook.people'), say('workbook.share')])
    for (const { analyte, bands, banded } of group.analytes) {
      if (banded === 0) continue
      for (const { band, severity, count, share } of bands) {
        sheet.row([
          nameCell(analyte),
          text(say(`band.${analyte}.${band}.word`), zoneLooks[severity]),
          { value: count, style: looks.count },
          { value: share, style: looks.share },
        ])
      }
    }
  }

  function statisticsTitles(): string[] {
    return [say('workbook.value'), ...['n', 'median', 'lower', 'upper', 'min', 'max'].map((part) => say(`workbook.${part}`))]
  }

  function nameCell(analyte: GroupSummary['analytes'][number]['analyte']): Cell {
    return text(`${say(`analyte.${analyte}.short`)} [${showUnit(rules, voice.lang, analyte)}]`)
  }

  function statisticsCells(
    { analyte, n, median, min, max }: GroupSummary['analytes'][number],
    quartiles: ReturnType<typeof quartilesOfGroup>,
  ): Cell[] {
    const at = quartiles.get(analyte)
    return [
      { value: n, style: looks.count },
      ...[median, at?.lower ?? null, at?.upper ?? null, min, max].map((value): Cell => {
        if (value === null) return { value: null, style: looks.empty }
        const shown = showNumber(rules, voice.lang, analyte, value)
        return { value: Number(shown), style: numberLook(shown.split('.')[1]?.length ?? 0, null) }
      }),
    ]
  }

  function hides({ assessed }: GroupSummary): boolean {
    return options.redact && assessed < smallestShown
  }

  function sexAndAge(): NamedGroup[] {
    const order = (group: GroupSummary) =>
      ['male', 'female', ''].indexOf(group.names[0] ?? '') * 10 + ageGroups.indexOf(group.names[1] as AgeGroup)
    return summarizeGroups(figures.bySexAndAge)
      .sort((a, b) => order(a) - order(b))
      .map((group) => {
        const [sex = '', age = ''] = group.names
        return {
          group,
          names: [sex === '' ? say('workbook.unknown') : say(`sex.${sex}`), say(`workbook.age.${age === '' ? 'unknown' : age}`)],
        }
      })
  }

  function levelsBy(title: string, columns: readonly string[], groups: readonly NamedGroup[]): void {
    section(title)
    const levels = rules.triage.filter(({ id }) =>
      groups.some(({ group }) => group.triage.some(({ level, count }) => level === id && count > 0)),
    )
    head([...columns, say('cohort.groups.all'), ...levels.flatMap(({ id }) => [say(`triage.${id}.short`), '%'])])
    for (const { group, names } of groups) {
      const few = hides(group)
      const counts = levels.flatMap(({ id }): Cell[] => {
        const found = group.triage.find(({ level }) => level === id)
        if (few) return [fewCell(), fewCell()]
        return [
          { value: found?.count ?? 0, style: looks.count },
          { value: found?.share ?? 0, style: looks.share },
        ]
      })
      sheet.row([...names.map(inputText), few ? fewCell() : { value: group.assessed, style: looks.count }, ...counts])
    }
  }

  function valuesBy(title: string, columns: readonly string[], groups: readonly NamedGroup[], counted: Groups): void {
    section(title)
    head([...columns, ...statisticsTitles()])
    for (const { group, names } of groups) {
      const quartiles = quartilesOfGroup(counted, group.names)
      for (const id of analyteIds) {
        const analyte = group.analytes.find((other) => other.analyte === id)
        if (analyte === undefined || analyte.n === 0) continue
        const cells =
          options.redact && analyte.n < smallestShown ? statisticsTitles().slice(1).map(fewCell) : statisticsCells(analyte, quartiles)
        sheet.row([...names.map(inputText), nameCell(id), ...cells])
      }
    }
  }

  function fewCell(): Cell {
    return text(say('cohort.groups.few', { count: smallestShown }), looks.unknown)
  }
}

interface NamedGroup {
  group: GroupSummary
  names: readonly string[]
}

export const figuresWidths = [22, 15, 18, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11]
const chartRowsAtLeast = 20
