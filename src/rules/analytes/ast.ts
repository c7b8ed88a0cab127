import type { AnalyteRule } from '../rule-set.ts'
import { transaminase } from './transaminase.ts'

export const ast = { id: 'ast', ...transaminase } as const satisfies AnalyteRule
