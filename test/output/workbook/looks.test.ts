import { describe, expect, test } from 'vitest'
import { daySerial, levelLook, zoneLooks } from '../../../src/output/workbook/looks.ts'
import { xmlText } from '../../../src/output/workbook/xml.ts'
import { contrast } from '../html/contrast.ts'

test.each(Object.values(zoneLooks))('letters stand out from the colour of a band: $fill', ({ fill = '', color = '' }) => {
  expect(contrast(`#${color}`, `#${fill}`)).toBeGreaterThanOrEqual(4.5)
})

test.each(['today', 'soon', 'consult', 'family-doctor', 'recheck', 'routine', 'undetermined'])('and of a level: %s', (level) => {
  const { fill = '', color = '' } = levelLook(level)
  expect(contrast(`#${color}`, `#${fill}`)).toBeGreaterThanOrEqual(4.5)
})

describe('days', () => {
  test('count as Excel counts them', () => {
    expect(daySerial('1900-03-01')).toBe(61)
    expect(daySerial('2025-05-14')).toBe(45791)
  })

  test('before March 1900, which Excel counts wrongly, stay texts', () => {
    expect(daySerial('1900-02-28')).toBeNull()
  })
})

test('what XML can’t hold is written as Excel writes it', () => {
  expect(xmlText('a\u0000<b>&"_x0041_')).toBe('a_x0000_&lt;b&gt;&amp;&quot;_x005F_x0041_')
  expect(xmlText('\ud800 𠮷')).toBe('\ufffd 𠮷')
})
