import type { explain as ja } from '../ja/explain.ts'
import type { Translated } from '../language.ts'
import { blood } from './explain/blood.ts'
import { change } from './explain/change.ts'
import { enzymes } from './explain/enzymes.ts'
import { frame } from './explain/frame.ts'
import { indices } from './explain/indices.ts'
import { life } from './explain/life.ts'
import { reading } from './explain/reading.ts'
import { regenerative } from './explain/regenerative.ts'

export const explain = {
  ...frame,
  ...enzymes,
  ...blood,
  ...indices,
  ...reading,
  ...life,
  ...change,
  ...regenerative,
} as const satisfies Translated<typeof ja>
