import type { Language } from '../../messages/language.ts'

/** What begins an item of a list. */
export function bulletOf(lang: Language): string {
  return lang === 'ja' ? '・' : '- '
}
