import { core as en } from '../../src/messages/en/core.ts'
import { core as ja } from '../../src/messages/ja/core.ts'
import { type Language, type Voice, voiceOf } from '../../src/messages/language.ts'

export const voices: Record<Language, Voice> = { ja: voiceOf('ja', ja), en: voiceOf('en', en) }
