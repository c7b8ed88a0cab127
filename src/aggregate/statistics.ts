/**
 * How often each value occurred. Results come on the steps of a laboratory's scale, so counting them is exact and needs
 * no memory per person; past `exactValues` different values they are counted in bins one thousandth wide.
 */
export interface Tally {
  exact: boolean
  /** Value → count, or bin → count. */
  counts: Map<number, number>
  n: number
  min: number
  max: number
}

/** All null when nothing was counted. `approximate`: the median is right to a thousandth of itself. */
export interface Statistics {
  n: number
  median: number | null
  min: number | null
  max: number | null
  approximate: boolean
}

export function createTally(): Tally {
  return { exact: true, counts: new Map(), n: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY }
}

export function addToTally(tally: Tally, value: number): void {
  tally.n++
  if (value < tally.min) tally.min = value
  if (value > tally.max) tally.max = value
  increase(tally.counts, tally.exact ? value : binOf(value), 1)
  if (tally.exact && tally.counts.size > exactValues) coarsen(tally)
}

/** Adds what `from` counted to `into`; `from` stays as it is. */
export function mergeTally(into: Tally, from: Tally): void {
  if (into.exact && !from.exact) coarsen(into)
  for (const [key, count] of from.counts) increase(into.counts, from.exact && !into.exact ? binOf(key) : key, count)
  into.n += from.n
  into.min = Math.min(into.min, from.min)
  into.max = Math.max(into.max, from.max)
  if (into.exact && into.counts.size > exactValues) coarsen(into)
}

export function statisticsOf(tally: Tally): Statistics {
  if (tally.n === 0) return { n: 0, median: null, min: null, max: null, approximate: false }
  return { n: tally.n, median: medianOf(tally), min: tally.min, max: tally.max, approximate: !tally.exact }
}

/** The values that a quarter and three quarters lie below, by the rank of the nearest value; null when nothing was counted. */
export function quartilesOf(tally: Tally): { lower: number; upper: number } | null {
  if (tally.n === 0) return null
  const keys = [...tally.counts.keys()].sort((a, b) => a - b)
  const at = (share: number) => {
    const key = keyAt(tally, keys, Math.ceil(tally.n * share) - 1)
    return tally.exact ? key : Math.min(tally.max, Math.max(tally.min, middleOf(key)))
  }
  return { lower: at(0.25), upper: at(0.75) }
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
function medianOf(tally: Tally): number {
  const keys = [...tally.counts.keys()].sort((a, b) => a - b)
  const lower = keyAt(tally, keys, Math.floor((tally.n - 1) / 2))
  const upper = keyAt(tally, keys, Math.floor(tally.n / 2))
  if (tally.exact) return lower === upper ? lower : (lower + upper) / 2
  const middle = (middleOf(lower) + middleOf(upper)) / 2
  return Math.min(tally.max, Math.max(tally.min, middle))
}

function keyAt(tally: Tally, keys: readonly number[], position: number): number {
  let passed = 0
  for (const key of keys) {
    passed += tally.counts.get(key) ?? 0
    if (passed > position) return key
  }
  throw new Error(`no value at position ${position} of ${tally.n}`)
}

function coarsen(tally: Tally): void {
  const bins = new Map<number, number>()
  for (const [value, count] of tally.counts) increase(bins, binOf(value), count)
  tally.counts = bins
  tally.exact = false
}

function increase(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** Bins grow with the value. No result is below zero; zero has no logarithm and keeps a bin of its own. */
function binOf(value: number): number {
  return value <= 0 ? Number.NEGATIVE_INFINITY : Math.floor(Math.log(value) / binWidth)
}

function middleOf(bin: number): number {
  return Math.exp((bin + 0.5) * binWidth)
}

const exactValues = 20_000
const binWidth = 0.001
