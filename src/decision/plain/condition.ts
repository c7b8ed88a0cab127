import type { Test } from '../program.ts'
import { bitsOf, type Facts, type Leaf } from './facts.ts'

/** A condition over facts. `tell` gives its reasons in their order: only where it holds. */
export interface Ready {
  holds(): boolean
  tell(): void
}

/**
 * A compiled condition made ready to be asked of row after row: `held` has the facts of the row at hand as bits. No condition says
 * "not", so one of which no fact holds that it needs is done with at a glance.
 */
export function readyCondition(test: Test, facts: Facts, held: Int32Array, tellLeaf: (leaf: Leaf) => void): Ready {
  const ready = (part: Test) => readyCondition(part, facts, held, tellLeaf)
  if (test.is === 'all') {
    const of = test.of.map(ready)
    const all = [...of, ...test.given.map(ready)]
    const holds = () => {
      for (const part of all) if (!part.holds()) return false
      return true
    }
    const tell = () => {
      for (const part of of) part.tell()
    }
    return { holds: glanced(neededBy(test, facts), held, holds), tell }
  }
  if (test.is === 'some') {
    const parts = test.of.map(ready)
    const tell = () => {
      for (const part of parts) if (part.holds()) part.tell()
    }
    return { holds: glanced(neededBy(test, facts), held, someHold(test, parts, facts, held)), tell: test.silent ? () => undefined : tell }
  }
  const number = facts.numberOf(test)
  const [word, bit] = [number >> 5, 1 << (number & 31)]
  return { holds: () => ((held[word] as number) & bit) !== 0, tell: () => tellLeaf(test) }
}

function someHold({ count, of }: Extract<Test, { is: 'some' }>, parts: readonly Ready[], facts: Facts, held: Int32Array): () => boolean {
  if (count === 1 && of.every(isLeaf))
    return anyOf(
      bitsOf(
        of.map((leaf) => facts.numberOf(leaf)),
        facts.words,
      ),
      held,
    )
  return () => {
    let found = 0
    for (const part of parts) if (part.holds() && ++found === count) return true
    return false
  }
}

/** Facts of which at least one must hold; null: it may hold without any. */
function neededBy(test: Test, facts: Facts): Int32Array | null {
  if (test.is === 'some') {
    const parts = test.of.map((part) => neededBy(part, facts))
    return test.count < 1 || parts.includes(null) ? null : unionOf(parts as Int32Array[], facts.words)
  }
  if (test.is === 'all') {
    const parts = [...test.of, ...test.given].map((part) => neededBy(part, facts)).filter((needed) => needed !== null)
    return parts.sort((one, other) => sizeOf(one) - sizeOf(other))[0] ?? null
  }
  return bitsOf([facts.numberOf(test)], facts.words)
}

function glanced(needed: Int32Array | null, held: Int32Array, holds: () => boolean): () => boolean {
  if (needed === null) return holds
  const any = anyOf(needed, held)
  return () => any() && holds()
}

function anyOf(bits: Int32Array, held: Int32Array): () => boolean {
  return () => {
    for (let word = 0; word < bits.length; word++) if (((held[word] as number) & (bits[word] as number)) !== 0) return true
    return false
  }
}

function isLeaf(test: Test): test is Leaf {
  return test.is !== 'all' && test.is !== 'some'
}

function unionOf(sets: readonly Int32Array[], words: number): Int32Array {
  const union = new Int32Array(words)
  for (const bits of sets) for (let word = 0; word < words; word++) union[word] = (union[word] as number) | (bits[word] as number)
  return union
}

function sizeOf(bits: Int32Array): number {
  return bits.reduce((count, word) => count + word.toString(2).replace(/[^1]/g, '').length, 0)
}
