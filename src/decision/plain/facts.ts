import type { DecisionProgram, Test } from '../program.ts'

/** A test that stands for itself; all others are made of these. */
export type Leaf = Exclude<Test, { is: 'all' | 'some' }>

/**
 * Everything that the conditions of a program ask, each once, numbered: what holds of a row is then a bit for each. Behind them
 * stands a bit for every condition of a pattern and a level. No condition says "not", so one of which no fact holds that it needs
 * does not hold; whoever sets the bits of a fact sets those of the conditions that are worth asking because of it.
 */
export interface Facts {
  leaves: readonly Leaf[]
  numberOf(leaf: Leaf): number
  /** Words of 32 bits that hold all of them. */
  words: number
  /** Facts as bits, with those of the conditions that they make worth asking. */
  bitsOf(numbers: Iterable<number>): Int32Array
  /** The bits of conditions that may hold without any fact. */
  always: Int32Array
  patterns: readonly Bit[]
  levels: readonly (readonly Bit[])[]
}

export interface Bit {
  word: number
  bit: number
}

export function factsOf({ patterns, levels, doors }: DecisionProgram): Facts {
  const numbers = new Map<string, number>()
  const leaves: Leaf[] = []
  const add = (leaf: Leaf): void => {
    const key = JSON.stringify(leaf)
    if (numbers.has(key)) return
    numbers.set(key, leaves.length)
    leaves.push(leaf)
  }
  for (const { id } of patterns) add({ is: 'pattern', pattern: id })
  const choices = [...levels.flatMap(({ by }) => by), ...doors].flatMap(({ when }) => when ?? [])
  const conditions = [...patterns.map(({ when }) => when), ...levels.flatMap(({ when }) => when)]
  for (const test of [...conditions, ...choices]) leavesOf(test).forEach(add)
  const numberOf = (leaf: Leaf) => numbers.get(JSON.stringify(leaf)) as number
  const needed = conditions.map((test) => neededBy(test, numberOf))
  const words = Math.ceil((leaves.length + conditions.length) / 32)
  const bitsOf = (held: Iterable<number>) => {
    const all = new Set(held)
    return setBits([...all, ...needed.flatMap((any, i) => (any?.some((number) => all.has(number)) ? [leaves.length + i] : []))], words)
  }
  let next = leaves.length
  const nextBit = (): Bit => {
    const number = next++
    return { word: number >> 5, bit: 1 << (number & 31) }
  }
  return {
    leaves,
    words,
    numberOf,
    bitsOf,
    always: setBits(
      needed.flatMap((any, i) => (any === null ? [leaves.length + i] : [])),
      words,
    ),
    patterns: patterns.map(nextBit),
    levels: levels.map(({ when }) => when.map(nextBit)),
  }
}

function leavesOf(test: Test): Leaf[] {
  if (test.is === 'all') return [...test.of, ...test.given].flatMap(leavesOf)
  return test.is === 'some' ? test.of.flatMap(leavesOf) : [test]
}

/** Facts of which at least one must hold; null: it may hold without any. */
function neededBy(test: Test, numberOf: (leaf: Leaf) => number): number[] | null {
  if (test.is === 'some') {
    const parts = test.of.map((part) => neededBy(part, numberOf))
    return test.count < 1 || parts.includes(null) ? null : parts.flatMap((part) => part ?? [])
  }
  if (test.is === 'all') {
    const parts = [...test.of, ...test.given].map((part) => neededBy(part, numberOf)).filter((needed) => needed !== null)
    return parts.sort((one, other) => one.length - other.length)[0] ?? null
  }
  return [numberOf(test)]
}

function setBits(numbers: readonly number[], words: number): Int32Array {
  const bits = new Int32Array(words)
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31))
  return bits
}
