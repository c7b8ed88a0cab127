import type { AnalyteId } from '../../panel/analyte.ts'
import type { AnalyteProgram, Test } from '../program.ts'
import { answerColumn, positionColumn, type Surroundings, scoreColumn, testText } from './test-text.ts'

/** A reason of a triage level: when it is one, and its text. */
export interface Reason {
  analyte: AnalyteId | null
  when: string
  text: string
}

/** The reasons of a level in order; one that stood earlier already is not told twice. */
export function reasonsOf(when: readonly Test[], analytes: readonly AnalyteProgram[], around: Surroundings): Reason[] {
  const before = new Map<string, string[]>()
  return when
    .flatMap((test) => slotsOf(test, [], analytes, around))
    .flatMap(({ analyte, whens, text, key }) => {
      const earlier = before.get(key) ?? []
      const itself = whens.join(' AND ')
      before.set(key, [...earlier, itself])
      if (earlier.includes(itself)) return []
      return [{ analyte, text, when: [itself, ...earlier.map((other) => `NOT (${other})`)].join(' AND ') }]
    })
}

interface Slot {
  analyte: AnalyteId | null
  whens: readonly string[]
  text: string
  key: string
}

function slotsOf(test: Test, whens: readonly string[], analytes: readonly AnalyteProgram[], around: Surroundings): Slot[] {
  const held = [...whens, testText(test, around)]
  const one = (text: string, key: string, analyte: AnalyteId | null = null): Slot[] => [{ analyte, whens: held, text, key }]
  switch (test.is) {
    case 'bands':
    case 'value':
    case 'ratio':
      return one(bandText(test.analyte, analytes, around), `band ${test.analyte}`, test.analyte)
    case 'answer': {
      const { standard, analyte } = test
      const text = `${around.text(`${analyte} ${standard}:`)} || ${answerColumn(standard, analyte)}`
      return one(text, `answer ${standard} ${analyte}`, analyte)
    }
    case 'banded':
      return one(around.text('banded'), 'banded')
    case 'score-band':
    case 'score-at-least':
      return one(`${around.text(`${test.score}:`)} || ${scoreColumn(test.score, 'band')}`, `score ${test.score}`)
    case 'pattern':
      return one(around.text(`pattern:${test.pattern}`), `pattern ${test.pattern}`)
    case 'all':
      return test.of.flatMap((part) => slotsOf(part, held, analytes, around))
    case 'some':
      return test.silent ? [] : test.of.flatMap((part) => slotsOf(part, test.count === 1 ? whens : held, analytes, around))
    default:
      return []
  }
}

/** `ast band:severe` */
function bandText(id: AnalyteId, analytes: readonly AnalyteProgram[], { seen, text }: Surroundings): string {
  const { bands } = analytes.find((analyte) => analyte.id === id) as AnalyteProgram
  const whens = bands.map((band, i) => `WHEN ${i} THEN ${text(`${id} band:${band.id}`)}`)
  return `CASE ${positionColumn(id, seen)} ${whens.join(' ')} END`
}
