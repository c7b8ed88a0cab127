import { strToU8, zipSync } from 'fflate'

export interface SheetXml {
  name: string
  /** What stands inside `<worksheet>`. */
  xml: string
  hidden?: boolean
}

export interface BookParts {
  sheets: readonly SheetXml[]
  styles?: string
  strings?: string
  date1904?: boolean
  doctype?: string
}

/** A workbook written by hand, part by part, for what no library writes. */
export function bookBytes({ sheets, styles = '', strings = '', date1904 = false, doctype = '' }: BookParts): Buffer {
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${kinds}/${type}" Target="${target}"/>`
  const listed = sheets.map(
    ({ name, hidden }, at) => `<sheet name="${name}" sheetId="${at + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="s${at}"/>`,
  )
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${kinds}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relation('st', 'styles', 'styles.xml')}${relation('ss', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
  }
  for (const [at, { xml }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `${doctype}<worksheet ${main}>${xml}</worksheet>`
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))
}

/** Rows of texts (inline), numbers, or XML that begins with `<`; null leaves the cell out. */
export function sheetData(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return '<c/>'
    if (typeof value === 'number') return `<c><v>${value}</v></c>`
    return value.startsWith('<') ? value : `<c t="inlineStr"><is><t>${value}</t></is></c>`
  }
  return `<sheetData>${rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('')}</sheetData>`
}
