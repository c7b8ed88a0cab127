import { cancel, intro, isCancel, log, outro, S_BAR, select, text } from '@clack/prompts'
import { widthOf, wrap } from '../../output/text/width.ts'
import type { Terminal } from '../world/surroundings.ts'

/** Stopped by Ctrl-C, Esc, or the end of input. */
export const stopped = Symbol('stopped')

export interface TextQuestion {
  title: string
  hint: string
}

export interface Choice<T extends string> {
  value: T
  label: string
}

/** Questions and remarks at a terminal; the only place that knows the prompt library. */
export interface Dialogue {
  ask(question: TextQuestion): Promise<string | typeof stopped>
  choose<T extends string>(title: string, choices: readonly Choice<T>[], first: T): Promise<T | typeof stopped>
  /** Lines as they are, no wider than `width`. */
  tell(lines: readonly string[]): void
  begin(title: string): void
  end(line: string): void
  breakOff(line: string): void
  /** Columns beside the bar. */
  width: number
  /** For ears: no marks, no colours, answers by number. */
  plain: boolean
}

export function openDialogue({ input, output }: Terminal, columns: number): Dialogue {
  const streams = { input, output }
  const width = columns - margin
  const lines = (line: string) => wrap(line, width)
  return {
    ask: async ({ title, hint }) => {
      const answer = await text({
        ...streams,
        message: [title, ...lines(hint)].join(`\n${S_BAR}  `),
      })
      return isCancel(answer) ? stopped : (answer ?? '')
    },
    choose: async (title, choices, first) => {
      const options = choices.map(({ value, label }) => ({ value: value as string, label: cut(label, columns - 8) }))
      const answer = await select<string>({ ...streams, message: title, options, initialValue: first, showInstructions: false })
      return isCancel(answer) ? stopped : (answer as typeof first)
    },
    tell: (told) => log.message([...told], { output, spacing: 0 }),
    begin: (title) => intro(title, { output }),
    end: (line) => outro(line, { output }),
    breakOff: (line) => cancel(line, { output }),
    width,
    plain: false,
  }
}

/** A choice takes one line. */
function cut(text: string, columns: number): string {
  return widthOf(text) <= columns ? text : `${wrap(text, columns - 1)[0] ?? ''}…`
}

// The bar at the left, two blanks, and room for the cursor.
const margin = 4
