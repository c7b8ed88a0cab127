import { UsageError } from '../../issue.ts'
import type { Disk } from './surroundings.ts'
import { readTextFile } from './text-file.ts'

/** The content of a JSON file. Throws UsageError, `notJson` among them. */
export function readJsonFile(path: string, disk: Disk, notJson: UsageError['code']): unknown {
  const json = readTextFile(path, disk)
  try {
    const content: unknown = JSON.parse(json)
    const twice = keyTwice(json)
    if (twice !== null) throw new UsageError('json-key-twice', { path, key: twice })
    return content
  } catch (error) {
    const comment = lineOfComment(json)
    if (error instanceof SyntaxError && comment !== null) throw new UsageError('json-comment', { path, line: comment })
    if (error instanceof SyntaxError) throw new UsageError(notJson, { path, text: error.message.replace(/\s+/g, ' ') })
    throw error
  }
}

/** The line (from 1) that begins with a comment; null where none does. */
function lineOfComment(json: string): number | null {
  const at = json.split('\n').findIndex((line) => /^(?:\/\/|\/\*|#)/.test(line.trimStart()))
  return at < 0 ? null : at + 1
}

/** A key that stands twice in one object of sound JSON: a reader would take the last one, and nobody could see it. */
function keyTwice(json: string): string | null {
  const open: (Set<string> | null)[] = []
  let last: string | null = null
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (token === ':' && last !== null) {
      const keys = open.at(-1)
      const key = String(JSON.parse(last))
      if (keys?.has(key) === true) return key
      keys?.add(key)
    }
    last = token.startsWith('"') ? token : null
  }
  return null
}
