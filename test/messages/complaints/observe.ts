import { errorCodeOf } from '../../cli/sentence-of.ts'
import { createWorld } from '../../cli/world.ts'
import type { Cause } from './cause.ts'

/** What a call said, in one language: the codes of its issues with their sentences, or the one sentence of a refusal. */
export interface Observed {
  issues: ReadonlyMap<string, string>
  refusal: { code: string | null; sentence: string } | null
  stderr: string
}

export async function observe({ argv, world }: Cause, lang: 'ja' | 'en'): Promise<Observed> {
  const here = createWorld(world ?? {})
  try {
    const format = argv.includes('-f') || argv.includes('--format') || argv.includes('-o') || argv[0] === 'completion' ? [] : ['-f', 'json']
    const given = argv[0] === 'rules' || argv[0] === 'explain' || argv[0] === 'completion' ? [] : format
    const { code, stdout, stderr } = await here.run(...argv, ...given, ...(argv.includes('--lang') ? [] : ['--lang', lang]))
    const issues = new Map<string, string>()
    if (code !== 2 && /^[{[]/.test(stdout)) gather(JSON.parse(stdout), issues)
    const at = stderr.search(/^(?:Error|エラー): /m)
    const sentence = at < 0 ? '' : stderr.slice(at).trim()
    const refusal =
      code !== 2 || at < 0
        ? null
        : {
            code: errorCodeOf(`${sentence.replace(/\n/g, ' ')}\n`, lang),
            sentence: sentence.replace(/^\S+ /, '').replaceAll(here.folder, ''),
          }
    return { issues, refusal, stderr }
  } finally {
    here.remove()
  }
}

/** Every issue of a JSON output, wherever it stands. */
function gather(value: unknown, into: Map<string, string>): void {
  if (Array.isArray(value)) for (const each of value) gather(each, into)
  else if (typeof value === 'object' && value !== null) {
    const { code, level, text } = value as Record<string, unknown>
    if (typeof code === 'string' && typeof level === 'string' && typeof text === 'string' && !into.has(code)) into.set(code, text)
    for (const each of Object.values(value)) gather(each, into)
  }
}
