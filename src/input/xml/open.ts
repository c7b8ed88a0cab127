import { createHash } from 'node:crypto'
import { type Issue, UsageError } from '../../issue.ts'
import { fileKind } from '../bytes/file-kind.ts'
import type { Checkup } from '../checkup.ts'
import type { ReadOptions } from '../read-options.ts'
import { recordsCheckup } from '../records/checkup.ts'
import { refuseTableOptions } from '../records/options.ts'
import { countUnused, newSurvey } from '../records/survey.ts'
import { batchesOf } from '../records/visits.ts'
import type { RowOutcome } from '../table/row-outcome.ts'
import { type Archive, documentAtMost } from './archive.ts'
import { type Content, contentOf, type XmlFile } from './content.ts'
import { DocumentError, readDocument } from './document.ts'
import { isResultName, remarksOnIndex } from './remarks.ts'
import { xmlText } from './text.ts'
import { visitBook } from './visits.ts'

/** Opens documents and exchange ZIPs as one: people and days are told apart over all of them. Throws UsageError for what can't be used as a whole. */
export async function openXml(name: string, files: readonly XmlFile[], options: ReadOptions): Promise<Checkup> {
  refuseTableOptions(name, options)
  const survey = newSurvey('cda')
  const book = visitBook(name, survey, options)
  const hash = createHash('sha256')
  let only = ''
  let listed = 0
  let visits = 0
  let gzip = false
  const alone = files.length === 1 ? await contentOf(files[0] as XmlFile) : null
  if (alone !== null) gzip = alone.opened.gzip
  const issues = alone?.kind === 'zip' ? remarksOn(alone.archive) : []
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
      panels: visits,
      sha256: files.length === 1 ? only : hash.copy().digest('hex'),
    }),
  })

  async function* batches(): AsyncGenerator<readonly RowOutcome[]> {
    for (const file of files) {
      let broken: RowOutcome[] = []
      for await (const one of documentsOf(alone ?? (await contentOf(file)), file.name)) {
        const outcome = read(one)
        if (outcome !== null) broken.push(outcome)
        if (broken.length < batchSize) continue
        yield broken
        broken = []
      }
      if (broken.length > 0) yield broken
    }
    for (const batch of batchesOf(book.visits, options)) {
      visits += batch.length
      yield batch
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
      book.add(readDocument(xmlText(content)), file)
      return null
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      listed += 1
      const issue: Issue = { code: error.code, level: 'error', where: { file, line: error.line }, args: { ...error.args } }
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
    if (error instanceof DocumentError) throw new UsageError(error.code, { file, line: error.line, ...error.args })
    throw error
  }
}

function remarksOn(archive: Archive): Issue[] {
  const files = archive.documents.map(({ name, entry }) => ({
    path: `${archive.name}/${name}`,
    text: () => archive.bytesOf(entry)?.toString('utf8') ?? null,
  }))
  const refused = archive.refused.map(({ where }) => ({ path: where.file ?? '', text: () => null }))
  const nested: Issue[] =
    archive.nested === 0 ? [] : [{ code: 'zip-in-zip', level: 'warning', where: { file: archive.name }, args: { count: archive.nested } }]
  return [...remarksOnIndex([...files, ...refused]), ...nested]
}

const headSize = 1 << 16
const batchSize = 500
