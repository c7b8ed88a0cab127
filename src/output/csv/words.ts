import type { Verdict } from '../../interpreter/verdict.ts'
import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { personInWords } from '../words/person.ts'
import { csvRecord, guardFormula } from './text.ts'

/** The columns of `--words`, in the language of the call; they stand behind all columns of codes. */
export function wordColumns(voice: Voice): string[] {
  return [
    ...['level', 'next', 'by', 'door', 'why'].map((part) => voice.say(`words.${part}`)),
    ...analyteIds.map((id) => voice.say('words.band', { name: voice.say(`analyte.${id}.short`) })),
    ...['fib4', 'patterns', 'check'].map((part) => voice.say(`words.${part}`)),
  ].map((title) => `lp_${title}`)
}

/** Their cells, with the delimiter before each; empty for a row without an assessment, whose complaint has its own column. */
export function wordCells(verdict: Verdict | null, check: string, delimiter: string, rules: RuleSet, voice: Voice): string {
  if (verdict === null) return delimiter.repeat(5 + analyteIds.length + 3) + csvRecord([guardFormula(check)], delimiter)
  const words = personInWords(verdict, rules, voice)
  const { level, next, by, door, why, bands, fib4, patterns } = words
  const cells = [level, next, by, door, why, ...analyteIds.map((id) => bands[id] ?? ''), fib4, patterns, words.check]
  return delimiter + csvRecord(cells.map(guardFormula), delimiter)
}
