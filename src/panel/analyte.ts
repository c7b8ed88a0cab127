/** The seven analytes (検査項目) the program reads, in the order in which it speaks of them. */
export const analyteIds = ['ast', 'alt', 'ggt', 'albumin', 'platelets', 'alp', 'bilirubin'] as const

export type AnalyteId = (typeof analyteIds)[number]
