import type { Test } from '../program.ts'
import type { Facts, Leaf } from './facts.ts'

/** A condition over facts. `tell` gives its reasons in their order: only where it holds. */
export interface Ready {
  holds(): boolean
  tell(): void
  /** Where it asks for one of some facts in one word and for nothing else. */
  mask: { word: number; bits: number } | null
}

/** A compiled condition made ready to be asked of row after row: `held` has the facts of the row at hand as bits. */
export function readyCondition(test: Test, facts: Facts, held: Int32Array, tellingOf: (leaf: Leaf) => () => void): Ready {
  const ready = (part: Test) => readyCondition(part, facts, held, tellingOf)
  if (test.is === 'all') {
    const of = test.of.map(ready)
    const tell = () => {
      for (const part of of) part.tell()
    }
    return { holds: everyOf([...of, ...test.given.map(ready)], held), tell, mask: null }
  }
  if (test.is === 'some') {
    const parts = test.of.map(ready)
    const tell = () => {
      for (const part of parts) if (part.holds()) part.tell()
    }
    const leaves = test.count === 1 && test.of.every(isLeaf)
    const asked = leaves
      ? anyOf((test.of as readonly Leaf[]).map(facts.numberOf), held)
      : { holds: someOf(test.count, parts, held), mask: null }
    return { ...asked, tell: test.silent ? () => undefined : tell }
  }
  return { ...anyOf([facts.numberOf(test)], held), tell: tellingOf(test) }
}

/** Parts that each ask for one of some facts in one word are asked in one go. */
function everyOf(parts: readonly Ready[], held: Int32Array): () => boolean {
  const { words, bits, others } = grouped(parts)
  return () => {
    for (let i = 0; i < words.length; i++) if (((held[words[i] as number] as number) & (bits[i] as number)) === 0) return false
    for (let i = 0; i < others.length; i++) if (!(others[i] as Ready).holds()) return false
    return true
  }
}

function someOf(count: number, parts: readonly Ready[], held: Int32Array): () => boolean {
  const { words, bits, others } = grouped(parts)
  return () => {
    let found = 0
    for (let i = 0; i < words.length; i++)
      if (((held[words[i] as number] as number) & (bits[i] as number)) !== 0 && ++found === count) return true
    for (let i = 0; i < others.length; i++) if ((others[i] as Ready).holds() && ++found === count) return true
    return false
  }
}

function grouped(parts: readonly Ready[]) {
  const masks = parts.flatMap(({ mask }) => mask ?? [])
  return {
    words: Int32Array.from(masks, ({ word }) => word),
    bits: Int32Array.from(masks, ({ bits }) => bits),
    others: parts.filter(({ mask }) => mask === null),
  }
}

/** Whether one of these facts holds; nearly always all of them lie in one word or two. */
function anyOf(numbers: readonly number[], held: Int32Array): Pick<Ready, 'holds' | 'mask'> {
  const words = [...new Set(numbers.map((number) => number >> 5))]
  const bits = words.map((word) => numbers.reduce((mask, number) => (number >> 5 === word ? mask | (1 << (number & 31)) : mask), 0))
  const [one = 0, other = 0] = words
  const [oneBits = 0, otherBits = 0] = bits
  if (words.length === 1) return { holds: () => ((held[one] as number) & oneBits) !== 0, mask: { word: one, bits: oneBits } }
  if (words.length === 2)
    return { holds: () => ((held[one] as number) & oneBits) !== 0 || ((held[other] as number) & otherBits) !== 0, mask: null }
  const holds = () => {
    for (let i = 0; i < words.length; i++) if (((held[words[i] as number] as number) & (bits[i] as number)) !== 0) return true
    return false
  }
  return { holds, mask: null }
}

function isLeaf(test: Test): test is Leaf {
  return test.is !== 'all' && test.is !== 'some'
}
