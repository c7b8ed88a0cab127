import type { Voice } from '../../messages/language.ts'

/** The sentences `prefix.1`, `prefix.2` … as far as there are any. */
export function numbered(voice: Voice, prefix: string, args: Readonly<Record<string, string>> = {}): string[] {
  const sentences: string[] = []
  for (let n = 1; voice.has(`${prefix}.${n}`); n++) sentences.push(voice.say(`${prefix}.${n}`, args))
  return sentences
}
