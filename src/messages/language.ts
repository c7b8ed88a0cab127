/** The two languages of the program. */
export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** Sentences by key. `{name}` in a sentence is filled from the arguments of a call. */
export type Sentences = Readonly<Record<string, string>>

/** The same keys as `T` in the other language: a missing sentence does not compile. */
export type Translated<T> = { readonly [K in keyof T]: string }

/** One language speaking: sentences found by key and filled. */
export interface Voice {
  readonly lang: Language
  /** The sentence of a key. Throws on an unknown key: that is a bug, never data. */
  say(key: string, args?: Readonly<Record<string, string | number>>): string
  has(key: string): boolean
  /** Fills a piece of a sentence. */
  fill(sentence: string, args: Readonly<Record<string, string | number>>): string
}

/** Later areas win over earlier ones. They are looked into one by one: copying them together would cost every call. */
export function voiceOf(lang: Language, ...areas: readonly Sentences[]): Voice {
  const lastFirst = areas.toReversed()
  const find = (key: string): string | undefined => {
    for (const sentences of lastFirst) if (Object.hasOwn(sentences, key)) return sentences[key]
    return undefined
  }
  return {
    lang,
    fill,
    has: (key) => find(key) !== undefined,
    say: (key, args) => {
      const sentence = find(key)
      if (sentence === undefined) throw new Error(`no ${lang} sentence for ${key}`)
      return args === undefined ? sentence : fill(sentence, args)
    },
  }
}

function fill(sentence: string, args: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (args[name] === undefined ? whole : String(args[name])))
}
