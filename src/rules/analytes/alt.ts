import type { AnalyteRule } from '../rule-set.ts'
import { transaminase } from './transaminase.ts'

export const alt = { id: 'alt', ...transaminase } as const satisfies AnalyteRule
