import { expect } from 'vitest'

/** The people of a run's NDJSON, without the line that stands before them. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into data.
export function peopleIn(ndjson: string): any[] {
  const [header, ...rows] = ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(header.schema).toBe('liver-panel/rows@1')
  return rows
}
