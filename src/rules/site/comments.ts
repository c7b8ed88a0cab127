/** A site's file without its comments: whatever stands under the key `//`, in any object. */
export function withoutComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComments)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (key === commentKey ? [] : [[key, withoutComments(inner)]])))
}

const commentKey = '//'
