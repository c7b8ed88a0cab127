import { foldText } from './plain-text.ts'

/** Units the program can name, as UCUM writes them. `g/L` beside platelets is `G/L`, giga per litre. */
export type UnitId = (typeof unitIds)[number]

/** `ambiguous`: a bare multiplier such as `×10^4`, which means different things in different hospitals. */
export type ParsedUnit = { unit: UnitId } | { ambiguous: true }

/**
 * Reads a unit in any spelling a sheet or file carries; null when the text is no unit at all.
 * A unit of another quantity (WBC's `10^2/µL`, `mg/L`) is named too: stated for an analyte, it is an impossible one.
 */
export function parseUnit(text: string): ParsedUnit | null {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const parsed = readUnit(text)
  if (remembered.size < rememberAtMost) remembered.set(text, parsed)
  return parsed
}

function readUnit(text: string): ParsedUnit | null {
  if (text.length > longestUnit) return null
  const folded = foldText(text).trim()
  const spelling = plainSpelling(folded.toLowerCase())
  if (bareMultiplier.test(spelling)) return { ambiguous: true }
  const unit = spellings().get(spelling)
  return unit === undefined ? null : { unit }
}

/** One spelling for each unit: no blanks or brackets, `u` for micro, `^` for powers, `ul` for every cubic millimetre. */
function plainSpelling(lower: string): string {
  return (
    lower
      .replace(/^[[({【〔](.*)[\])}】〕]$/, '$1')
      .replace(/[\s,]/g, '')
      .replace(/[÷∕⁄]/g, '/')
      // What an encoding without × and µℓ left of `×10000/µℓ`.
      .replace(/^\?(?=10)|(?<=0\/)\?\?$/g, (lost) => (lost === '?' ? '' : 'ul'))
      .replace(/μ|(?<=\/)\?(?=l$)|^\?(?=mol|kat)|(?<=\/)m(?:c|icro)(?=l)|^m(?:c|icro)(?=mol)/g, 'u')
      .replace(/(?<=(?:\/|\/d|\/u|^u))\?$/, 'l')
      .replace(/(?<=\/)(?:mm\^?\*?3|cu\.?mm\.?|cmm|ul\.|microlit(?:er|re)|uℓ)$/, 'ul')
      .replace(/lit(?:er|re)$/, 'l')
      .replace(/^[×✕✖xｘ*·・](?=[\d万千k])/, '')
      .replace(/^10(?:\^|\*\*|\*|e\+?|⋀|∧|\(|\^\()(\d{1,2})\)?/, '10^$1')
      .replace(/^10(\d)(?=\/)/, '10^$1')
      .replace(/^干/, '千')
      .replace(/^([万千]|10\^\d+|1?0{3,4}|k)?(?:個|cells?|cnt|count|plt|#)(?=\/)/, '$1')
  )
}

const bareMultiplier = /^(?:10\^\d{1,2}|10\?(?:\/ul)?)$/
const longestUnit = 40

export const unitIds = [
  'U/L',
  'ukat/L',
  'nkat/L',
  'g/dL',
  'g/L',
  'mg/dL',
  'mg/L',
  'umol/L',
  'mmol/L',
  '10*9/L',
  '10*3/uL',
  '10*4/uL',
  '10*2/uL',
  '10*5/uL',
  '10*6/uL',
  '/uL',
  'ug/dL',
  'ng/mL',
  'ug/mL',
  'mg/g',
  'U/mL',
  '%',
  'fL',
] as const

/** Made when the first unit is read: a call without one does not pay for it. */
function spellings(): ReadonlyMap<string, UnitId> {
  spellingMap ??= new Map(
    Object.entries(spellingLists).flatMap(([unit, list]) => list.split(' ').map((spelling) => [spelling, unit as UnitId] as const)),
  )
  return spellingMap
}

let spellingMap: ReadonlyMap<string, UnitId> | undefined

const spellingLists = {
  'U/L':
    'u/l iu/l lu/l |u/l u/i iu/i u/1 iu/1 u/lt iu/lt ui/l ie/l e/l u/l/37°c iu/l/37°c u/l37°c iu/l37°c u/l(37°c) iu/l(37°c) mu/ml miu/ml u/ℓ iu/ℓ u iu units/l unit/l 单位/升 u/升',
  'ukat/L': 'ukat/l ukat/ℓ',
  'nkat/L': 'nkat/l',
  'g/dL': 'g/dl gm/dl gms/dl gr/dl g/100ml g% gm% g/dℓ grams/dl g/d',
  'g/L': 'g/l gm/l gr/l g/ℓ 克/升',
  'mg/dL': 'mg/dl mgs/dl mg/100ml mg% mg/dℓ mg/d',
  'mg/L': 'mg/l mg/ℓ',
  'umol/L': 'umol/l umoles/l umol/ℓ 微摩尔/升',
  'mmol/L': 'mmol/l',
  '10*9/L': '10^9/l 10^9/ℓ 1000000000/l bil/l billion/l billions/l giga/l gpt/l /nl 1/nl 10^9cells/l 10^9/lt 10^9/lit',
  '10*3/uL':
    '10^3/ul 1000/ul 000/ul k/ul th/ul thou/ul thous/ul thousand/ul thousands/ul tsd/ul tsd./ul tys/ul 千/ul 10^3/mcl 千 k 千个/ul 천/ul 천 10^3ul mil/ul miles/ul',
  '10*4/uL': '10^4/ul 10000/ul 万/ul 萬/ul 만/ul 만 万 萬 万個 万个 万个/ul 10^4ul 0000/ul',
  '10*2/uL': '10^2/ul 100/ul 百/ul',
  '10*5/uL': '10^5/ul 100000/ul lakh/ul lakhs/ul lac/ul lacs/ul',
  '10*6/uL': '10^6/ul 10^12/l t/l 百万/ul m/ul mill/ul million/ul',
  '/uL': '/ul ul 個/ul 1/ul 10^6/l',
  'ug/dL': 'ug/dl mcg/dl',
  'ng/mL': 'ng/ml',
  'ug/mL': 'ug/ml mcg/ml',
  'mg/g': 'mg/g mg/gcr mg/g・cr mg/gcre mg/g.cr',
  'U/mL': 'u/ml iu/ml',
  '%': '%',
  fL: 'fl',
} satisfies Partial<Record<UnitId, string>>

// A file repeats a handful of spellings a million times.
const remembered = new Map<string, ParsedUnit | null>()
const rememberAtMost = 500
