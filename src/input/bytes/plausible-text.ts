import type { Encoding } from './decode.ts'

/**
 * How much the non-ASCII part of a decoded text looks like something people write in that encoding: 1 wholly, below 0 hardly.
 * Settles ties between encodings whose headers say equally much (`AST,ALT` is the same bytes everywhere).
 */
export function textPlausibility(text: string, encoding: Encoding): number {
  let characters = 0
  let points = 0
  for (const [run] of text.matchAll(foreignRun)) {
    for (const character of run) {
      characters += 1
      points += pointsOf(character, encoding, run.length)
    }
    if (characters > enough) break
  }
  return characters === 0 ? 1 : points / characters
}

function pointsOf(character: string, encoding: Encoding, runLength: number): number {
  const code = character.codePointAt(0) ?? 0
  if (code === 0xfffd) return -3
  // Private use, control and unassigned areas: bytes read in the wrong table end up there.
  if ((code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code <= 0x9f)) return -3
  if (encoding === 'windows-1252') return latinPoints(code, runLength)
  if (code >= 0xff61 && code <= 0xff9f) return runLength === 1 ? -1 : 0.6
  if (code >= 0x3041 && code <= 0x30fe) return 1
  if (code >= 0xac00 && code <= 0xd7a3) return encoding === 'cp949' || encoding === 'utf-8' ? 1 : -1
  if (code >= 0x4e00 && code <= 0x9fff) return 0.9
  if (code >= 0xff01 && code <= 0xff5e) return 1
  if (code >= 0x3000 && code <= 0x303f) return 1
  return 0.3
}

function latinPoints(code: number, runLength: number): number {
  if (runLength > 2) return -1
  return (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) || [0xb5, 0xb0, 0xb2, 0xb3, 0xa0, 0xdf].includes(code) ? 1 : 0.2
}

const foreignRun = /[^\x00-\x7f]+/g
const enough = 4_000
