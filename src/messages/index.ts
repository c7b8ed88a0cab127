import { type Language, type Sentences, type Voice, voiceOf } from './language.ts'

/** Areas beside `core` that are loaded only by the calls that need them. */
export type Area = keyof typeof areas

/** Loads one language's sentences: `core` always, other areas as named; `overlay` (a site's texts) wins over them. */
export async function loadVoice(lang: Language, extra: readonly Area[] = [], overlay: Sentences = {}): Promise<Voice> {
  const loaded = await Promise.all([core[lang](), ...extra.map((area) => areas[area][lang]())])
  return voiceOf(lang, ...loaded, overlay)
}

const core: Record<Language, () => Promise<Sentences>> = {
  ja: async () => (await import('./ja/core.ts')).core,
  en: async () => (await import('./en/core.ts')).core,
}

const areas = {
  ask: {
    ja: async (): Promise<Sentences> => (await import('./ja/ask.ts')).ask,
    en: async (): Promise<Sentences> => (await import('./en/ask.ts')).ask,
  },
  explain: {
    ja: async (): Promise<Sentences> => (await import('./ja/explain.ts')).explain,
    en: async (): Promise<Sentences> => (await import('./en/explain.ts')).explain,
  },
  help: {
    ja: async (): Promise<Sentences> => (await import('./ja/help.ts')).help,
    en: async (): Promise<Sentences> => (await import('./en/help.ts')).help,
  },
  html: {
    ja: async (): Promise<Sentences> => (await import('./ja/html.ts')).html,
    en: async (): Promise<Sentences> => (await import('./en/html.ts')).html,
  },
  rules: {
    ja: async (): Promise<Sentences> => (await import('./ja/rules.ts')).rules,
    en: async (): Promise<Sentences> => (await import('./en/rules.ts')).rules,
  },
  inspect: {
    ja: async (): Promise<Sentences> => (await import('./ja/inspect.ts')).inspect,
    en: async (): Promise<Sentences> => (await import('./en/inspect.ts')).inspect,
  },
  workbook: {
    ja: async (): Promise<Sentences> => (await import('./ja/workbook.ts')).workbook,
    en: async (): Promise<Sentences> => (await import('./en/workbook.ts')).workbook,
  },
  words: {
    ja: async (): Promise<Sentences> => (await import('./ja/words.ts')).words,
    en: async (): Promise<Sentences> => (await import('./en/words.ts')).words,
  },
  trend: {
    ja: async (): Promise<Sentences> => (await import('./ja/trend.ts')).trend,
    en: async (): Promise<Sentences> => (await import('./en/trend.ts')).trend,
  },
}

/** Every area, for checks over all sentences. */
export const areaNames = Object.keys(areas) as readonly Area[]
