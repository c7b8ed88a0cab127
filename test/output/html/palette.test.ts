import { expect, test } from 'vitest'
import { ink, tones, zones } from '../../../src/output/html/palette.ts'
import { contrast, luminance } from './contrast.ts'

test('black on white has a contrast of 21, as WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each([
  ['text', ink.text],
  ['quiet text', ink.quiet],
  ['links', ink.link],
] as const)('%s can be read on paper, on the desk and on every pale ground', (_, color) => {
  for (const ground of [ink.paper, ink.desk, ...Object.values(tones).map(({ pale }) => pale)]) {
    expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5)
  }
})

test.each(Object.entries(tones))('the words of tone %s can be read on its own ground and on paper', (_, { strong, pale }) => {
  expect(contrast(strong, pale)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(strong, ink.paper)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(strong, tones.urgent.pale)).toBeGreaterThanOrEqual(4.5)
})

test.each(Object.entries(zones))('the mark or its white ring stands out on zone %s', (_, zone) => {
  expect(Math.max(contrast(ink.mark, zone), contrast(ink.paper, zone))).toBeGreaterThanOrEqual(3)
})

test('zones get darker with severity, so that their order shows without colour', () => {
  const lights = [zones[0], zones[2], zones[3], zones[4], zones[5]].map(luminance)
  expect(lights).toEqual([...lights].sort((a, b) => b - a))
  expect(luminance(zones[1])).toBeGreaterThan(luminance(zones[2]))
})
