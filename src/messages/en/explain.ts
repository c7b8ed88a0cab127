import type { explain as ja } from '../ja/explain.ts'
import type { Translated } from '../language.ts'
import { analytePages } from './analytes.ts'
import { change } from './explain/change.ts'
import { frame } from './explain/frame.ts'
import { indices } from './explain/indices.ts'
import { life } from './explain/life.ts'
import { reading } from './explain/reading.ts'
import { regenerative } from './explain/regenerative.ts'

export const explain = {
  ...frame,
  ...analytePages,
  ...indices,
  ...reading,
  ...life,
  ...change,
  ...regenerative,
} as const satisfies Translated<typeof ja>
