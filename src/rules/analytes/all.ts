import type { AnalyteId } from '../../panel/analyte.ts'
import { albumin, albuminOnSheets } from './albumin.ts'
import { alp, alpOnSheets } from './alp.ts'
import { alt, altOnSheets } from './alt.ts'
import { ast, astOnSheets } from './ast.ts'
import { bilirubin, bilirubinOnSheets } from './bilirubin.ts'
import type { AnalyteDefinition, OnSheets } from './definition.ts'
import { ggt, ggtOnSheets } from './ggt.ts'
import { platelets, plateletsOnSheets } from './platelets.ts'

/** Every analyte, as every call needs it. */
export const analytes = { ast, alt, ggt, albumin, platelets, alp, bilirubin } as const satisfies Record<AnalyteId, AnalyteDefinition>

/** Every analyte, as files write it. */
export const analytesOnSheets: Record<AnalyteId, OnSheets> = {
  ast: astOnSheets,
  alt: altOnSheets,
  ggt: ggtOnSheets,
  albumin: albuminOnSheets,
  platelets: plateletsOnSheets,
  alp: alpOnSheets,
  bilirubin: bilirubinOnSheets,
}
