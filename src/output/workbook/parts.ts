import { columnLetter } from '../../input/columns/named-columns.ts'
import { placeIn, type SheetExtent } from './sheet.ts'
import { xmlHead, xmlText } from './xml.ts'
import type { Packer } from './zip.ts'

/** What holds the sheets of a workbook together. The first part of the file: programs tell a workbook by it. */
export function writeContentTypes(packer: Packer, sheets: number, figuresSheet: number): void {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`
  put(
    packer,
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`) +
      numbersTo(sheets)
        .map((number) => override(`xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet+xml`))
        .join('') +
      override('xl/styles.xml', `${spreadsheet}.styles+xml`) +
      override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
      override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml') +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
  )
  put(
    packer,
    '_rels/.rels',
    relationships([
      [`${officeDocument}/officeDocument`, 'xl/workbook.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ]),
  )
  put(
    packer,
    `xl/worksheets/_rels/sheet${figuresSheet}.xml.rels`,
    relationships([[`${officeDocument}/drawing`, '../drawings/drawing1.xml']]),
  )
  put(packer, 'xl/drawings/_rels/drawing1.xml.rels', relationships([[`${officeDocument}/chart`, '../charts/chart1.xml']]))
  put(
    packer,
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...numbersTo(sheets).map((number): [string, string] => [`${officeDocument}/worksheet`, `worksheets/sheet${number}.xml`]),
      [`${officeDocument}/styles`, 'styles.xml'],
    ]),
  )
}

/** The list of the sheets as their tabs stand, with what is repeated on every printed page. */
export function writeWorkbook(packer: Packer, sheets: readonly SheetExtent[], title: string): void {
  const tabs = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const filters = sheets.flatMap(({ name, headRows, rows, columns, filter }, at) =>
    filter
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(placeIn(name, `$A$${headRows}:$${columnLetter(Math.max(1, columns) - 1)}$${Math.max(rows, headRows)}`))}</definedName>`,
        ]
      : [],
  )
  const titles = sheets.flatMap(({ name, headRows }, at) =>
    headRows > 0
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(placeIn(name, `$1:$${headRows}`))}</definedName>`]
      : [],
  )
  put(
    packer,
    'xl/workbook.xml',
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${tabs.join('')}</sheets><definedNames>${filters.join('')}${titles.join('')}</definedNames></workbook>`,
  )
  put(
    packer,
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>liver-panel</dc:creator></cp:coreProperties>`,
  )
}

export function put(packer: Packer, name: string, xml: string): void {
  const part = packer.part(name)
  part.write(xml.startsWith('<?xml') ? xml : xmlHead + xml)
  part.end()
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1)
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
