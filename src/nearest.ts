/** The known word that a mistyped one most likely meant; null when nothing is near. */
export function nearest(text: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(text.length / 3)) + 1
  for (const word of known) {
    const steps = distanceBetween(text.toLowerCase(), word.toLowerCase())
    if (steps < least) {
      least = steps
      best = word
    }
  }
  return best
}

/** Levenshtein's distance: how many letters to put in, take out or change. */
export function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row.at(-1) as number
}
