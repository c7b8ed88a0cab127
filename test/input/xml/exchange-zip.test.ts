import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { codesIn, given, readFile, refusalOf } from '../read-file.ts'
import { codes, documentText, entry, pq } from './document-text.ts'
import { type RawEntry, zipBytes } from './zip-bytes.ts'

const root = '1319999999_06139999_202506010_1'
const person = (number: string, ast = '31', more: Parameters<typeof documentText>[0] = {}) =>
  documentText({ number, entries: entry(codes.ast, pq(ast, 'U/L')), ...more })
const index = (count: number) => `<?xml version="1.0"?><index xmlns="https://www.mhlw.go.jp/x"><totalRecordCount value="${count}"/></index>`

/** An exchange ZIP with one good document, and what else is to be in it. */
function exchange(...more: RawEntry[]): Buffer {
  return zipBytes([
    { name: `${root}/`, content: '', stored: true },
    { name: `${root}/ix08_V08.xml`, content: index(1 + more.filter(({ name }) => /DATA/.test(String(name))).length) },
    { name: `${root}/DATA/h1.xml`, content: person('001') },
    ...more,
  ])
}

/** Reads such a ZIP: the good document is always there. */
async function read(...more: RawEntry[]) {
  const file = await readFile(exchange(...more))
  const listed = file.outcomes.filter(({ panel }) => panel === null).flatMap(({ issues }) => issues)
  expect(given(file.panels[0], 'ast')).toBe(31)
  return { ...file, listed, codes: codesIn(file) }
}

/** A directory that says a gigabyte and more of a few kilobytes. */
function bomb(): Buffer {
  return zipBytes(Array.from({ length: 1_100 }, (_, at) => ({ name: `DATA/h${at}.xml`, content: 'x', says: { unpacked: 1 << 20 } })))
}

test('people are in DATA; the index, claims, schemas and what systems leave behind are no results', async () => {
  const { panels, checkup, listed } = await read(
    { name: `${root}/DATA/h2.xml`, content: person('002', '41') },
    { name: `${root}/CLAIMS/c1.xml`, content: '<?xml version="1.0"?><checkupClaim xmlns="x"/>' },
    { name: `${root}/su08_V08.xml`, content: '<?xml version="1.0"?><summary xmlns="https://www.mhlw.go.jp/x"/>' },
    { name: `${root}/XSD/hc08_V08.xsd`, content: '<schema/>' },
    { name: '__MACOSX/DATA/._h1.xml', content: 'x' },
  )
  expect(panels.map((panel) => given(panel, 'ast'))).toEqual([31, 41])
  expect(listed).toEqual([])
  expect(checkup.reading.records).toMatchObject({ records: 2, people: 2, unused: expect.arrayContaining([{ why: 'claim', count: 1 }]) })
})

test.each([
  ['fewer', 1],
  ['more', 3],
])('an index that names %s documents than there are is told before anything is read', async (_, said) => {
  const bytes = zipBytes([
    { name: 'ix08_V08.xml', content: index(said) },
    { name: 'DATA/h1.xml', content: person('001') },
    { name: 'DATA/h2.xml', content: person('002') },
  ])
  const { checkup } = await readFile(bytes)
  expect(checkup.reading.issues).toEqual([
    { code: 'index-counts-differ', level: 'warning', where: { file: 'checkup.csv/ix08_V08.xml' }, args: { said, found: 2 } },
  ])
})

