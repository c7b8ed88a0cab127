import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading, SubjectTexts, ValueCell } from '../../src/input/cells/reading.ts'
import { toPanel } from '../../src/input/to-panel.ts'
import { inputCells as en } from '../../src/messages/en/input/cells.ts'
import { inputCells as ja } from '../../src/messages/ja/input/cells.ts'
import { type AnalyteId, analyteIds } from '../../src/panel/analyte.ts'
import type { Panel } from '../../src/panel/panel.ts'
import { liverRules } from '../../src/rules/index.ts'

const cell = (analyte: AnalyteId, text: string, more: Partial<ValueCell> = {}): ValueCell => ({ analyte, text, unit: null, ...more })
const read = (cells: ValueCell[], subject: SubjectTexts = {}): Panel => toPanel(rowOf(cells, subject), liverRules)
const rowOf = (cells: ValueCell[], subject: SubjectTexts = {}): Reading => ({ file: 'checkup.csv', line: 7, cells, subject })
const codes = (panel: Panel): string[] => panel.issues.map(({ code }) => code)

describe('a cell becomes a measurement in its canonical unit', () => {
  it.each([
    [cell('ast', '31'), 31],
    [cell('platelets', '23.4', { unit: '10*4/uL' }), 234],
    [cell('platelets', '234', { unit: '10*3/uL' }), 234],
    [cell('platelets', '23.4'), 234],
    [cell('albumin', '45', { unit: 'g/L' }), 4.5],
    [cell('albumin', '38.5'), 3.85],
    [cell('bilirubin', '17.1', { unitText: 'μmol/L' }), 1],
    [cell('platelets', '21.5万', { unit: '10*3/uL' }), 215],
    [cell('alt', '1,080'), 1080],
  ])('%j is %d', (given, value) => expect(read([given]).measurements[given.analyte]?.value).toBe(value))

  it('keeps comparator and text', () => {
    expect(read([cell('alt', '5未満')]).measurements.alt).toEqual({ value: 5, unit: 'U/L', comparator: '<', text: '5未満' })
  })

  it('keeps the sheet’s limits in the same unit, and its flag', () => {
    const panel = read([cell('platelets', '14.2', { unit: '10*4/uL', low: '14.5', high: '32.9', flagText: 'L' })])
    expect(panel.measurements.platelets?.laboratory).toEqual({ low: 145, high: 329, flag: 'L' })
    expect(read([cell('ast', '42H', { range: '10-40' })]).measurements.ast?.laboratory).toEqual({ low: 10, high: 40, flag: 'H' })
    expect(read([cell('ast', '31')]).measurements.ast).not.toHaveProperty('laboratory')
  })

  it('keeps ALP’s method, unknown as null', () => {
    expect(read([cell('alp', '72', { method: 'ifcc' })]).measurements.alp?.method).toBe('ifcc')
    expect(read([cell('alp', '72')]).measurements.alp?.method).toBeNull()
  })

  it('says a unit aloud that it took from the size of the value', () => {
    expect(read([cell('platelets', '23.4')]).issues).toEqual([
      {
        code: 'unit-assumed',
        level: 'info',
        where: { file: 'checkup.csv', line: 7, analyte: 'platelets' },
        args: { text: '23.4', unit: '万/µL (10⁴/µL)' },
      },
    ])
  })

  it('the limits themselves are possible', () => {
    expect(read([cell('ast', '50000')]).measurements.ast?.value).toBe(50_000)
    expect(read([cell('albumin', '7.0')]).measurements.albumin?.value).toBe(7)
  })
})

