import type { Io } from '../world/io.ts'
import type { Sink } from '../world/surroundings.ts'

/** chalk's levels: 0 none, 1 sixteen colours, 2 256, 3 true colour. */
export type ColorLevel = 0 | 1 | 2 | 3

/** `--color` first, then NO_COLOR and FORCE_COLOR, then what the terminal can do. */
export function colorLevel(choice: string, sink: Sink, env: Io['env']): ColorLevel {
  if (choice === 'never') return 0
  if (choice === 'always')
    return ((env.FORCE_COLOR === undefined ? levelOf(sink.colorDepth) : forcedLevel(env.FORCE_COLOR)) || 1) as ColorLevel
  if (env.NO_COLOR) return 0
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forcedLevel(forced)
  if (!sink.isTTY || env.TERM === 'dumb') return 0
  return levelOf(sink.colorDepth)
}

function forcedLevel(forced: string): ColorLevel {
  if (forced === '0' || forced === 'false') return 0
  const level = Number(forced)
  return level === 2 || level === 3 ? level : 1
}

function levelOf(depth: number): ColorLevel {
  if (depth >= 24) return 3
  if (depth >= 8) return 2
  return depth >= 4 ? 1 : 0
}
