import { test } from 'vitest'
import { checkPages } from './contradictions.ts'

test('no page contradicts itself, and none says what is never said', () => checkPages(150))
