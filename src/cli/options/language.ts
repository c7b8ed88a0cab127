import type { Language } from '../../messages/language.ts'
import type { Surroundings } from '../world/surroundings.ts'

/** Known before anything else is parsed, so that even a complaint about the flags comes in the right language. */
export function chooseLanguage(argv: readonly string[], io: Surroundings, configured?: string): Language {
  const asked = (askedLanguage(argv) ?? configured)?.normalize('NFKC').toLowerCase()
  if (asked === 'ja' || asked === 'en') return asked
  const { LC_ALL, LC_MESSAGES, LANG } = io.env
  const tag = LC_ALL || LC_MESSAGES || LANG || io.systemLocale() || 'en'
  return /^ja(?![a-z])/i.test(tag) ? 'ja' : 'en'
}

function askedLanguage(argv: readonly string[]): string | undefined {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string
    if (word === '--') return undefined
    if (word === '--lang') return argv[i + 1]
    if (word.startsWith('--lang=')) return word.slice('--lang='.length)
  }
  return undefined
}