describe('a bad cell costs the cell and says why', () => {
  it.each([
    [cell('platelets', '95'), 'unit-ambiguous', 'unit-ambiguous'],
    [cell('platelets', '23.4', { unit: 'ambiguous' }), 'unit-ambiguous', 'unit-ambiguous'],
    [cell('platelets', '23.4×10^4'), 'unit-ambiguous', 'unit-ambiguous'],
    [cell('platelets', '23.4', { unitText: '×10^4' }), 'unit-ambiguous', 'unit-ambiguous'],
    [cell('platelets', '234', { unit: '10*4/uL', unitAssumed: true }), 'unit-ambiguous', 'unit-unlike-column'],
    [cell('ast', '31', { unitText: 'foo/bar' }), 'unit-ambiguous', 'unit-unknown'],
    [cell('albumin', '4.2', { unit: 'mg/dL' }), 'unit-impossible', 'unit-impossible'],
    [cell('albumin', '4.2 mg/dL'), 'unit-impossible', 'unit-impossible'],
    [cell('ast', 'C (経過観察)'), 'not-a-number', 'value-not-a-number'],
    [cell('ast', '0'), 'not-possible', 'value-zero'],
    [cell('platelets', '0.0', { unit: '10*4/uL' }), 'not-possible', 'value-zero'],
    [cell('ast', '-3'), 'not-possible', 'value-negative'],
    [cell('ast', '50001'), 'not-possible', 'not-possible'],
    [cell('albumin', '42 g/dL'), 'not-possible', 'not-possible'],
    [cell('platelets', '301万'), 'not-possible', 'not-possible'],
    [cell('ast', '溶血'), 'unmeasurable', 'value-unmeasurable'],
    [cell('bilirubin', '2.4'), 'unit-ambiguous', 'unit-ambiguous'],
  ] as const)('%j: %s', (given, because, code) => {
    const panel = read([{ ...given, column: 5, header: 'GOT' }])
    expect(panel.measurements).toEqual({})
    expect(panel.unusable[given.analyte]).toMatchObject({ because, text: given.text })
    expect(panel.issues).toEqual([
      expect.objectContaining({ code, where: { file: 'checkup.csv', line: 7, column: 5, header: 'GOT', analyte: given.analyte } }),
    ])
  })

  it('not done and empty cells are simply absent', () => {
    const panel = read([cell('ast', '未実施'), cell('alt', ''), cell('ggt', '-'), cell('albumin', '　')])
    expect(panel).toMatchObject({ measurements: {}, unusable: {}, issues: [] })
  })

  it('#REF! is absent, with a warning', () => {
    const panel = read([cell('ast', '#REF!')])
    expect([panel.unusable, panel.issues[0]?.level]).toEqual([{}, 'warning'])
  })

  it('999.99 is read and told', () => expect(codes(read([cell('ast', '999.99')]))).toEqual(['value-all-nines']))
  it('a unit the caller gave wins over a bare multiplier in the file', () => {
    const panel = read([cell('platelets', '23.4', { unit: '10*4/uL', unitForced: true, unitText: '×10^4' })])
    expect(panel.measurements.platelets?.value).toBe(234)
  })
  it('a unit in the cell wins over the one the caller gave', () => {
    expect(read([cell('platelets', '21.5万', { unit: '10*3/uL', unitForced: true })]).measurements.platelets?.value).toBe(215)
  })
})

describe('several columns of one analyte', () => {
  it('takes the one that is filled', () => expect(read([cell('ast', ''), cell('ast', '31')]).measurements.ast?.value).toBe(31))
  it('takes one of two that agree', () => expect(read([cell('ast', '31'), cell('ast', '31.0')]).measurements.ast?.value).toBe(31))
  it('uses neither of two that differ', () => {
    const panel = read([cell('ast', '31'), cell('ast', '42')])
    expect(panel.measurements).toEqual({})
    expect(panel.unusable.ast).toEqual({ because: 'columns-differ', text: '31 / 42', readings: [31, 42] })
    expect(codes(panel)).toEqual(['columns-differ'])
  })
  it('a third column does not bring a contradicted value back', () => {
    expect(read([cell('ast', '31'), cell('ast', '42'), cell('ast', '31')]).measurements).toEqual({})
  })
  it('a number wins over a test that failed beside it', () => {
    expect(read([cell('ast', '測定不能'), cell('ast', '31')])).toMatchObject({ measurements: { ast: { value: 31 } }, unusable: {} })
  })
  it('ALP by both methods keeps the IFCC value', () => {
    expect(read([cell('alp', '210', { method: 'jscc' }), cell('alp', '72', { method: 'ifcc' })]).measurements.alp).toMatchObject({
      value: 72,
      method: 'ifcc',
    })
  })
})

