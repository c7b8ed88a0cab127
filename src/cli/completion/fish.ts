import type { Voice } from '../../messages/language.ts'
import { type CommandName, commands, type OptionSpec } from '../options/table.ts'
import { afterWord, allOptions, commandNames, expectedValue, expectedWords } from './vocabulary.ts'

/** A completion script for fish. */
export function fishCompletion(voice: Voice): string {
  return `# fish completion for liver-panel
function __liver_panel_in
    set -l words (commandline -opc)
    set -e words[1]
    set -l command read
    for word in $words
        if contains -- $word ${commands.map(({ name }) => name).join(' ')}
            set command $word
            break
        end
    end
    contains -- $command $argv
end

complete -c liver-panel -f
${[...commandLines(voice), ...wordLines(), ...allOptions.map((spec) => optionLine(spec, voice)), ...generalLines(voice)].join('\n')}
`
}

function commandLines(voice: Voice): string[] {
  return commands.map(({ name }) => line(['read'], `-a ${name} -d ${quoted(voice.say(`help.command.${name}`))}`))
}

function wordLines(): string[] {
  const filed = commandNames.filter((name) => expectedWords(name) === null)
  const worded = commandNames.filter((name) => (expectedWords(name)?.length ?? 0) > 0)
  return [
    ...['.csv', '.tsv', '.txt'].map((ending) => line(filed, `-k -a ${quoted(`(__fish_complete_suffix ${ending})`)}`)),
    ...worded.map((name) => line([name], `-a ${quoted((expectedWords(name) ?? []).join(' '))}`)),
    ...afterWord.map(({ command, word, words }) =>
      line([command], `-a ${quoted(words.join(' '))}`, `; and string match -q -- ${word} (commandline -opc)[-1]`),
    ),
  ]
}

function optionLine(spec: OptionSpec, voice: Voice): string {
  const names = [
    ...(spec.short === undefined ? [] : [`-s ${spec.short}`]),
    ...[spec.long, ...(spec.aliases ?? [])].map((name) => `-l ${name}`),
  ].join(' ')
  return line(spec.for, `${names}${takes(spec)} -d ${quoted(voice.say(`help.option.${spec.long}`))}`)
}

function takes(spec: OptionSpec): string {
  const expected = expectedValue(spec)
  if (expected === null) return ''
  if (expected === 'free') return ' -x'
  return expected === 'file' ? ' -r -F' : ` -x -a ${quoted(expected.words.join(' '))}`
}

function generalLines(voice: Voice): string[] {
  return [
    `complete -c liver-panel -s h -l help -d ${quoted(voice.say('help.option.help'))}`,
    line(['read'], `-s V -l version -d ${quoted(voice.say('help.option.version'))}`),
  ]
}

function line(names: readonly CommandName[], rest: string, also = ''): string {
  return `complete -c liver-panel -n ${quoted(`__liver_panel_in ${names.join(' ')}${also}`)} ${rest}`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
