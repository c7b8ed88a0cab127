import { createWorld } from '../world.ts'
import { callsWith, controls } from './escapes.ts'

const painted = /\u001B\[\d{1,3}(?:;\d{1,3}){0,4}m/g

async function found(argv: readonly string[], options: Parameters<typeof createWorld>[0]): Promise<string[]> {
  const world = createWorld(options ?? {})
  try {
    const { code, stdout, stderr } = await world.run(...argv)
    if (code === 70) return [`bug: ${stderr}`]
    const written = [stdout, stderr].join('\n').replace(painted, '').replace(/\r\n/g, '\n')
    return [...written.matchAll(controls)]
      .map(({ 0: sign, index }) => `${JSON.stringify(sign)} in ${JSON.stringify(written.slice(Math.max(0, index - 40), index + 20))}`)
      .slice(0, 3)
  } finally {
    world.remove()
  }
}

/** The places from which something of a payload reaches standard output or error, in each of the languages asked for. */
export async function leaksOf(payload: string, languagesFor: (index: number) => readonly string[]): Promise<Record<string, string[]>> {
  const leaks: Record<string, string[]> = {}
  for (const [index, { place, argv, files, env, stdin }] of callsWith(payload).entries()) {
    for (const lang of languagesFor(index)) {
      const given = argv.includes('--lang') ? argv : [...argv, '--lang', lang]
      const seen = await found(given, { files: files ?? {}, ...(env && { env }), ...(stdin !== undefined && { stdin }), stderrIsTTY: true })
      if (seen.length > 0) leaks[place] = seen
    }
  }
  return leaks
}
