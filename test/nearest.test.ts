import { describe, expect, test } from 'vitest'
import { distanceBetween, nearest } from '../src/nearest.ts'

describe('the distance between words', () => {
  test.each([
    ['', '', 0],
    ['ast', 'ast', 0],
    ['ats', 'ast', 1],
    ['at', 'ast', 1],
    ['asst', 'ast', 1],
    ['alt', 'ast', 1],
    ['inspct', 'inspect', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s to %s is %i', (from, to, steps) => {
    expect(distanceBetween(from, to)).toBe(steps)
    expect(distanceBetween(to, from)).toBe(steps)
  })
})

describe('the nearest word', () => {
  test('two swapped letters are one slip', () => expect(nearest('--ats', ['--alp', '--ast', '--alt'])).toBe('--ast'))
  test('a word that is like none has no nearest', () => expect(nearest('holiday', ['inspect', 'trend'])).toBeNull())
})
