import { createHash } from 'node:crypto'
import { type Issue, isUsageError, UsageError } from '../../issue.ts'
import { fileKind } from '../bytes/file-kind.ts'
import type { Checkup } from '../checkup.ts'
import type { ReadOptions } from '../read-options.ts'
import { recordsCheckup } from '../records/checkup.ts'
import type { RecordFile } from '../records/file.ts'
import { refuseTableOptions } from '../records/options.ts'
import { shownNames } from '../records/shown-names.ts'
import { countUnused, newSurvey } from '../records/survey.ts'
import { batchesOf, takenFrom, withoutResults } from '../records/visits.ts'
import type { RowOutcome } from '../table/row-outcome.ts'
import { type Archive, documentAtMost } from './archive.ts'
import { type Content, contentOf } from './content.ts'
import { DocumentError, readDocument } from './document.ts'
import { isResultName, remarksOnIndexes } from './remarks.ts'
import { xmlText } from './text.ts'
import { visitBook } from './visits.ts'

/** Opens documents and exchange ZIPs as one: people and days are told apart over all of them. Throws UsageError for what can't be used as a whole. */
export async function openXml(name: string, files: readonly RecordFile[], options: ReadOptions): Promise<Checkup> {
  refuseTableOptions(name, options)
  const survey = newSurvey('cda')
  const book = visitBook(name, survey, options)
  const hash = createHash('sha256')
  let only = ''
  let listed = 0
  let visits = 0
  let gzip = false
  const alone = files.length === 1 ? await contentOf(files[0] as RecordFile) : null
  if (alone !== null) gzip = alone.opened.gzip
  const shown = shownNames(options.hideNames === true, alone?.kind === 'document' ? name : null)
  const said = alone?.kind === 'zip' ? await remarksOn(alone.archive) : await remarksOnFiles(files)
  const issues = said.map((issue) => ({ ...issue, where: { ...issue.where, file: shown(issue.where.file ?? name) } }))
  if (alone?.kind === 'document') refuseAlone(alone.bytes, name)
  return recordsCheckup({
    file: name,
    gzip,
    survey,
    issues,
    batches,
    totals: () => ({
      rowsIn: survey.records + listed,
      assessed: survey.records,
      listed,
      skipped: 0,
      otherTests: 0,
      totalRows: 0,
      valuesLeftOut: 0,
      panels: visits,
      sha256: files.length === 1 ? only : hash.copy().digest('hex'),
    }),
  })

  async function* batches(): AsyncGenerator<readonly RowOutcome[]> {
    for (const file of files) {
      let broken: RowOutcome[] = []
      const content = alone ?? (await contentOf(file).catch(brokenFile))
      if (content === null) {
        listed += 1
        yield [
          { line: 1, panel: null, issues: [{ code: 'file-broken', level: 'error', where: { file: shown(file.name), line: 1 }, args: {} }] },
        ]
        continue
      }
      for await (const one of documentsOf(content, file.name)) {
        const outcome = read(one)
        if (outcome !== null) broken.push(outcome)
        if (broken.length < batchSize) continue
        yield broken
        broken = []
      }
      if (broken.length > 0) yield broken
    }
    for (const batch of batchesOf(takenFrom(book.visits), options)) {
      visits += batch.length
      yield batch
    }
    if (visits + listed === 0) {
      listed += 1
      yield [withoutResults(name)]
    }
  }

  /** A document goes into the book; one that can't be read costs itself, and is listed. */
  function read({ file, content }: Document): RowOutcome | null {
    try {
      if (content instanceof DocumentError) throw content
      const kind = fileKind(content.subarray(0, headSize), content.length <= headSize)
      if (kind === 'claim' || kind === 'index') {
        countUnused(survey, kind)
        return null
      }
      if (kind !== 'cda' && !isResultName(file) && kind === 'xml') {
        countUnused(survey, 'other-xml')
        return null
      }
      if (content.length > documentAtMost) throw new DocumentError('document-too-large', 1, { megabytes: documentAtMost >> 20 })
      book.add(readDocument(xmlText(content)), shown(file))
      return null
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      listed += 1
      const issue: Issue = { code: error.code, level: 'error', where: { file: shown(file), line: error.line }, args: { ...error.args } }
      return { line: error.line, panel: null, issues: [issue] }
    }
  }

  async function* documentsOf(content: Content, file: string): AsyncGenerator<Document> {
    if (content.kind === 'document') yield { file, content: content.bytes }
    else {
      const { archive } = content
      countUnused(survey, 'no-xml', archive.others)
      for (const { code, where, args } of archive.refused) yield { file: where.file ?? file, content: new DocumentError(code, 1, args) }
      for (const { name: path, entry } of archive.documents) {
        yield { file: `${file}/${path}`, content: archive.bytesOf(entry) ?? new DocumentError('entry-broken', 1, { text: path }) }
      }
    }
    only = content.opened.sha256()
    hash.update(only)
  }
}

/** Of many files a ZIP that is damaged costs itself. */
function brokenFile(error: unknown): null {
  if (isUsageError(error)) return null
  throw error
}

interface Document {
  file: string
  content: Buffer | DocumentError
}

/** A document by itself is the whole file: what is wrong with it is said at once. Throws UsageError. */
function refuseAlone(bytes: Buffer, file: string): void {
  try {
    if (bytes.length > documentAtMost) throw new DocumentError('document-too-large', 1, { megabytes: documentAtMost >> 20 })
    readDocument(xmlText(bytes))
  } catch (error) {
    // What `readDocument` refuses has a sentence as an error too.
    if (error instanceof DocumentError) throw new UsageError(error.code as UsageError['code'], { file, line: error.line, ...error.args })
    throw error
  }
}

async function remarksOn(archive: Archive): Promise<Issue[]> {
  const read = archive.documents.map(({ name, entry }) => ({
    path: `${archive.name}/${name}`,
    text: () => archive.bytesOf(entry)?.toString('utf8') ?? '',
  }))
  const refused = archive.refused.map(({ where }) => ({ path: where.file ?? '', text: () => '' }))
  const nested: Issue[] =
    archive.nested === 0 ? [] : [{ code: 'zip-in-zip', level: 'warning', where: { file: archive.name }, args: { count: archive.nested } }]
  return [...(await remarksOnIndexes([...read, ...refused])), ...nested]
}

/** Of several files: each ZIP is looked into before anything is written, and let go of until its turn. */
async function remarksOnFiles(files: readonly RecordFile[]): Promise<Issue[]> {
  const issues: Issue[] = []
  for (const file of files.length === 1 ? [] : files.filter(({ kind }) => kind === 'zip')) {
    const content = await contentOf(file).catch(brokenFile)
    if (content?.kind === 'zip') issues.push(...(await remarksOn(content.archive)))
  }
  const named = files.map((file) => ({ path: file.name.replaceAll('\\', '/'), text: () => textOf(file) }))
  return [...issues, ...(await remarksOnIndexes(named))]
}

async function textOf(file: RecordFile): Promise<string> {
  const content = await contentOf(file).catch(brokenFile)
  return content?.kind === 'document' ? content.bytes.toString('utf8') : ''
}

// The root element stands at the beginning; where it does not, the document is read, and listed if it is another.
const headSize = 1 << 12
const batchSize = 500
