import type { AnalyteRule, Conversion, VariationRule } from '../rule-set.ts'

/** Both ends belong to the range. */
export interface UnitRange {
  from: number
  to: number
  unit: string
}

/** An analyte as every call needs it: what medicine says of it, its units, and how it is typed. One file holds it, with `OnSheets`. */
export interface AnalyteDefinition {
  rule: AnalyteRule
  conversions: readonly Conversion[]
  /** Which unit a bare number is in; no range that fits means: ask. Absent: always the analyte's own. */
  bare?: readonly UnitRange[]
  /** Its units lie so far apart that a value tells; a bilirubin of 14 fits both of its units. */
  unitsFarApart?: boolean
  variation: VariationRule
  /** In a file too: a system writes 0 of the others where it has no value. */
  zeroIsPossible?: boolean
  typed: {
    /** Further names of its option. */
    options: readonly string[]
    /** Units as people type them, for a sentence. */
    units: string
    /** Values as people type them, for a sentence. */
    examples: string
    doubt: TypedDoubt
  }
}

/**
 * Where a value that somebody typed is more likely a slip than a result (canonical unit). Engineering, `basis: editorial`; nothing is
 * judged by it. Sheets here print enzymes in whole numbers, and of AST, ALT and γ-GTP hardly ever below `below`.
 */
export interface TypedDoubt {
  /** Of whole numbers only: a decimal is asked about, and what is lower. */
  below?: number
  above?: number
  /** Of a number without a unit. */
  bareFrom?: number
}

/** How files, systems and questions write an analyte: loaded only where one is read. Engineering; nothing is judged by it. */
export interface OnSheets {
  codes: {
    /** The five characters of the analyte. Whole blood counts for blood tests only (digits 2A…), serum for the others. */
    jlac10: string
    /** Six digits that check-up systems of Japan use. */
    operation?: readonly string[]
    /** Seventeen characters that stand for it as a whole. */
    whole?: readonly string[]
    loinc: readonly string[]
  }
  /** The unit in which the electronic standard of 特定健診 has it reported. */
  reportedIn: string
  /** Where the middle value of a whole column lies, of healthy and ill people alike (canonical unit; editorial). */
  usualMedian: { from: number; to: number }
  /** Medians of a whole column say more than one value: where they lie in which unit (editorial; csv-input §3). */
  columnRanges?: readonly UnitRange[]
  /** Urine is tested for it too, under the same name. */
  alsoInUrine?: true
  /** Where a folded question names it. */
  mentioned: RegExp
  /** Words that people search its page by, and its sources beyond those of its rules. */
  search: readonly string[]
  sources: readonly string[]
  /**
   * What real exports call it, spelled as in the file. Looked up whole after normalisation, never as a part:
   * `GOT上限`, `尿中アルブミン` and `A/G比` contain these names and mean something else.
   */
  names: string
}
