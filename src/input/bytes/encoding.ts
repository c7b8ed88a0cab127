import { isAscii, isUtf8 } from 'node:buffer'
import { UsageError } from '../../issue.ts'
import { decodeWhole, type Encoding, encodingNamed, encodings, lastLineEnd } from './decode.ts'
import { textPlausibility } from './plausible-text.ts'

export interface EncodingChoice {
  encoding: Encoding
  /** `header`: the candidate under which the header says most. `only-candidate`: nothing else decodes. */
  why: 'option' | 'bom' | 'ascii' | 'utf-8-valid' | 'nul-pattern' | 'escape-sequence' | 'header'
  /** The other candidates with what each recognised, best first; empty unless `header`. */
  candidates: readonly { encoding: Encoding; recognized: number }[]
}

/**
 * Chooses how the bytes are read. `recognized` tells how many header cells a decoded beginning would give:
 * bytes of one encoding often decode in another without failing, so validity alone proves little.
 * Throws UsageError for an unknown `wanted`.
 */
export function chooseEncoding(
  head: Buffer,
  complete: boolean,
  wanted: string | undefined,
  recognized: (text: string) => number,
): EncodingChoice {
  if (wanted !== undefined) return { encoding: named(wanted), why: 'option', candidates: [] }
  const bom = boms.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))
  if (bom !== undefined) return { encoding: bom.encoding, why: 'bom', candidates: [] }
  const wide = wideByNulls(head)
  if (wide !== null) return { encoding: wide, why: 'nul-pattern', candidates: [] }
  const whole = complete ? head : head.subarray(0, lastLineEnd(head, 'utf-8') || head.length)
  if (isAscii(whole)) {
    if (isoEscape.test(whole.subarray(0, 1 << 16).toString('latin1')))
      return { encoding: 'iso-2022-jp', why: 'escape-sequence', candidates: [] }
    return { encoding: 'utf-8', why: 'ascii', candidates: [] }
  }
  if (isUtf8(whole)) return { encoding: 'utf-8', why: 'utf-8-valid', candidates: [] }
  return byHeader(whole, recognized)
}

function named(wanted: string): Encoding {
  const encoding = encodingNamed(wanted)
  if (encoding === null) throw new UsageError('encoding-unknown', { encoding: wanted, known: encodings.join(', ') })
  return encoding
}

function byHeader(whole: Buffer, recognized: (text: string) => number): EncodingChoice {
  const scored = legacy.map((encoding, order) => {
    const text = decodeWhole(whole.subarray(0, lastLineEnd(whole.subarray(0, judgedBytes), 'utf-8') || judgedBytes), encoding)
    const plausibility = Math.round(textPlausibility(text, encoding) * 10)
    return { encoding, order, plausibility, recognized: plausibility < 0 && encoding !== 'utf-8' ? 0 : recognized(text) }
  })
  scored.sort((one, other) => other.recognized - one.recognized || other.plausibility - one.plausibility || one.order - other.order)
  const best = scored[0] as (typeof scored)[number]
  return { encoding: best.encoding, why: 'header', candidates: scored.map(({ encoding, recognized }) => ({ encoding, recognized })) }
}

/** Every second byte of ASCII text in UTF-16 is NUL. */
function wideByNulls(head: Buffer): Encoding | null {
  const sample = head.subarray(0, 4096)
  const nulls = [0, 0] as [number, number]
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) nulls[(at % 2) as 0 | 1] += 1
  const [even, odd] = nulls
  const enough = sample.length / 8
  if (odd > enough && even < odd / 10) return 'utf-16le'
  return even > enough && odd < even / 10 ? 'utf-16be' : null
}

const boms: readonly { bytes: readonly number[]; encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

// The order settles a tie; UTF-8 is here for files in which a few bytes are broken.
const legacy: readonly Encoding[] = ['cp932', 'utf-8', 'euc-jp', 'cp949', 'gb18030', 'big5', 'windows-1252']
const isoEscape = /\x1b\$[@B]|\x1b\([BJI]/
const judgedBytes = 1 << 18
