/**
 * Writes a number as `String` does, the shortest text that reads back as the same double, without making a text: a score in every
 * row of a million is what the time goes into. Says where it ends. What lies near a border of the arithmetic is left to `String`.
 */
export function putNumber(value: number, into: Uint8Array, at: number): number {
  if (value >= 0 && value <= 9_999 && Number.isInteger(value)) return putWhole(value, into, at)
  const places = placesBefore(value)
  if (places === undecided) return putText(String(value), into, at)
  const few = fewDigits - places
  const short = Math.round(value * (powersOfTen[few] as number))
  // Up to fifteen digits are one number and no other: whole numbers and powers of ten this small divide without an error.
  if (short / (powersOfTen[few] as number) === value) return putShort(short, places, into, at)
  return putMany(value, places, into, at)
}

function putShort(short: number, places: number, into: Uint8Array, at: number): number {
  const high = Math.floor(short / 1e6)
  return putDigits(high, (short - high * 1e6) * 100, places, into, at)
}

/** Sixteen digits where the nearest such number lies within half a step of doubles, else seventeen. */
function putMany(value: number, places: number, into: Uint8Array, at: number): number {
  const power = powersOfTen[mostDigits - places] as number
  // The product with seventeen digits before the point, exactly: what does not fit into `product` is in `rest`.
  const product = value * power
  const rest = restOf(value, power, product)
  // Exact as well: the nine digits in front, times a power of ten, need fewer bits than a double has.
  let high = Math.floor(product / 1e8)
  let tail = product - high * 1e8 + rest
  const half = halfStep(value) * power
  const sixteen = Math.round(tail / 10) * 10
  const distance = Math.abs(sixteen - tail)
  if (Math.abs(distance - half) < border || Math.abs(distance - 5) < border) return putText(String(value), into, at)
  if (distance < half) tail = sixteen
  else {
    const whole = Math.round(tail)
    if (Math.abs(Math.abs(whole - tail) - 0.5) < border) return putText(String(value), into, at)
    tail = whole
  }
  if (tail >= 1e8) {
    tail -= 1e8
    high += 1
  } else if (tail < 0) {
    tail += 1e8
    high -= 1
  }
  if (high < 1e8 || high >= 1e9) return putText(String(value), into, at)
  return putDigits(high, tail, places, into, at)
}

/** Digits before the point: 1 for 1 to 9.99…, 0 for 0.1 to 0.99…, -1 for 0.01…; so far and no further. */
function placesBefore(value: number): number {
  if (value >= 1) return value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : value < 10_000 ? 4 : undecided
  if (value >= 0.1) return 0
  return value >= 0.01 ? -1 : value >= 0.001 ? -2 : undecided
}

/** What a product loses when it becomes a double (Dekker's way: halves of the factors multiply without an error). */
function restOf(one: number, other: number, product: number): number {
  const oneScaled = one * splitter
  const oneHigh = oneScaled - (oneScaled - one)
  const oneLow = one - oneHigh
  const otherScaled = other * splitter
  const otherHigh = otherScaled - (otherScaled - other)
  const otherLow = other - otherHigh
  return oneLow * otherLow - (product - oneHigh * otherHigh - oneLow * otherHigh - oneHigh * otherLow)
}

/** Half of the step from a double to the next one. */
function halfStep(value: number): number {
  double[0] = value
  const exponent = ((halves[upperHalf] as number) >>> 20) & 0x7ff
  return powersOfTwo[exponent - leastExponent] as number
}

/** Nine digits and eight more, of which the zeros at the end are not written. */
function putDigits(high: number, low: number, places: number, into: Uint8Array, start: number): number {
  let at = start
  if (places <= 0) {
    into[at++] = ZERO
    into[at++] = POINT
    for (let i = places; i < 0; i++) into[at++] = ZERO
  }
  // From the last digit to the first, with a gap for the point behind the digits before it.
  const point = places > 0 ? at + places : -1
  const end = at + 17 + (places > 0 ? 1 : 0)
  let to = end - 1
  let rest = low | 0
  for (let i = 0; i < 17; i++) {
    if (i === 8) rest = high | 0
    const tenth = (rest / 10) | 0
    if (to === point) to--
    into[to--] = ZERO + rest - tenth * 10
    rest = tenth
  }
  if (point >= 0) into[point] = POINT
  let last = end - 1
  while (into[last] === ZERO) last--
  return into[last] === POINT ? last : last + 1
}

function putWhole(value: number, into: Uint8Array, start: number): number {
  let at = start + (value < 10 ? 1 : value < 100 ? 2 : value < 1_000 ? 3 : 4)
  const end = at
  let rest = value | 0
  do {
    const tenth = (rest / 10) | 0
    into[--at] = ZERO + rest - tenth * 10
    rest = tenth
  } while (rest > 0)
  return end
}

function putText(text: string, into: Uint8Array, at: number): number {
  const { length } = text
  for (let i = 0; i < length; i++) into[at + i] = text.charCodeAt(i)
  return at + length
}

const fewDigits = 15
const mostDigits = 17
const undecided = 99
/** Far above every error of the arithmetic, far below every distance that counts. */
const border = 1e-4
const splitter = 2 ** 27 + 1
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)
const leastExponent = 1_023 - 16
/** 2 to the power of exponent - 1075 - 1 + ..., for doubles from 2^-16 to 2^16. */
const powersOfTwo = Array.from({ length: 33 }, (_, i) => 2 ** (i - 16 - 53))
const double = new Float64Array(1)
const halves = new Uint32Array(double.buffer)
/** Which half has the exponent depends on the machine. */
const upperHalf = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0
const ZERO = 0x30
const POINT = 0x2e
