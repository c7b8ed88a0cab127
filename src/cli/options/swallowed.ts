import { UsageError } from '../../issue.ts'
import { type OptionSpec, options } from './table.ts'

/** An option in the place of a value was meant as an option: its neighbour before it has lost its value. Throws UsageError. */
export function refuseSwallowedOption(argv: readonly string[]): void {
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (word === '--') return
    const meant = oneDash.exec(word)?.[1]
    if (meant !== undefined && isOption(`--${meant}`)) throw new UsageError('option-one-dash', { text: word, near: `--${meant}` })
    const spec = specs.find((one) => one.value !== undefined && spellingsOf(one).includes(word))
    if (spec === undefined) continue
    const next = argv[at + 1]
    if (next !== undefined && isOption(next)) throw new UsageError('option-needs-value', { option: word })
    at += 1
  }
}

function isOption(word: string): boolean {
  const [name = ''] = word.split('=', 1)
  return general.includes(word) || specs.some((spec) => spellingsOf(spec).includes(name))
}

function spellingsOf({ long, short, aliases = [] }: OptionSpec): string[] {
  return [...[long, ...aliases].map((name) => `--${name}`), ...(short === undefined ? [] : [`-${short}`])]
}

const specs: readonly OptionSpec[] = options
/** `-only` would be read as `-o nly`, and write a file of that name. */
const oneDash = /^-([a-z][a-z-]{2,})(?:=.*)?$/
const general: readonly string[] = ['--help', '-h', '--version', '-V']
