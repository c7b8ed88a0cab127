import type { Verdict } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import type { Choice } from '../choice.ts'
import { type Format, groupOf, type RunEnd, type RunFile, type RunItem } from '../format.ts'
import { rulesLinesOf, type UsedConfig } from '../report/sources.ts'
import { issuesInWords, personInWords } from '../words/person.ts'
import { aboutWidths, writeAbout } from './about.ts'
import { chartCounts, chartXml, drawingXml } from './chart.ts'
import { type EveryoneRows, everyoneRows } from './everyone.ts'
import { addToFigures, createFigures, figuresWidths, writeFigures } from './figures.ts'
import { notReadCells, notReadHead, notReadWidths } from './not-read.ts'
import { put, writeContentTypes, writeWorkbook } from './parts.ts'
import { createSheet, type Sheet, sheetPart } from './sheet.ts'
import { createStyles } from './styles.ts'
import { toDoList } from './to-do.ts'
import { packer } from './zip.ts'

export interface WorkbookOptions {
  contact: string | null
  redact: boolean
  only: string | null
  choice: Choice
  /** Whether an order was asked for. */
  sorted: boolean
  config?: UsedConfig | null
}

/**
 * A workbook to hand on. The sheet with everybody is written row by row; who is to be called, and what could not be read,
 * waits until the last row is known. `voice` needs the areas `words`, `workbook` and `inspect`.
 */
export function workbookFormat(voice: Voice, rules: RuleSet, options: WorkbookOptions): Format<Verdict> {
  const { redact, choice } = options
  const styles = createStyles()
  const zip = packer()
  const names = tabs.map((tab) => voice.say(`workbook.sheet.${tab}`))
  const [toDoName, everyoneName, figuresName, notReadName, aboutName] = names as [string, string, string, string, string]
  const foot = voice.say('workbook.foot', { rules: rulesLinesOf(rules, voice)[0] ?? '' })
  const figures = createFigures(rules, choice)
  const toDo = toDoList({ voice, rules, choice, sorted: options.sorted, redact, only: options.only, everyone: everyoneName })
  const notRead: { file: string; issue: Issue; row: number | null }[] = []
  const files: RunFile[] = []
  let rows: EveryoneRows
  let everyone: Sheet

  return {
    everybody: true,
    open: (all) => {
      writeContentTypes(zip, tabs.length, 3)
      rows = everyoneRows(all, { redact, choice, rules, voice })
      everyone = createSheet(sheetPart(zip, 2), styles, {
        name: everyoneName,
        headRows: 1,
        headColumns: rows.frozen,
        filter: true,
        pagesWide: 'readable',
        foot,
        tab: '1D5C6E',
      })
      everyone.row(rows.head(), 34)
      return ''
    },
    file: (file) => {
      files.push(file)
      rows.file(file)
      remember(file.reading.issues, null)
      return ''
    },
    item: (item) => {
      take(item)
      return ''
    },
    bytes: () => zip.take(),
    close: (end) => {
      close(end)
      return ''
    },
  }

  function take(item: RunItem<Verdict>): void {
    const { assessment, issues } = item
    const words = assessment === null ? null : personInWords(assessment, rules, voice)
    if (assessment !== null) addToFigures(figures, assessment, groupOf(item, choice))
    const cells = rows.row(item, words, assessment === null ? issuesInWords(issues, voice) : '')
    const place = cells === null ? null : everyone.next()
    if (cells !== null) everyone.row(cells)
    if (cells !== null || assessment === null) toDo.add(item, words, place)
    remember(issues, place)
  }

  function remember(issues: readonly Issue[], row: number | null): void {
    for (const issue of issues) if (issue.level !== 'info') notRead.push({ file: files.at(-1)?.name ?? '', issue, row })
  }

  function close(end: RunEnd): void {
    const everyoneExtent = everyone.end()
    const toDoExtent = writeToDo()
    const figuresExtent = writeFiguresSheet()
    const notReadExtent = writeNotRead()
    const about = createSheet(sheetPart(zip, 5), styles, {
      name: aboutName,
      headRows: 0,
      widths: aboutWidths,
      pagesWide: 1,
      portrait: true,
      foot,
    })
    writeAbout(about, files, end, { rules, voice, choice, contact: options.contact, redact, config: options.config ?? null })
    const aboutExtent = about.end()
    put(zip, 'xl/drawings/drawing1.xml', drawingXml)
    // Rows may wait until a sheet ends: only then every look is known.
    put(zip, 'xl/styles.xml', styles.xml())
    writeWorkbook(zip, [toDoExtent, everyoneExtent, figuresExtent, notReadExtent, aboutExtent], voice.say('workbook.title'))
    zip.end()
  }

  function writeToDo() {
    const head = toDo.head()
    const sheet = createSheet(sheetPart(zip, 1), styles, {
      name: toDoName,
      headRows: 1,
      headColumns: 1,
      filter: true,
      pagesWide: 1,
      widths: toDo.widths(),
      foot,
      tab: '8C1C2E',
    })
    sheet.row(head, 34)
    for (const { cells, height } of toDo.rows()) sheet.row(cells, height)
    return sheet.end()
  }

  function writeFiguresSheet() {
    const sheet = createSheet(sheetPart(zip, 3), styles, {
      name: figuresName,
      headRows: 0,
      widths: figuresWidths,
      pagesWide: 1,
      foot,
      tab: '5F5310',
      drawing: true,
    })
    const { chart, triage } = writeFigures(sheet, figures, { rules, voice, choice, redact })
    const extent = sheet.end()
    put(zip, 'xl/charts/chart1.xml', chartXml(figuresName, chart, chartCounts(triage, rules, voice), voice))
    return extent
  }

  function writeNotRead() {
    const sheet = createSheet(sheetPart(zip, 4), styles, {
      name: notReadName,
      headRows: 1,
      filter: true,
      pagesWide: 1,
      widths: notReadWidths,
      foot,
    })
    sheet.row(notReadHead(voice), 22)
    for (const { file, issue, row } of notRead) sheet.row(notReadCells(file, issue, voice, everyoneName, row))
    return sheet.end()
  }
}

const tabs = ['to-do', 'everyone', 'figures', 'not-read', 'about'] as const
