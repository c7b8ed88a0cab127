import { problem, type RuleProblem } from '../check/problem.ts'

/** What could stand in a place; its words are `rules.expected.<code>`. */
export const expectations = [
  'object',
  'list',
  'full-list',
  'number',
  'year',
  'flag',
  'text',
  'id',
  'date',
  'since',
  'web-address',
  'one-of',
] as const

export type Expected = (typeof expectations)[number]

/** What a JSON value must look like: the problems found, each with the path where it lies. */
export type Shape = (value: unknown, path: string) => RuleProblem[]

/** An object with these fields and no others: a misspelt key must not pass in silence. */
export function object(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return (value, path) => {
    if (!isObject(value)) return invalid(path, 'object', value)
    const fields = new Map([...Object.entries(required), ...Object.entries(optional)])
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key))
    return [
      ...missing.map((key) => problem('site-field-missing', `${path}.${key}`)),
      ...Object.entries(value).flatMap(([key, inner]) => {
        const shape = fields.get(key)
        return shape === undefined ? [problem('site-field-unknown', `${path}.${key}`)] : shape(inner, `${path}.${key}`)
      }),
    ]
  }
}

/** An object whose keys are names of one form, all with values of one shape. */
export function record(key: RegExp, shape: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return invalid(path, 'object', value)
    return Object.entries(value).flatMap(([name, inner]) =>
      key.test(name) ? shape(inner, `${path}.${name}`) : [problem('site-field-unknown', `${path}.${name}`)],
    )
  }
}

export function list(shape: Shape, least = 0): Shape {
  return (value, path) => {
    if (!Array.isArray(value) || value.length < least) return invalid(path, least === 0 ? 'list' : 'full-list', value)
    return value.flatMap((inner: unknown, index) => shape(inner, `${path}[${index}]`))
  }
}

export function either(first: Shape, second: Shape, choose: (value: unknown) => boolean): Shape {
  return (value, path) => (choose(value) ? first : second)(value, path)
}

export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? [] : shape(value, path))
}

export const number: Shape = (value, path) => (typeof value === 'number' && Number.isFinite(value) ? [] : invalid(path, 'number', value))

export const year: Shape = (value, path) =>
  Number.isInteger(value) && Number(value) > 1800 && Number(value) < 2200 ? [] : invalid(path, 'year', value)

export const flag: Shape = (value, path) => (typeof value === 'boolean' ? [] : invalid(path, 'flag', value))

/** Text that is not blank and holds nothing that a terminal would obey. */
export const text: Shape = (value, path) => {
  if (typeof value !== 'string' || value.trim() === '') return invalid(path, 'text', value)
  return /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/.test(value)
    ? [problem('text-control', path)]
    : []
}

export function matching(pattern: RegExp, expected: Expected): Shape {
  return (value, path) => (typeof value === 'string' && pattern.test(value) ? [] : invalid(path, expected, value))
}

export function oneOf(...values: readonly string[]): Shape {
  return (value, path) => (typeof value === 'string' && values.includes(value) ? [] : invalid(path, 'one-of', value, values.join(', ')))
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(path: string, expected: Expected, value: unknown, values = ''): RuleProblem[] {
  const found = (JSON.stringify(value) ?? 'undefined').slice(0, 60)
  return [problem('site-field-invalid', path, { expected, values, found })]
}
