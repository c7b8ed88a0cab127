import { describe, expect, test } from 'vitest'
import { describeError, type PanelValues, readPanel, UsageError } from '../../src/index.ts'
import { analyteIds } from '../../src/panel/analyte.ts'

const errorOf = (run: () => unknown): UsageError => {
  try {
    run()
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
// What a caller without types may pass.
const read = (values: unknown) => readPanel(values as PanelValues)

describe('names', () => {
  test.each([
    ['GOT', 'ast'],
    ['ast', 'ast'],
    ['AST(GOT)', 'ast'],
    ['ＧＰＴ', 'alt'],
    ['γ-GTP', 'ggt'],
    ['γGTP', 'ggt'],
    ['gamma-gtp', 'ggt'],
    ['gammaGtp', 'ggt'],
    ['gtp', 'ggt'],
    ['ガンマGTP', 'ggt'],
    ['アルブミン', 'albumin'],
    ['alb', 'albumin'],
    ['ALP', 'alp'],
    ['t-bil', 'bilirubin'],
    ['総ビリルビン', 'bilirubin'],
  ] as const)('%s is %s', (key, analyte) => {
    const value = analyte === 'albumin' ? 4.3 : analyte === 'bilirubin' ? 1.2 : 33
    const panel = read({ [key]: value })
    expect(Object.keys(panel.measurements)).toEqual([analyte])
    expect(panel.measurements[analyte]?.value).toBe(value)
  })

  test('platelets by any name keep their unit', () => {
    for (const key of ['plt', 'PLT', '血小板', '血小板数', 'platelets']) {
      expect(read({ [key]: '18.2万' }).measurements.platelets?.value, key).toBe(182)
    }
  })

  test('the person, too, is found by the words of the sheet', () => {
    const { subject } = read({ 年齢: 52, 性別: '男', birth_date: undefined, ALT: 62 })
    expect(subject).toMatchObject({ age: 52, sex: 'male' })
  })

  test('an interval of the sheet is named like its value', () => {
    const { measurements } = read({ GOT: 45, reference: { 'AST(GOT)': '10-40' } })
    expect(measurements.ast?.laboratory).toMatchObject({ low: 10, high: 40 })
  })

  test.each([
    [
      { ast: 45, GOT: 46 },
      { first: 'ast', second: 'GOT' },
    ],
    [
      { 'γ-GTP': 88, ggt: 88 },
      { first: 'γ-GTP', second: 'ggt' },
    ],
    [
      { GOT: 45, reference: { ast: '10-40', GOT: '5-40' } },
      { first: 'ast', second: 'GOT' },
    ],
  ])('%j is the same test twice', (values, args) => expect(errorOf(() => read(values))).toMatchObject({ code: 'value-key-twice', args }))

  test.each([
    ['platelts', 'platelets'],
    ['albumn', 'albumin'],
    ['birthDay', 'birthDate'],
    ['agee', 'age'],
  ])('%s: did you mean %s?', (key, near) =>
    expect(errorOf(() => read({ [key]: 4 }))).toMatchObject({ code: 'value-key-unknown-near', args: { key, near } }),
  )

  test.each(['cholesterol', 'gxt', 'alx', 'axt', '中性脂肪', 'constructor', '__proto__x', '', '尿中アルブミン', 'GOT上限'])(
    '%j is refused without leading anywhere',
    (key) => expect(errorOf(() => read({ [key]: 40 }))).toMatchObject({ code: 'value-key-unknown', args: { key } }),
  )
})

describe('what is no value', () => {
  test.each([
    [{ alt: null }, 'alt', 'null'],
    [{ alt: Number.NaN }, 'alt', 'NaN'],
    [{ alt: Number.POSITIVE_INFINITY }, 'alt', 'Infinity'],
    [{ alt: true }, 'alt', 'boolean'],
    [{ alt: [62] }, 'alt', 'array'],
    [{ alt: { value: 62 } }, 'alt', 'object'],
    [{ alt: 62n }, 'alt', 'bigint'],
    [{ alt: 62, 年齢: null }, '年齢', 'null'],
    [{ alt: 62, date: new Date(0) }, 'date', 'object'],
    [{ alt: 62, reference: { alt: 30 > 20 } }, 'alt', 'boolean'],
  ])('%o', (values, key, found) => expect(errorOf(() => read(values))).toMatchObject({ code: 'value-type', args: { key, found } }))

  test.each([null, undefined, 'ALT 62', 62, [62], true])('%j in place of the values', (values) =>
    expect(errorOf(() => read(values)).code).toBe('values-not-an-object'),
  )

  test('what is undefined was not given', () =>
    expect(Object.keys(read({ alt: 62, ast: undefined, age: undefined }).measurements)).toEqual(['alt']))
})

describe('the sentence', () => {
  const both = (values: unknown) => (['en', 'ja'] as const).map((lang) => errorOf(() => readPanel(values as PanelValues, { lang })).message)

  test('is the message, in English unless told, and names what the caller wrote', () => {
    expect(errorOf(() => read({ 血小板: 95 })).message).toBe(
      '血小板 "95" could be 9.5万/µL or 95万/µL: opposite meanings. Add the unit: 9.5万, or "95 10^3/uL".',
    )
    expect(both({ plt: 95 })[1]).toBe(
      'plt の「95」は 9.5万/µL とも 95万/µL とも読めます。意味が逆になるので、単位を付けてください。例: 9.5万、"95 10^3/uL"',
    )
  })

  test('the code stays, and is told in the other language afterwards', () => {
    const error = errorOf(() => read({ alt: 'abc' }))
    expect(error.code).toBe('flag-not-a-number')
    expect(describeError(error, { lang: 'en' })).toBe(error.message)
    expect(describeError(error, { lang: 'ja' })).toBe(
      'alt の「abc」を値として読み取れません。数字だけを、用紙のとおりに書いてください。例: 62, 62U/L, <5',
    )
  })

  test.each([
    { alt: 'abc' },
    { alt: '' },
    { alt: -5 },
    { plt: 95 },
    { alt: '62 g' },
    { alt: 62, age: 'x' },
    { alt: 62, sex: 'x' },
    { alt: 62, date: 'x' },
    { alt: 62, birthDate: 'x' },
    { alp: 62, alpMethod: 'x' },
    { alt: 62, astUpperLimit: 'x' },
    { alt: 62, reference: { alt: 'x' } },
    { alt: 62, reference: { ast: '10-40' } },
    { foo: 1 },
    { platelts: 1 },
    { alt: null },
    { alt: 1, ALT: 2 },
    null,
  ])('%j: a whole sentence in both languages, without an option of the program or a gap', (values) => {
    const [english, japanese] = both(values)
    for (const sentence of [english, japanese]) expect(sentence).not.toMatch(/--|\{\w+\}|undefined|^[a-z-]+$/)
    expect(english).toMatch(/[.?]/)
    expect(japanese).toMatch(/[ぁ-ん]/)
  })

  test('another language than the two is refused', () =>
    expect(
      errorOf(() =>
        describeError(
          errorOf(() => read(null)),
          { lang: 'fr' as never },
        ),
      ).code,
    ).toBe('language-unknown'))
})

/** Each name a letter changed, dropped, added or swapped: what is offered is the same test or nothing. */
test('a suggestion never leads to another test', () => {
  const astray: string[] = []
  for (const [name, analyte] of tests) {
    for (const slip of slipsOf(name)) {
      try {
        read({ [slip]: 33 })
      } catch (error) {
        const near = error instanceof UsageError && error.code === 'value-key-unknown-near' ? String(error.args.near) : null
        const meant = near === null ? undefined : (tests.get(near) ?? undefined)
        if (meant !== undefined && meant !== analyte) astray.push(`${slip} → ${near}`)
      }
    }
  }
  expect(astray).toEqual([])
})

const tests = new Map<string, string>([
  ...analyteIds.map((id) => [id, id] as const),
  ['got', 'ast'],
  ['gpt', 'alt'],
  ['gamma-gtp', 'ggt'],
  ['alb', 'albumin'],
  ['plt', 'platelets'],
  ['tbil', 'bilirubin'],
])

function slipsOf(name: string): string[] {
  const letters = [...'abglpt-']
  return [...name].flatMap((_, at) => [
    name.slice(0, at) + name.slice(at + 1),
    ...letters.flatMap((letter) => [name.slice(0, at) + letter + name.slice(at + 1), name.slice(0, at) + letter + name.slice(at)]),
    name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2),
  ])
}
