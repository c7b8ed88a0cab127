import { distanceBetween } from '../../../nearest.ts'
import { type AnalyteId, analyteIds } from '../../../panel/analyte.ts'
import { aliasesOf, recognizeHeader } from './aliases.ts'
import { headerKey, plainHeader } from './header-text.ts'

/** What a name typed in the place of an option means: a test, or age, sex or date. Null where it means nothing, or more than a name. */
export function optionNamed(text: string): AnalyteId | 'age' | 'sex' | 'date' | null {
  const meaning = recognizeHeader(text)
  if (meaning === null || meaning.role !== 'value' || meaning.visit !== undefined || meaning.code !== undefined) return null
  // A unit in the name belongs to the value: dropping it would read 182 as 182万.
  if (meaning.unit !== undefined || meaning.unitAmbiguous || meaning.method !== undefined) return null
  const { field } = meaning
  return [...analyteIds, 'age', 'sex', 'date'].includes(field) ? (field as AnalyteId | 'age' | 'sex' | 'date') : null
}

/**
 * The known word that a mistyped one most likely meant; null when nothing is near. `ofTest`: which test a word stands for.
 * A slip of two letters never leads from one test to another: a word is left unsaid where another test's name is as near.
 */
export function safelyNearest(text: string, known: readonly string[], ofTest: (word: string) => AnalyteId | null): string | null {
  const wanted = keyOf(text)
  if (wanted.length < 2) return null
  const tests = testNames().map(({ id, keys }) => ({ id, steps: Math.min(...keys.map((key) => distanceBetween(wanted, key))) }))
  const isSafe = (word: string) => {
    const test = ofTest(word)
    return tests.every(({ id, steps }) => id === test || steps > (test === null ? slip : farther))
  }
  const most = Math.min(slip, Math.max(1, Math.floor(wanted.length / 3)))
  const near = known
    .map((word) => ({ word, steps: distanceBetween(wanted, keyOf(word)) }))
    .filter(({ word, steps }) => steps <= most && isSafe(word))
    .sort((one, other) => one.steps - other.steps)
  return near[0]?.word ?? null
}

function testNames(): readonly { id: AnalyteId; keys: readonly string[] }[] {
  keysOfTests ??= analyteIds.map((id) => ({ id, keys: [...new Set(aliasesOf(id).map(keyOf))].filter(isShort) }))
  return keysOfTests
}

/** The long names lie far from every option. */
function isShort(key: string): boolean {
  return key.length <= longestNear
}

function keyOf(text: string): string {
  return headerKey(plainHeader(text)).slice(0, longest)
}

const slip = 2
/** A swap of letters with another slip inside it counts as three. */
const farther = slip + 1
const longest = 60
const longestNear = 24
let keysOfTests: readonly { id: AnalyteId; keys: readonly string[] }[] | null = null
