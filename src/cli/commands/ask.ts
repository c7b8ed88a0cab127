import { render } from '../../output/terminal/render.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { openDialogue } from '../ask/dialogue.ts'
import { interview, type Outcome } from '../ask/interview.ts'
import { oneLine } from '../ask/one-line.ts'
import type { Answers } from '../ask/questions.ts'
import { colorLevel } from '../options/color.ts'
import { type Given, textOf } from '../options/parsed.ts'
import { type Task, voiceFor } from '../run/command.ts'
import { readValues } from './read-values.ts'

/** Asks value by value at a terminal, then explains as if the answers had been flags. 130 when it was stopped. */
export async function ask(task: Task, rules: RuleSet): Promise<number> {
  const { io, settings } = task
  const voice = await voiceFor(task, rules, ['ask'])
  const { how, answers } = await atTerminal({ ...task, voice }, rules)
  const given = { ...settings.given, ...asGiven(answers) }
  const hint = async (key: string) => io.stderr.write(`\n${voice.say(key)}\n  ${oneLine(given)}\n`)
  if (how === 'left') return 0
  if (how === 'stopped') {
    if (Object.keys(answers).length > 0) await hint('ask.stopped.command')
    return stoppedCode
  }
  try {
    return await readValues({ ...task, settings: { ...settings, given } }, rules)
  } finally {
    if (!settings.quiet) await hint('ask.command')
  }
}

/** Whatever happens, the terminal is given back as it was. */
async function atTerminal({ io, settings, voice }: Task, rules: RuleSet): Promise<Outcome> {
  const level = colorLevel(settings.color, io.stderr, io.env)
  const terminal = io.openTerminal({ color: level > 0 })
  const release = io.onInterrupt(() => terminal.close())
  const columns = Math.min(io.stderr.columns || io.stdout.columns || 80, 100)
  const dialogue = openDialogue(terminal, columns)
  const method = textOf(settings.given, 'alp-method')
  try {
    const outcome = await interview(
      {
        dialogue,
        rules,
        voice,
        ink: (severity, text) => render({ columns, colorLevel: level }, (_columns, paint) => [paint.severity[severity](text)]).trimEnd(),
      },
      method === undefined ? {} : { 'alp-method': method },
    )
    if (outcome.how === 'done') dialogue.end(voice.say('ask.outro'))
    else dialogue.breakOff(voice.say(outcome.how === 'left' ? 'ask.left' : 'ask.stopped'))
    return outcome
  } finally {
    terminal.close()
    release()
  }
}

/** The answers as flags: the very words that were typed. */
function asGiven(answers: Answers): Given {
  const repeated: readonly string[] = analyteIds
  return Object.fromEntries(Object.entries(answers).map(([name, text]) => [name, repeated.includes(name) ? [text] : text])) as Given
}

// What shells use for a program that was interrupted.
const stoppedCode = 130
