import { describe, expect, test } from 'vitest'
import type { Thread } from '../../src/cli/run/threads/thread.ts'
import { UsageError } from '../../src/issue.ts'
import { bytesOf, checkThreadsAgree, runOf } from './threads-agree.ts'

describe('several threads', () => {
  test('leave behind what one thread leaves, for any table, damage, encoding, size of the chunks and number of threads', () =>
    checkThreadsAgree(40))

  test('a request that a thread can not meet ends the run, and every thread is stopped', async () => {
    const seen = { started: 0, stopped: 0 }
    const start = (): Thread => {
      seen.started++
      return {
        begin: () => undefined,
        read: () => Promise.reject(new UsageError('line-too-long', { megabytes: 64 })),
        stop: () => void seen.stopped++,
      }
    }
    const bytes = bytesOf({
      rows: Array.from({ length: 50 }, () => '1,Doe,男,52,2025/05/14,22,18,30,4.3,21.5,'),
      end: '\n',
      endsWithLine: true,
      encoding: 'utf8',
      badBytes: [],
    })
    const ran = await runOf({ bytes, more: ['-f', 'csv'] }, { count: 3, chunkSize: 500, fileSize: 0, start })
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(/64/)
    expect(ran.names).not.toContain('out')
    expect(seen).toEqual({ started: 3, stopped: 3 })
  })
})
