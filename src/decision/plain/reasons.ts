import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'

/** Reasons of the level at hand by number, in their order, each once. */
export interface Reasons {
  /** Every reason that was met so far, as it is written: `ast band:severe`. */
  texts: readonly string[]
  /** The number of a reason; the same for the same. */
  numberOf(analyte: AnalyteId | null, rule: string): number
  told: Int32Array
  count(): number
  clear(): void
  tell(reason: number): void
  /** Something was told, and nothing but of these analytes (a bit for each). */
  restOnlyOn(analytes: number): boolean
}

export function reasonsOf(): Reasons {
  const numbers = new Map<string, number>()
  const texts: string[] = []
  const about: number[] = []
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
      about.push(analyte === null ? ofNone : 1 << analyteIds.indexOf(analyte))
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
      for (let i = 0; i < count; i++) if (((about[told[i] as number] as number) & ~analytes) !== 0) return false
      return count > 0
    },
  }
}

export function bitsOfAnalytes(analytes: readonly AnalyteId[]): number {
  return analytes.reduce((bits, analyte) => bits | (1 << analyteIds.indexOf(analyte)), 0)
}

/** A reason that is about a score, a pattern or nothing: above every analyte. */
const ofNone = 1 << analyteIds.length
/** More than all analytes, standards, scores and patterns together could give. */
const toldAtMost = 4_096
