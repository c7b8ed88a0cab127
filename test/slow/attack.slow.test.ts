import { describe, expect, test } from 'vitest'
import { obeyed } from '../cli/attack/escapes.ts'
import { leaksOf } from '../cli/attack/escapes-found.ts'
import { formulaTests, signs } from '../cli/attack/formulas.ts'
import { redactTests } from '../cli/attack/redact-everywhere.ts'

test.each(Object.keys(obeyed))('%s: nothing of it reaches standard output or error from any place', async (kind) => {
  expect(await leaksOf(obeyed[kind] as string, () => ['ja', 'en'])).toEqual({})
})

describe('formulas', () => formulaTests(signs))
describe('redacted', () => redactTests(() => ['ja', 'en']))
