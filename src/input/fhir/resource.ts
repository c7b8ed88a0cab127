/** A resource as it came: of any shape, so every look into it is a careful one. */
export type Json = Readonly<Record<string, unknown>>

/** A resource and where it stands. */
export interface Found {
  resource: Json
  file: string
  line: number
  /** Within a Bundle: its number among all, so that its references are looked up in it first; 0 outside. */
  bundle: number
  fullUrl: string | null
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : []
}

/** Null for everything but a text that says something. */
export function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

export function member(value: unknown, ...path: string[]): unknown {
  let at = value
  for (const name of path) at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined
  return at
}

/** A reference as one spelling: `Patient/1` for every address that ends in it, `urn:uuid:…` and `#…` as they are. */
export function plainReference(reference: string): string {
  const bare = reference.trim().replace(/\/_history\/[^/]*$/, '')
  if (/^(?:urn:|#)/i.test(bare)) return bare.toLowerCase()
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]+)$/.exec(bare)?.[1] ?? bare
}
