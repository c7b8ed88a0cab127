/** The seven analytes (検査項目) the program reads, in the order in which it speaks of them. */
export const analyteIds = ['ast', 'alt', 'ggt', 'albumin', 'platelets', 'alp', 'bilirubin'] as const

export type AnalyteId = (typeof analyteIds)[number]

/** Whether a text is the id of an analyte. */
export function isAnalyteId(id: string | null): id is AnalyteId {
  return (analyteIds as readonly (string | null)[]).includes(id)
}
