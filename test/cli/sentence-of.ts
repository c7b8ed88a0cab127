import { cli as enCli } from '../../src/messages/en/cli.ts'
import { inputCells as enCells } from '../../src/messages/en/input/cells.ts'
import { inputRecords as enRecords } from '../../src/messages/en/input/records.ts'
import { inputTable as enTable } from '../../src/messages/en/input/table.ts'
import { cli as jaCli } from '../../src/messages/ja/cli.ts'
import { inputCells as jaCells } from '../../src/messages/ja/input/cells.ts'
import { inputRecords as jaRecords } from '../../src/messages/ja/input/records.ts'
import { inputTable as jaTable } from '../../src/messages/ja/input/table.ts'

const sentences = { ja: { ...jaCli, ...jaCells, ...jaRecords, ...jaTable }, en: { ...enCli, ...enCells, ...enRecords, ...enTable } }

/** Which error a line on standard error tells, whatever its words; null where it is none. The most particular sentence wins. */
export function errorCodeOf(stderr: string, lang: 'ja' | 'en'): string | null {
  const found = Object.entries(sentences[lang])
    .filter(
      ([key, sentence]) =>
        key.startsWith('error.') && patternOf(sentences[lang]['cli.error'].replace('{sentence}', () => sentence)).test(stderr),
    )
    .sort(([, one], [, other]) => literalLength(other) - literalLength(one))
  return found[0]?.[0].slice('error.'.length) ?? null
}

function patternOf(sentence: string): RegExp {
  const literal = sentence.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('[^\\n]*')}\n$`)
}

function literalLength(sentence: string): number {
  return sentence.replace(/\{\w+\}/g, '').length
}