describe('what is wrong with a document costs that document, and is listed by its name', () => {
  const file = `${root}/DATA/h2.xml`
  test.each<[string, RawEntry, string]>([
    ['cut short', { name: file, content: person('002').slice(0, 500) }, 'document-broken'],
    ['a DTD', { name: file, content: person('002', '31', { before: '<!DOCTYPE a SYSTEM "http://x/y">' }) }, 'document-doctype'],
    ['endless depth', { name: file, content: person('002', '31', { entries: '<a>'.repeat(300) }) }, 'document-too-deep'],
    [
      'not text',
      { name: file, content: Buffer.concat([Buffer.from(person('002').slice(0, 300)), Buffer.from([0xff, 0xfe, 0xff])]) },
      'document-undecodable',
    ],
    ['no XML at all', { name: file, content: 'ID,AST\n1,31\n' }, 'document-broken'],
    ['nothing', { name: file, content: '' }, 'document-broken'],
    ['another document', { name: file, content: '<?xml version="1.0"?><list/>' }, 'document-of-another-kind'],
    ['bytes that are not those of the directory', { name: file, content: person('002'), says: { crc: 1 } }, 'entry-broken'],
    ['more than the directory says', { name: file, content: person('002'), says: { unpacked: 10 } }, 'entry-broken'],
    ['a bomb', { name: file, content: ' '.repeat(20 << 20) }, 'entry-too-large'],
    ['a password', { name: file, content: person('002'), says: { flags: 1 } }, 'entry-encrypted'],
    ['a name that leads out', { name: `${root}/DATA/../../h2.xml`, content: person('002') }, 'entry-strange-path'],
    ['an absolute name', { name: '/etc/h2.xml', content: person('002') }, 'entry-strange-path'],
    ['a drive', { name: 'C:\\DATA\\h2.xml', content: person('002') }, 'entry-strange-path'],
    ['a place where nothing begins', { name: file, content: person('002'), says: { offset: 40 } }, 'entry-broken'],
  ])('%s', async (_, bad, code) => {
    const { panels, listed, totals } = await read(bad)
    expect(panels).toHaveLength(1)
    expect(listed.map((issue) => issue.code)).toEqual([code])
    expect(listed[0]?.where.file).toContain('h2.xml')
    expect(listed[0]?.where.line).toBeGreaterThan(0)
    expect(totals).toMatchObject({ rowsIn: 2, assessed: 1, listed: 1 })
  })

  test('the same name twice: neither', async () => {
    const { panels, listed } = await read({ name: file, content: person('002') }, { name: file, content: person('003') })
    expect(panels).toHaveLength(1)
    expect(listed.map(({ code }) => code)).toEqual(['entry-twice', 'entry-twice'])
  })
})

test('a thousand broken documents among many: each is listed, and the others are read', async () => {
  const some = Array.from({ length: 2_000 }, (_, at) => ({
    name: `DATA/h${at}.xml`,
    content: at % 2 === 0 ? person(`n${at}`) : person(`n${at}`).slice(0, 200 + (at % 500)),
  }))
  const { panels, outcomes } = await readFile(zipBytes(some))
  expect(panels).toHaveLength(1_000)
  expect(outcomes.filter(({ panel }) => panel === null)).toHaveLength(1_000)
})

test('names in the encoding of Japanese Windows', async () => {
  const bytes = zipBytes([
    { name: iconv.encode('健診/DATA/山田.xml', 'cp932'), content: person('001').slice(0, 300) },
    { name: 'DATA/h1.xml', content: person('001') },
  ])
  const { outcomes } = await readFile(bytes)
  expect(outcomes[0]?.issues[0]?.where.file).toBe('checkup.csv/健診/DATA/山田.xml')
})

test('folders separated by backslashes', async () => {
  expect((await readFile(zipBytes([{ name: 'x\\DATA\\h1.xml', content: person('001') }]))).panels).toHaveLength(1)
})

describe('one person', () => {
  test('two documents of one day are one visit: what differs is a conflict', async () => {
    const { panels, codes: said } = await read({ name: `${root}/DATA/h2.xml`, content: person('001', '99') })
      .catch(() => readFile(exchange({ name: `${root}/DATA/h2.xml`, content: person('001', '99') })))
      .then((file) => ({ ...file, codes: codesIn(file) }))
    expect(panels).toHaveLength(1)
    expect(given(panels[0], 'ast')).toBe('columns-differ')
    expect(said).toEqual(expect.arrayContaining(['documents-of-one-day', 'results-differ']))
  })

  test.each([
    ['another branch', { branch: '02' }],
    ['another sex: a family shares its number', { sex: '1' }],
    ['another birth date', { birth: '19720101' }],
    ['another insurer', { insurer: '06130000' }],
    ['another day', { service: '<serviceEvent><effectiveTime value="20240514"/></serviceEvent>' }],
  ])('%s is another visit', async (_, more) => {
    const { panels } = await read({ name: `${root}/DATA/h2.xml`, content: person('001', '99', more) })
    expect(panels.map((panel) => given(panel, 'ast'))).toEqual([31, 99])
  })
})

describe('a ZIP as a whole', () => {
  test.each<[string, Buffer, string]>([
    ['cut short', exchange().subarray(0, -30), 'zip-broken'],
    ['small, and without end when it is unpacked', bomb(), 'zip-bomb'],
    ['all of it under a password', zipBytes([{ name: 'DATA/h1.xml', content: 'x', says: { flags: 1 } }]), 'zip-encrypted'],
    ['holds something else', zipBytes([{ name: 'a.txt', content: 'x' }]), 'zip-of-others'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code)
  })
})
