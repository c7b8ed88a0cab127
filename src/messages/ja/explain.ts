import { analytePages } from './analytes.ts'
import { change } from './explain/change.ts'
import { frame } from './explain/frame.ts'
import { indices } from './explain/indices.ts'
import { life } from './explain/life.ts'
import { reading } from './explain/reading.ts'
import { regenerative } from './explain/regenerative.ts'

/** What a test, a band, a score or a standard means. Every medical number is a placeholder, filled from the rules. */
export const explain = { ...frame, ...analytePages, ...indices, ...reading, ...life, ...change, ...regenerative } as const
