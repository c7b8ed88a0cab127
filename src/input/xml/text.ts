import { DocumentError } from './document.ts'

/** The text of an XML file, by its byte order mark or by the encoding that it names. Throws DocumentError for bytes that are none. */
export function xmlText(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  try {
    return encoding === 'utf-8' ? utf8.decode(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) throw new DocumentError('document-encoding', 1, { encoding })
    throw new DocumentError('document-undecodable', lineOfBadByte(bytes, encoding), { encoding })
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le'
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be'
  const named = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1]
  // A writer that names UTF-16 in plain bytes has changed the encoding and not the name.
  return named === undefined || /^utf-?16/i.test(named) ? 'utf-8' : named.toLowerCase()
}

function lineOfBadByte(bytes: Buffer, encoding: string): number {
  const before = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1)[0] ?? ''
  return before.split('\n').length
}

// One for all: making one takes as long as reading a small document.
const utf8 = new TextDecoder('utf-8', { fatal: true })
