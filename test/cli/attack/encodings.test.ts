import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { errorCodeOf } from '../sentence-of.ts'
import { runOnce } from '../world.ts'

const text = '受診者ID,氏名,AST,ALT\n1,見本,812,900\n2,健診,20,21\n'
const utf16 = (bigEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const utf32 = (bigEndian: boolean, bom: boolean) => {
  const signs = [...(bom ? ['\uFEFF'] : []), ...text]
  const bytes = Buffer.alloc(signs.length * 4)
  for (const [at, sign] of signs.entries()) {
    if (bigEndian) bytes.writeUInt32BE(sign.codePointAt(0) ?? 0, at * 4)
    else bytes.writeUInt32LE(sign.codePointAt(0) ?? 0, at * 4)
  }
  return bytes
}
const utf8 = Buffer.from(text)
const replaced = (from: string, to: Buffer) => {
  const at = utf8.indexOf(from)
  return Buffer.concat([utf8.subarray(0, at), to, utf8.subarray(at + Buffer.byteLength(from))])
}

async function read(bytes: Uint8Array) {
  const { code, stdout, stderr } = await runOnce(['a.csv', '-f', 'json'], { files: { 'a.csv': bytes } })
  if (code === 2) return { code, refusal: errorCodeOf(stderr, 'en'), people: [] }
  const people = JSON.parse(stdout).assessments.map(({ subject, measurements, toCheck }: never) => [
    (subject as { id: string }).id,
    (measurements as { ast?: { value: number } }).ast?.value ?? null,
    (toCheck as object[]).length,
  ])
  return { code, refusal: null, people }
}

describe('what one person’s 812 becomes', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-16 without a mark', utf16(false)],
    ['UTF-16, the other way round', utf16(true)],
    ['two byte order marks', Buffer.concat([Buffer.from('\uFEFF\uFEFF'), utf8])],
    ['a mark in the middle', replaced('\n1,', Buffer.from('\n\uFEFF1,'))],
    ['line feed before carriage return', Buffer.from(text.replaceAll('\n', '\n\r'))],
    ['next line (U+0085) as line end', Buffer.from(text.replaceAll('\n', '\u0085'))],
    ['a zero-width joiner in it', replaced('812', Buffer.from('8\u200d12'))],
  ])('%s: read', async (_, bytes) => {
    const { people } = await read(bytes)
    expect(people[0].slice(0, 2)).toEqual(['1', 812])
  })

  test.each<[string, Uint8Array]>([
    ['an overlong form of its digits', replaced('812', Buffer.from([0xc0, 0xb8, 0xc0, 0xb1, 0xc0, 0xb2]))],
    ['a NUL in it', replaced('812', Buffer.from('8\u000012'))],
  ])('%s: never another number, and listed', async (_, bytes) => {
    const { code, people } = await read(bytes)
    expect(people[0].slice(0, 2)).toEqual(['1', null])
    expect(code).toBe(3)
  })

  test.each<[string, Uint8Array]>([
    ['UTF-32 with its mark', utf32(false, true)],
    ['UTF-32 without', utf32(false, false)],
    ['UTF-32, the other way round', utf32(true, false)],
    ['packed twice', gzipSync(gzipSync(utf8))],
  ])('%s: refused as a whole', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ code: 2, refusal: 'file-not-a-table', people: [] })
  })
})
