import { UsageError } from '../../issue.ts'
import { unescaped } from './cell-text.ts'
import { type NumberFormat, numberFormat } from './number-format.ts'
import { type Package, readPart } from './part.ts'

/** What all sheets of a workbook share. */
export interface Book {
  sheets: readonly BookSheet[]
  date1904: boolean
  /** By the number of a cell's style. */
  formats: readonly NumberFormat[]
  strings: readonly string[]
}

export interface BookSheet {
  name: string
  /** From 1, as the tabs stand. */
  number: number
  hidden: boolean
  part: string
}

/** Reads the small parts. Throws UsageError for a package that holds no workbook of cells. */
export async function readBook(pack: Package): Promise<Book> {
  const main = [...(await relations(pack, '')).values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  const related = await relations(pack, main)
  const listed: { name: string; hidden: boolean; id: string }[] = []
  let date1904 = false
  await readPart(pack, main, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isTrue(attributes.date1904)
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      listed.push({ name: attributes.name ?? '', hidden: /hidden/i.test(attributes.state ?? ''), id })
    },
  })
  const sheets = listed.flatMap(({ name, hidden, id }, index): BookSheet[] => {
    const relation = related.get(id)
    // Sheets of nothing but a chart have no cells.
    if (relation === undefined || !relation.type.endsWith('/worksheet') || !pack.entries.has(relation.target)) return []
    return [{ name, number: index + 1, hidden, part: relation.target }]
  })
  if (sheets.length === 0) throw new UsageError('workbook-without-sheets', { file: pack.file })
  const partOf = (type: string): string => [...related.values()].find((relation) => relation.type.endsWith(type))?.target ?? ''
  return {
    sheets,
    date1904,
    formats: await readFormats(pack, partOf('/styles')),
    strings: await readStrings(pack, partOf('/sharedStrings')),
  }
}

export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true'
}

async function relations(pack: Package, part: string): Promise<Map<string, { type: string; target: string }>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const found = new Map<string, { type: string; target: string }>()
  await readPart(pack, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name === 'Relationship') found.set(Id, { type: Type, target: resolved(folder, Target) })
    },
  })
  return found
}

function resolved(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

async function readFormats(pack: Package, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  await readPart(pack, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      const id = Number(attributes.numFmtId ?? 0)
      if (name === 'xf' && inCells) formats.push(numberFormat(id, codes.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

/** Texts may come in pieces of different fonts; the reading of a name (furigana) stands beside it and is no part of it. */
async function readStrings(pack: Package, part: string): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inReading = false
  await readPart(pack, part, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') inReading = true
      else if (name === 't') inText = !inReading
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(text))
      else if (name === 'rPh') inReading = false
      else if (name === 't') inText = false
    },
  })
  return strings
}
