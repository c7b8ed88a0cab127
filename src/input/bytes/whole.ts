import { UsageError } from '../../issue.ts'
import type { OpenedBytes } from './open.ts'

/** All bytes of a file that has to be in memory as a whole. Throws UsageError for one that is too large for that. */
export async function wholeBytes(file: string, opened: OpenedBytes, { bytesAtMost, tooLarge }: Bound = ofRecords): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const block of opened.blocks()) {
    parts.push(block)
    size += block.length
    if (size > bytesAtMost) throw new UsageError(tooLarge, { file, megabytes: bytesAtMost >> 20 })
  }
  return Buffer.concat(parts)
}

/** Bytes that have been read, opened anew. */
export function reopened(bytes: Buffer, opened: OpenedBytes): OpenedBytes {
  return {
    ...opened,
    head: bytes,
    complete: true,
    blocks: async function* () {
      yield bytes
    },
  }
}

/** How much is held, and the code of the error for more. */
interface Bound {
  bytesAtMost: number
  tooLarge: UsageError['code']
}

const ofRecords: Bound = { bytesAtMost: 512 << 20, tooLarge: 'records-file-too-large' }
