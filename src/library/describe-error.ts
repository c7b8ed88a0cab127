import { UsageError } from '../issue.ts'
import type { Language } from '../messages/language.ts'
import { libraryVoice } from './voice.ts'

/** The sentence of an error in one language: what was wrong, and how to write what is meant. `error.message` has it in English. */
export function describeError(error: UsageError, { lang }: { lang: Language }): string {
  return libraryVoice(lang).say(`error.${error.code}`, error.args)
}

/** The same error with its sentence as the message. */
export function withSentence({ code, args }: UsageError, lang: Language): UsageError {
  return new UsageError(code, args, libraryVoice(lang).say(`error.${code}`, args))
}
