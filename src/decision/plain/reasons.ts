import type { AnalyteId } from '../../panel/analyte.ts'

/** Reasons of the level at hand by number, in their order, each once. */
export interface Reasons {
  /** Every reason that was ever met, as it is written: `ast band:severe`. */
  texts: readonly string[]
  /** The number of a reason; the same for the same. */
  numberOf(analyte: AnalyteId | null, rule: string): number
  told: Int32Array
  count(): number
  clear(): void
  tell(reason: number): void
  /** Something was told, and nothing but of these analytes. */
  restOnlyOn(analytes: readonly AnalyteId[]): boolean
}

export function reasonsOf(): Reasons {
  const numbers = new Map<string, number>()
  const texts: string[] = []
  const about: (AnalyteId | null)[] = []
  const told = new Int32Array(toldAtMost)
  let count = 0
  return {
    texts,
    told,
    count: () => count,
    numberOf: (analyte, rule) => {
      const text = analyte === null ? rule : `${analyte} ${rule}`
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, texts.length)
      about.push(analyte)
      return texts.push(text) - 1
    },
    clear: () => {
      count = 0
    },
    tell: (reason) => {
      for (let i = 0; i < count; i++) if (told[i] === reason) return
      told[count++] = reason
    },
    restOnlyOn: (analytes) => {
      for (let i = 0; i < count; i++) {
        const analyte = about[told[i] as number] as AnalyteId | null
        if (analyte === null || !analytes.includes(analyte)) return false
      }
      return count > 0
    },
  }
}

/** More than all analytes, standards, scores and patterns together could give. */
const toldAtMost = 4_096
