import type { Surroundings } from '../world/surroundings.ts'
import type { Given } from './parsed.ts'

/** What a page is drawn with. `plain` is for ears: no drawing, one fact a line. */
export type Letters = 'all' | 'ascii' | 'plain'

/** A screen reader says so by `ACCESSIBLE`; a dumb terminal and a locale without Unicode can't draw. */
export function lettersFor(given: Given, { env, stdout }: Pick<Surroundings, 'env' | 'stdout'>, toFile: boolean): Letters {
  if (given.plain === true) return 'plain'
  if (toFile) return 'all'
  if ((env.ACCESSIBLE ?? '') !== '' && env.ACCESSIBLE !== '0') return 'plain'
  if (env.TERM === 'dumb' && stdout.isTTY) return 'plain'
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return stdout.isTTY && locale !== '' && !/utf-?8/i.test(locale) ? 'ascii' : 'all'
}
