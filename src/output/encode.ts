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
  return (written) => {
    const text = written.replace(twins, (sign) => twinOf[sign] as string)
    const bytes = iconv.encode(text, 'cp932')
    if (iconv.decode(bytes, 'cp932') !== text) refuse(text, iconv, line)
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
    if (iconv.decode(iconv.encode(character, 'cp932'), 'cp932') !== character)
      throw new UsageError('encoding-cannot-hold', { line, character, encoding: 'CP932' })
  }
}

/** Signs that CP932 has at one place only, where systems disagree which character stands there. */
const twinOf: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '—': '―',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '¥': '￥',
  '‾': '￣',
  µ: 'μ',
}
const twins = new RegExp(`[${Object.keys(twinOf).join('')}]`, 'g')
