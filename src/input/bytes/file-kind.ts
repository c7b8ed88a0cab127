import { isZip } from './zip.ts'

/** What a file is, told by what stands in it: neither its ending nor its first two bytes alone say it. */
export type FileKind =
  /** A ZIP of any sort, workbooks among them: what is in it tells more. */
  | 'zip'
  /** 特定健診 XML: one person's document. */
  | 'cda'
  /** A claim for the costs of a check-up (決済情報), beside the documents. */
  | 'claim'
  /** The index or the summary of an exchange ZIP. */
  | 'index'
  | 'xml-workbook'
  | 'fhir-xml'
  | 'html'
  | 'xml'
  /** FHIR: one resource, a Bundle, or an array of resources. */
  | 'fhir-json'
  /** FHIR: one resource a line. */
  | 'fhir-ndjson'
  /** What this program writes itself. */
  | 'own-json'
  | 'json'
  | 'hl7'
  /** A table, or something that another look refuses. */
  | 'other'

/** Tells by the beginning of a file; `complete`: that is all of it. */
export function fileKind(head: Buffer, complete: boolean): FileKind {
  if (isZip(head)) return 'zip'
  const text = textOf(head)
  const start = text.slice(0, 2_000).trimStart()
  if (/^\v?(?:MSH|FHS|BHS)[|^~]/.test(start)) return 'hl7'
  if (start.startsWith('<')) return xmlKind(text)
  if (/^(?:\{\s*["}]|\[\s*\{)/.test(start)) return jsonKind(text.trimStart(), complete)
  return 'other'
}

function textOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  if (head[0] === 0x3c && head[1] === 0) return head.toString('utf16le')
  return new TextDecoder('utf-8').decode(head)
}

/** By the root element: what stands before it (declaration, comments, a DTD) is passed over. */
function xmlKind(text: string): FileKind {
  const rest = text.slice(prologLength(text))
  const root = rootShape.exec(rest)
  if (root === null) return /^\s*<!doctype\s+html/i.test(rest) ? 'html' : /^\s*<[?!]/.test(text) ? 'xml' : 'other'
  const [, prefix = '', name = '', attributes = ''] = root
  const space = new RegExp(`\\sxmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? ''
  if (name === 'ClinicalDocument') return 'cda'
  if (name === 'checkupClaim') return 'claim'
  if ((name === 'index' || name === 'summary') && /mhlw|tokuteikenshin/.test(`${space}${attributes}`)) return 'index'
  if (space === 'http://hl7.org/fhir') return 'fhir-xml'
  if (name === 'Workbook' && space.startsWith('urn:schemas-microsoft-com:office')) return 'xml-workbook'
  if (/^(?:html|table|body|head|meta|div|script)$/i.test(name)) return 'html'
  // A heading such as `<5歳,…>` is a table's.
  return /^<[^,<>]*>/.test(rest.trimStart()) ? 'xml' : 'other'
}

function prologLength(text: string): number {
  let at = 0
  for (;;) {
    const next = prolog.exec(text.slice(at, at + longestProlog))
    if (next === null) return at
    at += next[0].length
  }
}

function jsonKind(text: string, complete: boolean): FileKind {
  const lineEnd = text.indexOf('\n')
  const first = lineEnd < 0 ? text : text.slice(0, lineEnd)
  const isLine = lineEnd >= 0 && /^\s*\S/.test(text.slice(lineEnd)) && isJson(first)
  const members = topMembers(isLine ? first : text)
  if (members.has('schema') && /^liver-panel\//.test(members.get('schema') ?? '')) return 'own-json'
  const type = members.get('resourceType')
  if (type !== undefined && /^[A-Z][A-Za-z]+$/.test(type)) return isLine ? 'fhir-ndjson' : 'fhir-json'
  // Where keys are in alphabetical order, a Bundle's entries stand before its type.
  if (!isLine && members.has('entry') && /"resourceType"\s*:\s*"[A-Z]/.test(text)) return 'fhir-json'
  // The first line of a bulk export may be broken; the others tell.
  const others = complete || lineEnd >= 0 ? text.split('\n', 20).filter(isJson) : []
  if (lineEnd >= 0 && others.some((line) => /"resourceType"\s*:\s*"[A-Z]/.test(line))) return 'fhir-ndjson'
  return 'json'
}

function isJson(line: string): boolean {
  if (!/^\s*\{.*\}\s*$/s.test(line)) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** The texts of the outermost object's members (of an array: of its first object), as far as the beginning reaches. */
function topMembers(text: string): Map<string, string> {
  const members = new Map<string, string>()
  const outermost = text.startsWith('[') ? 2 : 1
  let depth = 0
  let key: string | null = null
  jsonToken.lastIndex = 0
  for (let found = jsonToken.exec(text); found !== null; found = jsonToken.exec(text)) {
    const [token] = found
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    else if (depth === outermost && token.startsWith('"')) {
      const isKey = /^\s*:/.test(text.slice(jsonToken.lastIndex, jsonToken.lastIndex + 20))
      if (isKey) {
        key = token.slice(1, -1)
        if (key === 'entry') members.set(key, '')
      } else if (key !== null && !members.has(key)) members.set(key, token.slice(1, -1))
    }
    if (depth === 0 || (depth < outermost && members.size > 0) || members.has('resourceType')) break
  }
  return members
}

const rootShape = /^\s*<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s[^<>]*)?)\/?>/
const prolog = /^\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[\]<>"']|"[^"]*"|'[^']*')*(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\])?\s*>)/
const longestProlog = 1 << 18
const jsonToken = /"(?:[^"\\]|\\[\s\S])*"|[{}[\]]/g
