/** An entry of a Bundle, or an element of an array, as text: nothing of it has been parsed. */
export interface EntryText {
  text: string
  /** Where it begins, from 1. */
  line: number
}

/** Cuts JSON into the elements of its outermost array or of its `entry`, so that a Bundle need not be held as a whole. */
export interface EntryCutter {
  push(text: string): EntryText[]
  /** Everything but the entries, each of which is a `null` in it; for what is no Bundle that is the whole text. */
  rest(): string
  /** Where the reading has come to. */
  line(): number
  /** The longest thing that is held at the moment. */
  held(): number
}

export function entryCutter(): EntryCutter {
  let line = 1
  let depth = 0
  let inString = false
  let escaped = false
  /** The last text at depth 1: the key that an array there belongs to. */
  let key = ''
  let readsKey = false
  /** At which depth the elements stand; 0: not among them. */
  let elements = 0
  let element: string[] | null = null
  let beginsAt = 1
  let size = 0
  let rest = ''
  return {
    push: (text) => {
      const found: EntryText[] = []
      let from = 0
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at)
        if (code === 10) line += 1
        if (inString) {
          if (escaped) escaped = false
          else if (code === 92) escaped = true
          else if (code === 34) inString = false
          if (readsKey && inString) key += text[at]
          continue
        }
        if (code === 34) {
          inString = true
          readsKey = depth === 1 && element === null
          if (readsKey) key = ''
        } else if (code === 123 || code === 91) {
          if (element === null && elements > 0 && depth === elements && code === 123) {
            rest += text.slice(from, at)
            from = at
            element = []
            size = 0
            beginsAt = line
          }
          depth += 1
          if (
            element === null &&
            code === 91 &&
            ((depth === 2 && key === 'entry') || (depth === 1 && rest.trim() === '' && text.slice(from, at).trim() === ''))
          )
            elements = depth
        } else if (code === 125 || code === 93) {
          depth -= 1
          if (element !== null && depth === elements) {
            element.push(text.slice(from, at + 1))
            found.push({ text: element.join(''), line: beginsAt })
            element = null
            rest += 'null'
            from = at + 1
          } else if (element === null && depth < elements) elements = 0
        }
      }
      const left = text.slice(from)
      if (element === null) rest += left
      else {
        element.push(left)
        size += left.length
      }
      return found
    },
    rest: () => (element === null ? rest : rest + element.join('')),
    line: () => line,
    held: () => rest.length + size,
  }
}
