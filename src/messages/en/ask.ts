import type { ask as ja } from '../ja/ask.ts'
import type { Translated } from '../voice.ts'

export const ask = {} as const satisfies Translated<typeof ja>
