import type { Sex } from '../../panel/subject.ts'
import { shortText } from './short-text.ts'

export type ParsedSex = { kind: 'sex'; sex: Sex } | { kind: 'absent' | 'ambiguous' | 'not-a-sex' }

/**
 * `one-two`: 1 male, 2 female, as in 健保, 特定健診 and Korea's NHIS. `words`: digits mean nothing by themselves.
 * `m-female`: M stands beside V (varón) or H (hombre), so it is mujer. `m-unclear`: M may be masculino or mujer.
 */
export type SexScheme = 'one-two' | 'words' | 'm-female' | 'm-unclear'

/** Reads the sex as typed or coded. 0 is never guessed. */
export function parseSex(text: string, scheme: SexScheme = 'one-two'): ParsedSex {
  const remembered = memory[scheme]
  const known = remembered.get(text)
  if (known !== undefined) return known
  const parsed = readSex(text, scheme)
  if (remembered.size < rememberAtMost) remembered.set(text, parsed)
  return parsed
}

function readSex(text: string, scheme: SexScheme): ParsedSex {
  const plain = shortText(text)?.replace(/\.0+$/, '')
  if (plain === undefined) return { kind: 'not-a-sex' }
  if (unknownWords.has(plain)) return { kind: 'absent' }
  const word = plain.replace(/^[12]\s*[:.=\-_]?\s*(?=\D)|(?<=\D)\s*[:.=\-_]?\s*[12]$/, '')
  if (word === 'm' && scheme === 'm-female') return female
  if (word === 'm' && scheme === 'm-unclear') return { kind: 'ambiguous' }
  if (maleWords.has(word)) return male
  if (femaleWords.has(word)) return female
  if (!/^\d$/.test(plain)) return { kind: 'not-a-sex' }
  if (scheme === 'words' || (plain !== '1' && plain !== '2')) return { kind: 'ambiguous' }
  return plain === '1' ? male : female
}

/** How a column codes sex: a 0 anywhere means that 1 is not surely male, a V or H that M is not. */
export function inferSexScheme(texts: Iterable<string>, title = ''): SexScheme {
  const seen = new Set<string>()
  for (const text of texts) seen.add(shortText(text)?.replace(/\.0+$/, '') ?? '')
  if (seen.has('0')) return 'words'
  if (!seen.has('m')) return 'one-two'
  if (seen.has('v') || seen.has('h')) return seen.has('f') || seen.has('w') ? 'm-unclear' : 'm-female'
  return /^sexo$/i.test(title.trim()) && !seen.has('f') ? 'm-unclear' : 'one-two'
}

const male: ParsedSex = { kind: 'sex', sex: 'male' }
const female: ParsedSex = { kind: 'sex', sex: 'female' }

const unknownWords = new Set([
  '',
  '-',
  '−',
  'na',
  'n/a',
  'null',
  'nan',
  'none',
  '不明',
  '未記入',
  '未回答',
  '9',
  'u',
  'unknown',
  'other',
  'x',
  'その他',
  '回答しない',
])
const maleWords = new Set(
  '男 男性 男子 男児 おとこ オトコ ダン m h v male man men boy masculino hombre homme masculin masculine männlich maennlich mann maschio uomo 남 남성 남자 男士'.split(
    ' ',
  ),
)
const femaleWords = new Set(
  '女 女性 女子 女児 おんな オンナ ジョ f female woman women girl femenino feminino mujer femme féminin feminine weiblich w frau femmina donna 여 여성 여자 女士'.split(
    ' ',
  ),
)

/** Every word of a column that codes sex plainly, 1 for men and 2 for women included, in lower case. */
export const sexWords = { male: [...maleWords, '1'], female: [...femaleWords, '2'] }

// A column of a million rows holds a handful of texts.
const memory: Record<SexScheme, Map<string, ParsedSex>> = {
  'one-two': new Map(),
  words: new Map(),
  'm-female': new Map(),
  'm-unclear': new Map(),
}
const rememberAtMost = 200
