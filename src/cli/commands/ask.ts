import { render } from '../../output/terminal/render.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { openDialogue, stopped } from '../ask/dialogue.ts'
import { type Interview, interview, type Outcome } from '../ask/interview.ts'
import { type Earlier, lastYear } from '../ask/last-year.ts'
import { openPlainDialogue } from '../ask/plain-dialogue.ts'
import type { Answers } from '../ask/questions.ts'
import { colorLevel } from '../options/color.ts'
import { lettersFor } from '../options/letters.ts'
import { type Given, textOf, textsOf } from '../options/parsed.ts'
import { callLine } from '../run/call-line.ts'
import { type Task, voiceFor } from '../run/command.ts'
import { readValues } from './read-values.ts'

/** Asks value by value at a terminal, then explains as if the answers had been flags. 130 when it was stopped. */
export async function ask(task: Task, rules: RuleSet): Promise<number> {
  const { io, settings } = task
  const voice = await voiceFor(task, rules, ['ask'])
  const { how, answers, earlier } = await atTerminal({ ...task, voice }, rules)
  const given = { ...settings.given, ...asGiven(answers) }
  const hint = async (key: string) => io.stderr.write(`\n${voice.say(key)}\n  ${callLine([], given)}\n`)
  if (how === 'left') return 0
  if (how === 'stopped') {
    if (Object.keys(answers).length > 0) await hint('ask.stopped.command')
    return stoppedCode
  }
  try {
    const code = await readValues({ ...task, settings: { ...settings, given } }, rules)
    if (earlier !== null) await compare(earlier, given, { ...task, voice })
    return code
  } finally {
    if (!settings.quiet) await hint('ask.command')
  }
}

/** Last time's values and these side by side, under what these say. */
async function compare(earlier: Earlier, given: Given, task: Task): Promise<void> {
  const { settings, voice, io } = task
  const { date, ...rest } = given
  const latest = typeof date === 'string' && date !== '' ? date : settings.today
  const dated = Object.fromEntries(
    Object.entries(earlier.values).map(([id, before]) => [
      id,
      [`${earlier.date}=${before}`, `${latest}=${textsOf(given, id as AnalyteId)[0]}`],
    ]),
  )
  const others = Object.fromEntries(Object.entries(rest).filter(([name]) => !analyteIds.some((id) => id === name)))
  const visits: Given = { ...others, ...dated }
  if (latest !== date) await io.stderr.write(`\n${voice.say('ask.earlier.undated', { today: settings.today })}\n`)
  await io.stdout.write('\n')
  const { trend } = await import('./trend.ts')
  await trend({ ...task, words: [], settings: { ...settings, given: visits } })
  if (!settings.quiet) await io.stderr.write(`\n${voice.say('ask.earlier.command')}\n  ${callLine(['trend'], visits)}\n`)
}

/** Whatever happens, the terminal is given back as it was. */
async function atTerminal({ io, settings, voice }: Task, rules: RuleSet): Promise<Outcome & { earlier: Earlier | null }> {
  const plain = lettersFor(settings.given, io, false) === 'plain'
  const level = colorLevel(settings.color, io.stderr, io.env)
  const terminal = io.openTerminal({ color: level > 0, lines: plain })
  // A terminal that was left as it was needs no giving back: its own end of input is the interrupt.
  const release = plain ? () => undefined : io.onInterrupt(() => terminal.close())
  const columns = Math.min(io.stderr.columns || io.stdout.columns || 80, 100)
  const dialogue = plain ? openPlainDialogue(terminal, voice) : openDialogue(terminal, columns)
  const method = textOf(settings.given, 'alp-method')
  try {
    const on: Interview = {
      dialogue,
      rules,
      voice,
      ink: (severity, text) => render({ columns, colorLevel: level }, (_columns, paint) => [paint.severity[severity](text)]).trimEnd(),
    }
    const outcome = await interview(on, method === undefined ? {} : { 'alp-method': method })
    // Only a text can stand under a text.
    const comparable = outcome.how === 'done' && settings.format === 'text' && settings.output === null
    const earlier = comparable ? await lastYear(outcome.answers, settings.today, on) : null
    const how = earlier === stopped ? 'stopped' : outcome.how
    if (how === 'done') dialogue.end(voice.say('ask.outro'))
    else dialogue.breakOff(voice.say(how === 'left' ? 'ask.left' : 'ask.stopped'))
    return { how, answers: outcome.answers, earlier: earlier === stopped ? null : earlier }
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
