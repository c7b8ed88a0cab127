import type { Issue } from '../../issue.ts'

/** What a batch of rows came to: plain data, that a thread can hand over. */
export interface Written {
  /** Bytes in the encoding of the output, or a text that has yet to be encoded. */
  data: Uint8Array | string
  /** Errors and warnings. */
  complaints: readonly Issue[]
  /** Assessed rows with an error or a warning. */
  withIssues: number
  worstRank: number | null
  /** How many assessed rows came to each level. */
  levels: Readonly<Record<string, number>>
  /** People whom the call did not ask for (`--where`). */
  leftOut: number
}
