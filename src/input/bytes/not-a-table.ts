import { UsageError } from '../../issue.ts'
import type { FileKind } from './file-kind.ts'

/** Refuses what is no text table, by its first bytes: says what it is and (in the sentence of the code) what to do. */
export function refuseOtherFiles(name: string, head: Buffer): void {
  if (head.length === 0) throw new UsageError('file-empty', { file: name })
  const known = signatures.find(({ bytes, at = 0 }) => bytes.every((byte, index) => head[at + index] === byte))
  if (oldOffice.every((byte, index) => head[index] === byte)) {
    if (head.includes(encryptedMark, 0, 'utf16le')) throw new UsageError('workbook-encrypted', { file: name })
    if (head.includes('__substg1.0_', 0, 'utf16le')) throw new UsageError('file-mail', { file: name })
    if (head.includes('WordDocument', 0, 'utf16le')) throw new UsageError('file-not-a-table', { file: name, kind: 'Word' })
    throw new UsageError('workbook-xls', { file: name })
  }
  if (isUtf32(head)) throw new UsageError('file-not-a-table', { file: name, kind: 'UTF-32' })
  if (known !== undefined) throw new UsageError(known.code, { file: name, kind: known.kind })
  const start = head
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (isMail(start)) throw new UsageError('file-mail', { file: name })
  const markup = markups.find(({ pattern }) => pattern.test(start))
  if (markup !== undefined) throw new UsageError('file-not-a-table', { file: name, kind: markup.kind })
  if (isFixedLength(head)) throw new UsageError('file-fixed-length', { file: name })
  if (isBinary(head)) throw new UsageError('file-not-a-table', { file: name, kind: 'binary' })
}

/** The head of a message as mail programs save it: its first lines are fields with a colon, one of them of the sender or the way. */
function isMail(start: string): boolean {
  const lines = start.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line))
  const fields = lines.slice(0, lines.indexOf('') < 0 ? 6 : lines.indexOf(''))
  return (
    fields.length > 1 &&
    /^[A-Za-z][A-Za-z-]*: ?/.test(fields[0] ?? '') &&
    fields.some((line) => /^(?:Received|Return-Path|Delivered-To|Message-ID|From|Subject|X-[A-Za-z-]+):/i.test(line)) &&
    !fields[0]?.includes(',')
  )
}

/** Refuses records and documents that nobody reads, each in its own words. */
export function refuseKind(name: string, kind: FileKind): void {
  const code = refusedKinds[kind]
  if (code !== undefined) throw new UsageError(code, { file: name })
}

const refusedKinds: Partial<Record<FileKind, UsageError['code']>> = {
  claim: 'file-claim',
  index: 'file-index',
  'xml-workbook': 'file-xml-workbook',
  'fhir-xml': 'file-fhir-xml',
  html: 'file-html',
  xml: 'file-xml',
  'own-json': 'file-own-json',
  json: 'file-json',
  hl7: 'file-hl7',
}

/** Four bytes a character, two of them nothing: read as UTF-16 a NUL would stand in every cell. */
function isUtf32(head: Buffer): boolean {
  const groups = Math.min(16, head.length >> 2)
  const empty = (first: number) => Array.from({ length: groups }, (_, n) => head[n * 4 + first] === 0 && head[n * 4 + first + 1] === 0)
  return groups > 1 && (empty(0).every(Boolean) || empty(2).every(Boolean)) && head.some((byte) => byte !== 0)
}

/** Laboratory records of 256 bytes each, `A1…` first, with or without line ends between them. */
function isFixedLength(head: Buffer): boolean {
  if (!/^[AOZ]1/.test(head.subarray(0, 2).toString('latin1')) || head.length < 512) return false
  const separators = head.subarray(0, 256).filter((byte) => byte === 0x2c || byte === 0x09 || byte === 0x3b).length
  return (
    separators < 2 &&
    [256, 257, 258].some((size) => [1, 2, 3].every((row) => row * size + 1 >= head.length || isRecordStart(head, row * size)))
  )
}

function isRecordStart(head: Buffer, at: number): boolean {
  return /^[A-Z]\d/.test(head.subarray(at, at + 2).toString('latin1'))
}

/** Control characters that no text file holds, apart from the NULs of UTF-16. */
function isBinary(head: Buffer): boolean {
  const sample = head.subarray(0, 4096)
  if (sample.every((byte) => byte === 0)) return true
  const odd = sample.filter((byte) => byte < 0x20 && !allowedControls.has(byte)).length
  return odd > sample.length / 20
}

const allowedControls = new Set([0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f])

const signatures: readonly { bytes: readonly number[]; at?: number; code: UsageError['code']; kind: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], code: 'file-pdf', kind: 'PDF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: 'file-not-a-table', kind: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], code: 'file-not-a-table', kind: 'JPEG' },
  // Unpacked once, and still packed.
  { bytes: [0x1f, 0x8b], code: 'file-not-a-table', kind: 'gzip' },
  { bytes: [0x42, 0x5a, 0x68], code: 'file-not-a-table', kind: 'bzip2' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], code: 'file-not-a-table', kind: 'xz' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], code: 'file-not-a-table', kind: 'zstd' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], code: 'file-not-a-table', kind: '7z' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], code: 'file-not-a-table', kind: 'SQLite' },
  { bytes: [0x50, 0x41, 0x52, 0x31], code: 'file-not-a-table', kind: 'Parquet' },
]

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]
/** A workbook with a password is one of these, whatever its ending says. */
const encryptedMark = 'EncryptedPackage'

const markups: readonly { pattern: RegExp; kind: string }[] = [
  { pattern: /^<\?xml|^<[A-Za-z]+[\s>:][^,]*>|^<!doctype|^<!--/i, kind: 'XML' },
  { pattern: /^MIME-Version:/i, kind: 'MHTML' },
  { pattern: /^\{\s*["\\}]|^\[\s*[{[]/, kind: 'JSON' },
  { pattern: /^\{\\rtf/, kind: 'RTF' },
]
