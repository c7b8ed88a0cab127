import { describe, expect, test } from 'vitest'
import { fileKind } from '../../src/input/bytes/file-kind.ts'
import { parseAge } from '../../src/input/cells/age.ts'
import { inferDateOrder, parseDate } from '../../src/input/cells/date.ts'
import { hasCheckDigit, parseId } from '../../src/input/cells/id.ts'
import { parseReferenceRange } from '../../src/input/cells/reference.ts'
import { inferSexScheme, parseSex } from '../../src/input/cells/sex.ts'
import { parseUnit } from '../../src/input/cells/unit.ts'
import { flagSide, parseValue } from '../../src/input/cells/value.ts'
import { noNumberOf } from '../../src/input/cells/words.ts'
import { recognizeHeader } from '../../src/input/columns/names/aliases.ts'
import { headerKey, plainHeader, splitBracket } from '../../src/input/columns/names/header-text.ts'
import { readPasted } from '../../src/input/typed/pasted.ts'
import { csvCell, guardFormula } from '../../src/output/csv/text.ts'
import { isHarmless } from '../../src/output/redact/harmless.ts'
import { withoutControls } from '../../src/output/text/controls.ts'
import { printable } from '../../src/output/text/printable.ts'
import { wrap } from '../../src/output/text/width.ts'
import { liverRules } from '../../src/rules/index.ts'
import { growth } from './growth.ts'

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  age: (text) => parseAge(text, liverRules.age),
  date: (text) => parseDate(text),
  'order of dates': (text) => inferDateOrder([text]),
  id: (text) => parseId(text, true),
  'reference range': (text) => parseReferenceRange(text),
  sex: (text) => parseSex(text),
  'scheme of sexes': (text) => inferSexScheme([text]),
  unit: parseUnit,
  value: (text) => parseValue(text),
  flag: flagSide,
  'word in place of a number': noNumberOf,
  'header, whole': recognizeHeader,
  'header, plain': plainHeader,
  'header, key': headerKey,
  'header, bracket': splitBracket,
  'formula guard': guardFormula,
  'check digit': hasCheckDigit,
  'harmless under --redact': (text) => isHarmless(text, true),
  'without controls': withoutControls,
  'pasted line': (text) => {
    try {
      return readPasted(`AST 45 ${text}`)
    } catch {
      return null
    }
  },
  'kind of a file': (text) => fileKind(Buffer.from(text), true),
  'cell of a CSV': (text) => csvCell(text, ','),
  'printed lines': (text) => wrap(printable(text), 80),
}

/** Texts of about a length, each with an end that makes an expression go back over all of it. */
const cells: Readonly<Record<string, (length: number) => string>> = {
  'a date and blanks': (length) => `2025/05/14${' '.repeat(length)}x`,
  'blanks around': (length) => `${' '.repeat(length)}52${' '.repeat(length)}`,
  'full-width blanks': (length) => `男${'　'.repeat(length)}x`,
  digits: (length) => `${'1'.repeat(length)}x`,
  'digits in groups': (length) => `1${',111'.repeat(length / 4)}x`,
  'digits and strokes': (length) => '1/'.repeat(length / 2),
  'an interval and a line end': (length) => `1-${'1'.repeat(length)}\n`,
  quotes: (length) => `="${'"'.repeat(length)}x`,
  apostrophes: (length) => `a${"'".repeat(length)}b`,
  'nested parentheses': (length) => `AST${'('.repeat(length / 2)}1${')'.repeat(length / 2)}`,
  'open parentheses': (length) => `ALT${'('.repeat(length)}`,
  dots: (length) => `x${'.'.repeat(length)}x`,
  hyphens: (length) => `x${'-'.repeat(length)}x`,
  NULs: (length) => `5${'\0'.repeat(length)}5`,
  superscripts: (length) => `10${'⁴'.repeat(length)}x`,
  arrows: (length) => `${'↑'.repeat(length)}x`,
  'half-width kana': (length) => 'ｱﾞ'.repeat(length / 2),
  'words of headers': (length) => `${'血清 '.repeat(length / 3)}AST`,
  flags: (length) => `${'H '.repeat(length / 2)}5`,
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(Object.entries(cells))('twice the length of %s costs about twice as much', (_, cell) => {
    // Where texts grow past what memory hands out cheaply the cost makes a step, once; quadratic work is fourfold at every doubling.
    const doublings = [25_000, 50_000, 100_000, 200_000].map((length) => {
      const [short, long] = [cell(length), cell(2 * length)]
      return growth(
        () => read(short),
        () => read(long),
      )
    })
    expect(Math.min(...doublings)).toBeLessThan(3)
  })
})
