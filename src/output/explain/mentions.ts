import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { analytesOnSheets } from '../../rules/analytes/all.ts'

/** Where a folded text names an analyte, in the order of the text. */
export function mentionsIn(text: string): { analyte: AnalyteId; at: number; end: number }[] {
  return analyteIds
    .flatMap((analyte) =>
      [...text.matchAll(analytesOnSheets[analyte].mentioned)].map((hit) => ({ analyte, at: hit.index, end: hit.index + hit[0].length })),
    )
    .sort((a, b) => a.at - b.at)
}
