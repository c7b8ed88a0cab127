import { test } from 'vitest'
import { checkPages } from '../output/contradictions.ts'

test('no page of 2,000 drawn panels contradicts itself, and none says what is never said', () => checkPages(2000))
