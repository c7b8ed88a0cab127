import { parseValue } from '../cells/value.ts'

/** The plain numbers of a sampled column that name no unit themselves; what is censored, worded, odd or 0 is left out. */
export function sampledNumbers(cells: readonly string[], decimalComma: boolean): number[] {
  return cells.flatMap((cell) => {
    const parsed = parseValue(cell, { decimalComma })
    return parsed.kind === 'number' && parsed.value > 0 && parsed.comparator === '=' && parsed.unit === null && !parsed.suspicious
      ? [parsed.value]
      : []
  })
}

export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}
