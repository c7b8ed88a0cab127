import { test } from 'vitest'
import { checkThreadsAgree } from '../cli/threads-agree.ts'

test('several threads leave behind what one thread leaves, for 400 drawn files', () => checkThreadsAgree(400))
