import { commands } from '../options/table.ts'
import { afterWord, allOptions, commandNames, type Expected, expectedValue, expectedWords, offered, spellings } from './vocabulary.ts'

/** A completion script for bash, 3.2 (macOS) included: it has no `mapfile`, and maybe no `compopt`. */
export function bashCompletion(): string {
  return `# bash completion for liver-panel
_liver_panel_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$2")
}

_liver_panel_files() {
  local entry
  compopt -o filenames 2>/dev/null
  while IFS= read -r entry; do
    case $entry in
      *.[cC][sS][vV] | *.[tT][sS][vV] | *.[tT][xX][tT]) COMPREPLY+=("$entry") ;;
      *) if [[ $1 == any || -d $entry ]]; then COMPREPLY+=("$entry"); fi ;;
    esac
  done < <(compgen -f -- "$2")
}

_liver_panel() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command=read i
  COMPREPLY=()
  # bash takes = for a word of its own.
  if [[ $current == '=' ]]; then
    current=
  elif [[ $previous == '=' ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
    if [[ $previous != -* ]]; then return; fi
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${withValue()})
        i=$((i + 1))
        if [[ \${COMP_WORDS[i]} == '=' ]]; then i=$((i + 1)); fi
        ;;
      -*) ;;
      ${commands.map(({ name }) => name).join(' | ')}) command=\${COMP_WORDS[i]}; break ;;
      *) break ;;
    esac
  done
  case $previous in
${valueCases()}
  esac
  if [[ $current == -* ]]; then
    case $command in
${commandNames.map((name) => `      ${name}) _liver_panel_words '${offered(name).join(' ')}' "$current" ;;`).join('\n')}
    esac
    return
  fi
  case $command in
${commandNames.map((name) => `    ${name}) ${afterCommand(name)} ;;`).join('\n')}
  esac
}

complete -F _liver_panel liver-panel
`
}

function withValue(): string {
  const taking = allOptions.filter(({ value }) => value !== undefined)
  return taking.flatMap(spellings).join(' | ')
}

/** Options that expect the same share a case. */
function valueCases(): string {
  const cases = new Map<string, string[]>()
  for (const spec of allOptions) {
    const expected = expectedValue(spec)
    if (expected === null) continue
    const action = valueAction(expected)
    cases.set(action, [...(cases.get(action) ?? []), ...spellings(spec)])
  }
  return [...cases].map(([action, names]) => `    ${names.join(' | ')}) ${action}return ;;`).join('\n')
}

function valueAction(expected: Expected): string {
  if (expected === 'free') return ''
  if (expected === 'file') return '_liver_panel_files any "$current"; '
  const words = `_liver_panel_words '${expected.words.join(' ')}' "$current"; `
  return expected.goesOn ? `compopt -o nospace 2>/dev/null; ${words}` : words
}

function afterCommand(name: (typeof commandNames)[number]): string {
  const words = expectedWords(name)
  const further = afterWord
    .filter(({ command }) => command === name)
    .map(({ word, words: next }) => `if [[ $previous == ${word} ]]; then _liver_panel_words '${next.join(' ')}' "$current"; return; fi; `)
    .join('')
  if (words !== null) return words.length === 0 ? ':' : `${further}_liver_panel_words '${words.join(' ')}' "$current"`
  const files = '_liver_panel_files csv "$current"'
  return name === 'read' ? `_liver_panel_words '${commands.map((command) => command.name).join(' ')}' "$current"; ${files}` : files
}