describe('the person', () => {
  it('is read from text', () => {
    const subject = {
      id: { text: '="00123"' },
      name: '健診　太郎',
      sex: { text: '男性' },
      age: { text: '45歳' },
      date: { text: 'R7.5.14' },
    }
    expect(read([], subject)).toMatchObject({
      subject: { id: '00123', name: '健診　太郎', sex: 'male', age: 45, date: '2025-05-14' },
      source: { file: 'checkup.csv', line: 7 },
      issues: [],
    })
  })
  it('age is counted at the exam date where only the birth date is given', () => {
    const subject = { birthDate: { text: 'S55.05.15' }, date: { text: '2025-05-14' } }
    expect(read([], subject).subject.age).toBe(44)
  })
  it('no exam date: no age from the birth date', () => expect(read([], { birthDate: { text: '1980-04-01' } }).subject.age).toBeNull())
  it('name from its parts', () => expect(read([], { familyName: '健診', givenName: '太郎' }).subject.name).toBe('健診 太郎'))
  it('kana where there is no other name', () => expect(read([], { nameKana: 'ｹﾝｼﾝ ﾀﾛｳ' }).subject.name).toBe('ｹﾝｼﾝ ﾀﾛｳ'))
  it('a national number is not kept', () => {
    const panel = read([], { id: { text: '123456789012', mayBeMyNumber: true } })
    expect(JSON.stringify(panel)).not.toContain('123456789012')
  })
  it.each([
    [{ age: { text: '9598' } }, 'age-not-readable'],
    [{ sex: { text: '0' } }, 'sex-ambiguous'],
    [{ sex: { text: '??' } }, 'sex-not-readable'],
    [{ date: { text: '01/02/2025' } }, 'date-ambiguous'],
    [{ date: { text: 'err' } }, 'date-not-readable'],
    [{ birthDate: { text: 'err' } }, 'birth-date-not-readable'],
    [{ birthDate: { text: '2026-01-01' }, date: { text: '2025-05-14' } }, 'birth-date-not-possible'],
    [{ age: { text: '40' }, birthDate: { text: '1980-04-01' }, date: { text: '2025-05-14' } }, 'age-differs'],
    [{ id: { text: '1.23E+11' } }, 'id-destroyed'],
  ] as const)('%j: %s', (subject, code) => expect(codes(read([], subject))).toEqual([code]))
})

describe('for every text in every cell', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('31', '<5', '未実施', '#REF!', '0', '-1', '95', '23.4 H', '4.2 mg/dL'),
  )

  it('nothing is thrown, no analyte is both measured and unusable, every issue has its sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...analyteIds), anyText), { maxLength: 9 }),
        fc.array(anyText, { minLength: 5, maxLength: 5 }),
        (values, person) => {
          const [id = '', sex = '', age = '', birth = '', date = ''] = person
          const subject = { id: { text: id }, sex: { text: sex }, age: { text: age }, birthDate: { text: birth }, date: { text: date } }
          const panel = read(
            values.map(([analyte, text]) => cell(analyte, text)),
            subject,
          )
          for (const analyte of analyteIds)
            expect(panel.measurements[analyte] !== undefined && panel.unusable[analyte] !== undefined).toBe(false)
          for (const code of codes(panel)) {
            expect(ja).toHaveProperty([`issue.${code}`])
            expect(en).toHaveProperty([`issue.${code}`])
          }
        },
      ),
    )
  })

  it('a cell that holds something is measured, unusable, or known to hold no result', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const panel = read([cell('ast', text)])
        const silent = panel.measurements.ast === undefined && panel.unusable.ast === undefined && panel.issues.length === 0
        if (silent) expect(text).not.toMatch(/\d/)
      }),
    )
  })
})
