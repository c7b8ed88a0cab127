/** One element of a page, as far as these tests look. */
export interface Element {
  name: string
  attributes: ReadonlyMap<string, string>
  /** Everything written inside, entities decoded. */
  text: string
  parents: readonly string[]
}

/** A strict reader: throws where a browser would have to guess. Attributes in double quotes, every element closed. */
export function elementsOf(page: string): Element[] {
  const elements: (Omit<Element, 'text'> & { text: string })[] = []
  const open: (typeof elements)[number][] = []
  let rest = page.replace(/^<!doctype html>\n?/, '')
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0]
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot|#39|#96);)/.test(text)) throw new Error(`a bare & in: ${text.slice(0, 80)}`)
      for (const element of open) element.text += decode(text)
      rest = rest.slice(text.length)
      continue
    }
    const closing = /^<\/([a-z0-9]+)>/.exec(rest)
    if (closing !== null) {
      const last = open.pop()
      if (last?.name !== closing[1]) throw new Error(`</${closing[1]}> closes <${last?.name}>`)
      rest = rest.slice(closing[0].length)
      continue
    }
    const tag = /^<([a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+(?:="[^"<]*")?)*)(\/?)>/.exec(rest)
    if (tag === null) throw new Error(`no tag: ${rest.slice(0, 80)}`)
    const [whole, name = '', attributes = '', selfClosing] = tag
    const element = { name, attributes: attributesOf(attributes), text: '', parents: open.map((parent) => parent.name) }
    elements.push(element)
    rest = rest.slice(whole.length)
    if (name === 'style') rest = rest.slice(rest.indexOf('</style>'))
    if (selfClosing !== '/' && !voidElements.has(name)) open.push(element)
  }
  if (open.length > 0) throw new Error(`never closed: ${open.map(({ name }) => name).join(' ')}`)
  return elements
}

export function decode(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' }
  return text.replace(/&(amp|lt|gt|quot|#39|#96);/g, (_, name: string) => characters[name] ?? '')
}

export function textOf(page: string): string {
  return elementsOf(page).find(({ name }) => name === 'body')?.text ?? ''
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(/ ([a-zA-Z0-9-]+)(?:="([^"]*)")?/g)) {
    if (attributes.has(name)) throw new Error(`${name} twice in ${text}`)
    attributes.set(name, decode(value))
  }
  return attributes
}

const voidElements = new Set(['meta', 'br', 'link', 'img', 'input', 'hr'])
