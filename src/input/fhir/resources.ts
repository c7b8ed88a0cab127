import { type Issue, UsageError } from '../../issue.ts'
import type { OpenedBytes } from '../bytes/open.ts'
import { entryCutter } from './entries.ts'
import { type Found, isObject, type Json } from './resource.ts'

/** A resource, or a line that is none. */
export type Read = { found: Found } | { issue: Issue }

/** The resources of NDJSON, a line at a time; a line that is broken costs itself. */
export async function* resourcesInLines(file: string, opened: OpenedBytes, number: () => number): AsyncGenerator<Read[]> {
  let line = 0
  let held: Buffer[] = []
  let size = 0
  for await (const block of opened.blocks()) {
    const batch: Read[] = []
    let from = 0
    for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, from)) {
      const piece = block.subarray(from, at)
      line += 1
      read(held.length === 0 ? piece : Buffer.concat([...held, piece]), batch)
      held = []
      size = 0
      from = at + 1
    }
    if (from < block.length) {
      held.push(block.subarray(from))
      size += block.length - from
      if (size > lineAtMost) throw new UsageError('json-too-large', { file, megabytes: lineAtMost >> 20 })
    }
    yield batch
  }
  line += 1
  const batch: Read[] = []
  read(Buffer.concat(held), batch)
  yield batch

  function read(bytes: Buffer, batch: Read[]): void {
    const text = bytes.toString('utf8').replace(/^\ufeff/, '')
    if (text.trim() === '') return
    const value = parsed(text)
    if (isObject(value)) batch.push(...unwrapped(value, { file, line }, number))
    else batch.push({ issue: { code: 'json-line-broken', level: 'error', where: { file, line }, args: { line } } })
  }
}

/** The resources of a Bundle, an array or a single resource. Throws UsageError for broken JSON. */
export async function* resourcesInBundle(file: string, opened: OpenedBytes, number: () => number): AsyncGenerator<Read[]> {
  const cutter = entryCutter()
  const decoder = new TextDecoder(encodingOf(opened.head))
  const bundle = number()
  let brokenAt = 0
  for await (const block of opened.blocks()) {
    // The rest is read to its end all the same: whether the file has changed meanwhile is told by its size.
    if (brokenAt > 0) continue
    const batch: Read[] = []
    for (const { text, line } of cutter.push(decoder.decode(block, { stream: true }))) {
      const value = parsed(text)
      if (!isObject(value)) {
        brokenAt = line
        break
      }
      if (typeof value.resourceType === 'string') batch.push(...unwrapped(value, { file, line }, number))
      else if (isObject(value.resource)) {
        const fullUrl = typeof value.fullUrl === 'string' ? value.fullUrl : null
        if (value.resource.resourceType === 'Bundle') batch.push(...unwrapped(value.resource, { file, line }, number))
        else batch.push({ found: { resource: value.resource, file, line, bundle, fullUrl } })
      }
    }
    if (cutter.held() > lineAtMost) throw new UsageError('json-too-large', { file, megabytes: lineAtMost >> 20 })
    yield batch
  }
  const rest = brokenAt > 0 ? undefined : parsed(cutter.rest())
  if (rest === undefined) throw new UsageError('json-broken', { file, line: Math.max(brokenAt, cutter.line()) })
  if (isObject(rest) && rest.resourceType !== 'Bundle') yield unwrapped(rest, { file, line: 1 }, number)
  if (isObject(rest) && hasNext(rest)) yield [{ issue: { code: 'bundle-has-next', level: 'warning', where: { file, line: 1 }, args: {} } }]
}

/** A resource itself, or those of a Bundle that stands where a resource does. */
function unwrapped(resource: Json, place: { file: string; line: number }, number: () => number, depth = 0): Read[] {
  if (resource.resourceType !== 'Bundle') return [{ found: { resource, ...place, bundle: 0, fullUrl: null } }]
  const bundle = number()
  const entries = Array.isArray(resource.entry) ? resource.entry.filter(isObject) : []
  return entries.flatMap((entry): Read[] => {
    if (!isObject(entry.resource)) return []
    if (entry.resource.resourceType === 'Bundle') return depth > 3 ? [] : unwrapped(entry.resource, place, number, depth + 1)
    return [{ found: { resource: entry.resource, ...place, bundle, fullUrl: typeof entry.fullUrl === 'string' ? entry.fullUrl : null } }]
  })
}

function hasNext({ link }: Json): boolean {
  return Array.isArray(link) && link.some((one) => isObject(one) && one.relation === 'next')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'
}

const lineAtMost = 128 << 20
