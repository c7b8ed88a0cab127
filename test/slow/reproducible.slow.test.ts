import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
// In the project itself, so that the packages can be linked, not copied; the second lies deeper than the first.
const room = mkdtempSync(join(root, 'node_modules', '.reproducible-'))
afterAll(() => rmSync(room, { recursive: true, force: true }))

/** What a clean clone holds and the packages, built where `folder` says. */
function builtIn(folder: string): Map<string, string> {
  mkdirSync(folder, { recursive: true })
  const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\0')
  for (const path of sources.filter((each) => /^(?:src|bin|fixtures|\.build)\/|^[\w.-]+\.json$|^LICENSE$/.test(each))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(root, path), join(folder, path))
  }
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    execFileSync('cp', ['-al', join(root, 'node_modules', name), join(folder, 'node_modules', name)])
  }
  execFileSync('npm', ['run', '-s', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const paths = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, 'dist', path)).isFile())
  return new Map(
    files.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, 'dist', path)))
        .digest('hex'),
    ]),
  )
}

test('two builds in two folders are the same files, byte for byte', () => {
  const one = builtIn(join(room, 'one'))
  const other = builtIn(join(room, 'deeper', 'and', 'of another name'))
  expect(one.size).toBeGreaterThan(20)
  expect([...other]).toEqual([...one])
})
