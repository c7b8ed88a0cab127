/** How many documents an exchange file's index says there are; null where it does not say. */
export function countInIndex(text: string): number | null {
  const count = /<(?:[\w.-]+:)?totalRecordCount\b[^>]*\bvalue\s*=\s*["']\s*(\d{1,9})\s*["']/.exec(text)?.[1]
  return count === undefined ? null : Number(count)
}
