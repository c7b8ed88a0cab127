import type { Voice } from '../../messages/language.ts'
import type { RuleProblem } from '../../rules/check.ts'
import { printable } from '../text/printable.ts'

/** One fault of a rule set as a sentence that begins with its place. Needs a voice with the area `rules`. */
export function problemText({ code, path, args }: RuleProblem, voice: Voice): string {
  const values = String(args.values ?? '')
  const expected = args.expected
  const told = code === 'site-field-invalid' ? { ...args, expected: voice.say(`rules.expected.${expected}`, { values }) } : args
  return printable(`${path}: ${voice.say(`rules.problem.${code}`, told)}`)
}
