import { ownChoice } from './edge.ts'
import type { ChildRule } from './rule-set.ts'

/** The safety net: "high at any age". Completed years tell a newborn from others only as "under one". */
export const children = {
  from: ownChoice(1),
  analytes: ['ast', 'alt', 'bilirubin', 'platelets'],
  levels: ['today', 'soon'],
  door: 'paediatrics',
  sources: ['editorial'],
} as const satisfies ChildRule
