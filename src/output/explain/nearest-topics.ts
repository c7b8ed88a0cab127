import { distanceBetween } from '../../nearest.ts'
import { isAnalyteId } from '../../panel/analyte.ts'
import { bare } from './fold.ts'
import { type TopicId, topics } from './topics.ts'

/**
 * The three topics nearest to a word. A test is among them only where every other test's names are more than three
 * letters away: a slip of two letters must not lead from one test to another.
 */
export function nearestTopics(wanted: string): TopicId[] {
  const near = topics.map(({ id, words }) => ({ id, steps: Math.min(...[id, ...words].map((word) => stepsBetween(wanted, bare(word)))) }))
  const tests = near.filter(({ id }) => isAnalyteId(id))
  const safe = near.filter(
    ({ id, steps }) => steps <= slip && (!isAnalyteId(id) || tests.every((other) => other.id === id || other.steps > farther)),
  )
  const found = safe.sort((a, b) => a.steps - b.steps).map(({ id }) => id)
  return [...new Set([...found, ...usual])].slice(0, usual.length)
}

// The beginning of a long word stands for it; of the short names of tests every letter counts.
function stepsBetween(wanted: string, word: string): number {
  if (wanted.length >= beginning && word.startsWith(wanted)) return 1
  return [...wanted].some((letter) => word.includes(letter)) ? distanceBetween(wanted, word) : Number.POSITIVE_INFINITY
}

const slip = 2
/** A swap of letters with another slip inside it counts as three. */
const farther = slip + 1
const beginning = 5

/** What most people look for, where nothing is near. */
const usual: readonly TopicId[] = ['triage', 'improve', 'bands']
