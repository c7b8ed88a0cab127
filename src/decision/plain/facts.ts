import type { DecisionProgram, Test } from '../program.ts'

/** A test that stands for itself; all others are made of these. */
export type Leaf = Exclude<Test, { is: 'all' | 'some' }>

/** Everything that the conditions of a program ask, each once, numbered: what holds of a row is then a bit for each. */
export interface Facts {
  leaves: readonly Leaf[]
  /** How many words of 32 bits hold them. */
  words: number
  numberOf(leaf: Leaf): number
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
  const asked = [...patterns, ...levels.flatMap(({ by }) => by), ...doors].flatMap(({ when }) => when ?? [])
  for (const test of [...asked, ...levels.flatMap(({ when }) => when)]) leavesOf(test).forEach(add)
  return { leaves, words: Math.ceil(leaves.length / 32), numberOf: (leaf) => numbers.get(JSON.stringify(leaf)) as number }
}

function leavesOf(test: Test): Leaf[] {
  if (test.is === 'all') return [...test.of, ...test.given].flatMap(leavesOf)
  return test.is === 'some' ? test.of.flatMap(leavesOf) : [test]
}

/** A set of facts as words of bits. */
export function bitsOf(numbers: Iterable<number>, words: number): Int32Array {
  const bits = new Int32Array(words)
  for (const number of numbers) bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31))
  return bits
}
