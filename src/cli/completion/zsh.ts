import type { Voice } from '../../messages/language.ts'
import { type CommandName, commands, type OptionSpec, optionsFor } from '../options/table.ts'
import { afterWord, commandNames, type Expected, expectedValue, expectedWords } from './vocabulary.ts'

/** A completion script for zsh: to be sourced, or kept as `_liver-panel` in a folder of `$fpath`. */
export function zshCompletion(voice: Voice): string {
  return `#compdef liver-panel
_liver-panel() {
  local command=read word
  for word in \${words[2,CURRENT-1]}; do
    case $word in
      (${commands.map(({ name }) => name).join('|')}) command=$word; break ;;
    esac
  done
  case $command in
${commandNames.map((name) => `    (${name}) ${argumentsOf(name, voice)} ;;`).join('\n')}
  esac
}

_liver-panel-first() {
  local -a commands
  commands=(
${commands.map(({ name }) => `    ${quoted(`${name}:${voice.say(`help.command.${name}`)}`)}`).join('\n')}
  )
  _describe command commands
  ${csvFiles}
}

if [[ $funcstack[1] == _liver-panel ]]; then
  _liver-panel "$@"
else
  compdef _liver-panel liver-panel
fi
`
}

function argumentsOf(name: CommandName, voice: Voice): string {
  const extra = ['help', ...(name === 'read' ? ['version'] : [])].map((long) => quoted(`--${long}[${described(long, voice)}]`))
  const specs = [
    ...optionsFor(name).flatMap((spec) =>
      [spec.long, ...(spec.aliases ?? [])].map((long) => optionSpec({ ...spec, long }, voice, spec.long)),
    ),
    ...extra,
    ...positions(name),
  ]
  return ['_arguments -S', ...specs].join(' \\\n      ')
}

/** One spelling of an option, told as `named` is. */
function optionSpec(spec: OptionSpec, voice: Voice, named: string): string {
  const { long, short, value, repeat } = spec
  const about = `[${described(named, voice)}]`
  const expected = expectedValue(spec)
  const rest = expected === null ? about : `${about}:${value}:${actionOf(expected)}`
  const equals = expected === null ? '' : '='
  if (short !== undefined) return `'(-${short} --${long})'{-${short}${expected === null ? '' : '+'},--${long}${equals}}${quoted(rest)}`
  return quoted(`${repeat ? '*' : ''}--${long}${equals}${rest}`)
}

function actionOf(expected: Expected): string {
  if (expected === 'free') return ' '
  if (expected === 'file') return '_files'
  return expected.goesOn ? `compadd -S "" -- ${expected.words.join(' ')}` : `(${expected.words.join(' ')})`
}

function positions(name: CommandName): string[] {
  if (name === 'read') return [quoted('1: :_liver-panel-first'), quoted(`*:file:${csvFiles}`)]
  const words = expectedWords(name)
  const after = words === null ? [quoted(`*:file:${csvFiles}`)] : words.length === 0 ? [] : wordsAfter(name, words)
  return [quoted(`1:command:(${name})`), ...after]
}

/** The first word of a command, and what may stand after it. */
function wordsAfter(name: CommandName, words: readonly string[]): string[] {
  const further = afterWord.filter(({ command }) => command === name)
  if (further.length === 0) return [quoted(`*:${name}:(${words.join(' ')})`)]
  const next = further.map(({ word, words: then }) => `[[ $words[CURRENT-1] == ${word} ]] && compadd -- ${then.join(' ')}`)
  return [quoted(`2:${name}:(${words.join(' ')})`), quoted(`3:${name}:{${next.join('; ')}}`)]
}

function described(long: string, voice: Voice): string {
  return voice.say(`help.option.${long}`).replace(/[[\]:\\]/g, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

const csvFiles = '_files -g "(#i)*.(csv|tsv|txt)(-.)"'
