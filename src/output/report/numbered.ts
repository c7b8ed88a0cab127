import type { Voice } from '../../messages/language.ts'

/** The sentences `<key>.1`, `<key>.2` … as far as there are any. */
export function numbered(voice: Voice, key: string): string[] {
  const sentences: string[] = []
  for (let i = 1; voice.has(`${key}.${i}`); i++) sentences.push(voice.say(`${key}.${i}`))
  return sentences
}
