import { type AnalyteId, isAnalyteId } from '../../panel/analyte.ts'
import { commands, type OptionSpec, options } from './table.ts'

/**
 * The words of a call with every option under the name that the table has: `--GOT`, `—γ-GTP`, `--血小板`, `--ＡＧＥ` are what the
 * sheet calls them. A unit or mark beside a value joins it (`--alt 62 U/L`, `--alt H 62`). What means nothing stays as it was.
 */
export async function withSheetNames(argv: readonly string[]): Promise<string[]> {
  const words: string[] = []
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (word === '--') return [...words, ...argv.slice(at)]
    const option = known(word) ? word : ((await asOption(word)) ?? word)
    words.push(option)
    const spec = specOf(option)
    if (spec?.value === undefined || option.includes('=')) continue
    const value = argv[at + 1]
    if (value === undefined || known(value) || (await asOption(value)) !== null) continue
    const joined = isAnalyteId(spec.long) || spec.long === 'age' ? await valueWith(argv, at + 1) : { text: value, count: 1 }
    words.push(joined.text)
    at += joined.count
  }
  return words
}

/** The option that a mistyped one most likely meant, never another test's; null when none is near. */
export async function optionMeant(text: string): Promise<string | null> {
  const { safelyNearest } = await import('../../input/columns/names/analyte-named.ts')
  const [, name = text] = strokes.exec(text) ?? []
  const testOf = (word: string): AnalyteId | null => {
    const long = specOf(`--${word}`)?.long ?? null
    return isAnalyteId(long) ? long : null
  }
  const near = safelyNearest(
    name.replace(/[=＝].*$/s, ''),
    specs.flatMap(({ long, aliases = [] }) => [long, ...aliases]),
    testOf,
  )
  return near === null ? null : `--${near}`
}

/** The field that the left side of `--map`, `--unit` or `--reference` names, under the program's own name for it. */
export async function fieldNamed(text: string): Promise<string> {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (specs.some(({ long }) => long === plain)) return plain
  const { optionNamed } = await import('../../input/columns/names/analyte-named.ts')
  return optionNamed(text) ?? text
}

async function asOption(word: string): Promise<string | null> {
  const parts = strokes.exec(word)
  if (parts === null) return null
  const [name = '', ...rest] = (parts[1] ?? '').split(/(?=[=＝])/)
  const tail = rest.join('').replace(/^＝/, '=')
  const plain = `--${name.normalize('NFKC').toLowerCase()}`
  if (/^.{2,}/.test(name) && !/^-[^-]/.test(word) && known(plain)) return `${plain}${tail}`
  if (/^[\d.,]/.test(name)) return null
  const { optionNamed } = await import('../../input/columns/names/analyte-named.ts')
  const field = optionNamed(name)
  return field === null ? null : `--${field}${tail}`
}

/** A value and what belongs to it: a mark before it, its unit and mark after it. */
async function valueWith(argv: readonly string[], from: number): Promise<{ text: string; count: number }> {
  const value = argv[from] ?? ''
  const next = argv[from + 1]
  if (next === undefined || known(next) || commands.some(({ name }) => name === next)) return { text: value, count: 1 }
  const { parseUnit } = await import('../../input/cells/unit.ts')
  const pieces = [value]
  const marked = mark.test(value)
  for (let at = from + 1; at < argv.length; at += 1) {
    const piece = argv[at] ?? ''
    const number = marked && pieces.length === 1 && /^[<>＜＞≦≧]?[\d０-９]/.test(piece)
    if (!number && !mark.test(piece) && !years.test(piece) && parseUnit(piece) === null) break
    pieces.push(piece)
  }
  return { text: pieces.join(' '), count: pieces.length }
}

function known(word: string): boolean {
  return specOf(word) !== undefined || general.includes(word)
}

function specOf(word: string): OptionSpec | undefined {
  const [name = ''] = word.split('=', 1)
  return specs.find(({ long, short, aliases = [] }) => name === `-${short}` || [long, ...aliases].some((each) => name === `--${each}`))
}

const specs: readonly OptionSpec[] = options
const general: readonly string[] = ['--help', '-h', '--version', '-V']
// Two hyphens become a dash on the way through a word processor or a phone.
const strokes = /^[-‐‑‒–—―−－ーｰ]{1,3}([^\s\-‐‑‒–—―−－].*)$/s
const mark = /^(?:[HhLlＨＬ]{1,2}|[↑↓▲▼△▽*＊]+|[(（][HL][)）]|高|低)$/
const years = /^(?:歳|才|years?|yrs?)$/i
