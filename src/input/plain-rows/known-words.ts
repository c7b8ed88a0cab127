/** Words of a column that were met before, by their bytes: a column of a million rows holds a handful. */
export interface KnownWords {
  /** What the text of these bytes was read as; -1 also where too many words were met to remember one more. */
  read(bytes: Uint8Array, from: number, to: number): number
}

/** `readAnew` reads a text the careful way; its answer may depend on the text alone. */
export function knownWords(readAnew: (text: string) => number, rememberedAtMost = 2_000): KnownWords {
  const words: Uint8Array[] = []
  const answers: number[] = []
  const others = new Map<string, number>()
  return {
    read: (bytes, from, to) => {
      const length = to - from
      for (let i = 0; i < words.length; i++) {
        const word = words[i] as Uint8Array
        if (word.length !== length) continue
        let at = 0
        while (at < length && word[at] === bytes[from + at]) at++
        if (at === length) return answers[i] as number
      }
      if (length > longestWord) return -1
      const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString('utf8')
      const known = others.get(text)
      if (known !== undefined) return known
      if (others.size >= rememberedAtMost) return -1
      const answer = readAnew(text)
      if (words.length < foundAtAGlance) {
        words.push(bytes.slice(from, to))
        answers.push(answer)
      } else others.set(text, answer)
      return answer
    },
  }
}

const foundAtAGlance = 8
const longestWord = 64
