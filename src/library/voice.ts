import { UsageError } from '../issue.ts'
import { core as en } from '../messages/en/core.ts'
import { inputLibrary as enLibrary } from '../messages/en/input/library.ts'
import { core as ja } from '../messages/ja/core.ts'
import { inputLibrary as jaLibrary } from '../messages/ja/input/library.ts'
import { type Language, languages, type Voice, voiceOf } from '../messages/language.ts'
import type { RuleSet } from '../rules/rule-set.ts'

/** The sentences of one language, those of a site's rules over them. Throws UsageError for a language that is none. */
export function libraryVoice(lang: Language, rules?: RuleSet): Voice {
  // A caller without types may pass anything.
  if (!languages.includes(lang)) {
    const text = String(lang)
    throw new UsageError('language-unknown', { text }, voiceOf('en', enLibrary).say('error.language-unknown', { text }))
  }
  return voiceOf(lang, ...(lang === 'ja' ? [ja, jaLibrary] : [en, enLibrary]), rules?.texts?.[lang] ?? {})
}
