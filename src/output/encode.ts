import { UsageError } from '../issue.ts'

export type OutputEncoding = 'utf-8' | 'utf-8-bom' | 'cp932'

/** Turns pieces of text into bytes, in order. Throws UsageError for a character the encoding can't hold, with its line. */
export type Encoder = (text: string) => string | Uint8Array

export async function encoderFor(encoding: OutputEncoding): Promise<Encoder> {
  if (encoding === 'utf-8') return (text) => text
  if (encoding === 'utf-8-bom') return withBom()
  return cp932()
}

function withBom(): Encoder {
  let first = true
  return (text) => {
    if (!first) return text
    first = false
    return `\uFEFF${text}`
  }
}

async function cp932(): Promise<Encoder> {
  const { default: iconv } = await import('iconv-lite')
  let line = 1
  return (text) => {
    const bytes = iconv.encode(text, 'cp932')
    const back = iconv.decode(bytes, 'cp932')
    if (back !== text) refuse(text, iconv, line)
    line += text.split('\n').length - 1
    return bytes
  }
}

type Iconv = typeof import('iconv-lite')

/** Finds the first character that does not come back from the round trip. */
function refuse(text: string, iconv: Iconv, firstLine: number): void {
  let line = firstLine
  for (const character of text) {
    if (character === '\n') line++
    if (!holds(character, iconv)) throw new UsageError('encoding-cannot-hold', { line, character, encoding: 'CP932' })
  }
}

/** Several CP932 bytes decode to a twin character (− and －); those are held, only the way back differs. */
function holds(character: string, iconv: Iconv): boolean {
  const bytes = iconv.encode(character, 'cp932')
  return !(bytes.length === 1 && bytes[0] === 0x3f && character !== '?')
}
