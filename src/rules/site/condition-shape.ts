import { analyteIds } from '../../panel/analyte.ts'
import { problem } from '../check/problem.ts'
import { isObject, list, matching, number, object, oneOf, type Shape, text } from './shape.ts'

/** The form of a condition: which fields each kind has. Whether what it names exists is for `check/conditions.ts`. */
export const condition: Shape = (value, path) => {
  if (!isObject(value)) return object({})(value, path)
  const named = String(value.is)
  const kind = Object.hasOwn(kinds, named) ? kinds[named] : undefined
  if (kind === undefined) return oneOf(...Object.keys(kinds))(value.is ?? null, `${path}.is`)
  return kind(value, path)
}

const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id')
const ids = list(id, 1)
const analyte = oneOf(...analyteIds)
const analytes = list(analyte, 1)
const conditions = list((value, path) => condition(value, path), 1)
const is = text
const cited = { number, sources: ids }
const times = object({ value: number, sources: ids })
const count: Shape = (value, path) =>
  Number.isInteger(value) && Number(value) > 0 ? [] : [problem('condition-count', path, { count: Number(value) || 0, of: 0 })]

const side = object({ is, analyte, band: id })
const amount = object({ is, analyte, ...cited })
const ratio = object({ is, analyte, than: analyte }, { times })
const age = object({ is, ...cited })
const severity: Shape = (value, path) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5 ? [] : oneOf('1', '2', '3', '4', '5')(null, path)

const kinds: Readonly<Record<string, Shape>> = {
  above: side,
  'not-above': side,
  below: side,
  'not-below': side,
  'less-than': amount,
  'at-least': amount,
  'score-at-least': object({ is, score: id, ...cited }),
  'score-band': object({ is, score: id, in: ids }),
  'more-than': ratio,
  'not-less-than': ratio,
  absent: object({ is, analyte }),
  severity: object({ is, analytes, from: severity }),
  standard: object({ is, standard: id, answers: list(text, 1) }, { analytes }),
  banded: object({ is, analytes }),
  'all-within': object({ is }),
  pattern: object({ is, pattern: id }),
  'age-at-least': age,
  'age-under': age,
  sex: object({ is, sex: oneOf('male', 'female') }),
  all: object({ is, of: conditions }, { given: conditions }),
  any: object({ is, of: conditions }),
  some: object({ is, count, of: conditions }),
}
