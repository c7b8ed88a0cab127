import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { callLine } from '../../src/cli/run/call-line.ts'

it('writes plain words plainly, Japanese ones too', () => {
  expect(callLine([], { ast: ['45'], platelets: ['２１．５万'], sex: 'm', quiet: true })).toBe(
    'liver-panel --ast 45 --platelets ２１．５万 --sex m --quiet',
  )
})

it('puts in quotes what a shell would take for something else', () => {
  expect(callLine([], { ast: ['<5'], platelets: ['215 10^3/uL'] })).toBe('liver-panel --ast "<5" --platelets "215 10^3/uL"')
})

it.each(['<5', '215 10^3/uL', '$HOME', '`id`', 'a"b', "it's", '!!', 'a\\b', '-5', '', '*', '~', 'a;b', 'a&b', '全角　空白', '21.5万/µL'])(
  'comes out of a real shell as it was typed: %s',
  (text) => {
    const line = callLine([], { id: text }).replace(/^liver-panel --id /, '')
    expect(execFileSync('bash', ['-c', `printf %s ${line}`], { encoding: 'utf8' })).toBe(text)
  },
)
