import type { WorldOptions } from '../../cli/world.ts'

/** A call that brings a code about, with all it needs. */
export interface Cause {
  code: string
  argv: readonly string[]
  world?: WorldOptions
}

/** A table's file from its lines. */
export function csv(...lines: string[]): WorldOptions {
  return { files: { 'a.csv': `${lines.join('\n')}\n` } }
}

/** A cause in one file of comma-separated lines. */
export function inCsv(code: string, lines: readonly string[], ...more: string[]): Cause {
  return { code, argv: ['a.csv', ...more], world: csv(...lines) }
}
