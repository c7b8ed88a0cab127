import { core as coreEn } from '../../src/messages/en/core.ts'
import { explain as explainEn } from '../../src/messages/en/explain.ts'
import { rules as rulesEn } from '../../src/messages/en/rules.ts'
import { core as coreJa } from '../../src/messages/ja/core.ts'
import { explain as explainJa } from '../../src/messages/ja/explain.ts'
import { rules as rulesJa } from '../../src/messages/ja/rules.ts'
import { voiceOf } from '../../src/messages/language.ts'

/** Both languages with what explain and rules say. */
export const voices = { ja: voiceOf('ja', coreJa, explainJa, rulesJa), en: voiceOf('en', coreEn, explainEn, rulesEn) }

export const sentences = {
  ja: { explain: explainJa as Record<string, string>, rules: rulesJa as Record<string, string> },
  en: { explain: explainEn as Record<string, string>, rules: rulesEn as Record<string, string> },
}
