import { createInterface } from 'node:readline'
import type { Voice } from '../../messages/language.ts'
import type { Terminal } from '../world/surroundings.ts'
import { type Dialogue, stopped } from './dialogue.ts'

/** Questions for screen readers and dumb terminals: each is printed once, the answer is a line, and nothing is drawn again. */
export function openPlainDialogue({ input, output }: Terminal, voice: Voice): Dialogue {
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]()
  const print = (...told: readonly string[]) => void output.write(told.map((line) => `${line}\n`).join(''))
  const read = async (): Promise<string | typeof stopped> => {
    const next = await lines.next()
    return next.done === true ? stopped : next.value
  }
  return {
    ask: ({ title, hint }) => {
      print('', title, hint)
      return read()
    },
    choose: async (title, choices) => {
      print('', title, ...choices.map(({ label }, at) => `${at + 1}. ${label}`))
      for (;;) {
        const typed = await read()
        if (typed === stopped) return stopped
        const number = typed.trim() === '' ? 1 : Number(typed.normalize('NFKC').trim())
        const chosen = choices[number - 1]
        if (chosen !== undefined) return chosen.value
        print(voice.say('ask.review.which', { n: choices.length }))
      }
    },
    tell: (told) => print(...told),
    begin: (title) => print(title),
    end: (line) => print('', line, ''),
    breakOff: (line) => print('', line),
    width: oneFactALine,
    plain: true,
  }
}

/** A voice reads on across a line break that was only put in for eyes: none is put in. */
const oneFactALine = 10_000
