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

/** How many letters to put in, take out, change or swap with their neighbour (optimal string alignment). */
export function distanceBetween(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const changed = (last[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1)
      row.push(Math.min(changed, (last[j] as number) + 1, (row[j - 1] as number) + 1))
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      if (swapped) row[j] = Math.min(row[j] as number, (beforeLast[j - 2] as number) + 1)
    }
    beforeLast = last
    last = row
  }
  return last.at(-1) as number
}
