import type { Voice } from '../../messages/language.ts'
import type { OptionSpec } from './table.ts'

/** What an option does, with its choices and other spellings: the same words in the help and the man page. */
export function optionSentence(spec: OptionSpec, voice: Voice): string {
  const text = voice.say(`help.option.${spec.long}`)
  const aliases = spec.aliases ?? []
  const named = aliases.length === 0 ? text : voice.say('help.aliases', { text, aliases: aliases.join(', --') })
  return spec.choices === undefined ? named : voice.say('help.choices', { text: named, choices: spec.choices.join(', ') })
}

/** How an option is written: `-o, --output <file>`. */
export function optionTerm({ short, long, value }: OptionSpec): string {
  return `${short === undefined ? '' : `-${short}, `}--${long}${value === undefined ? '' : ` <${value}>`}`
}
