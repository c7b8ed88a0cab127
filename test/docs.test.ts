import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { afterEach, describe, expect, test } from 'vitest'
import { exitCodes } from '../src/cli/main.ts'
import { commands, levels, options } from '../src/cli/options/table.ts'
import { fileColumn } from '../src/output/answer-columns.ts'
import { addedColumns, laterColumns, rulesColumn } from '../src/output/csv/columns.ts'
import { sources } from '../src/rules/sources.ts'
import { shellWords } from './cli/shell-words.ts'
import { createWorld, type World } from './cli/world.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const pages = [
  { file: 'README.md', locale: 'en_US.UTF-8' },
  { file: 'README.ja.md', locale: 'ja_JP.UTF-8' },
].map((page) => ({ ...page, text: readFileSync(root + page.file, 'utf8') }))
const [english, japanese] = pages.map(({ text }) => text) as [string, string]
const map = readFileSync(`${root}src/README.md`, 'utf8')

const worlds: World[] = []
afterEach(() => {
  for (const world of worlds.splice(0)) world.remove()
})

describe.each(pages)('$file', ({ file, text, locale }) => {
  test.each(blocksOf(text, 'console').map((block) => ({ block, title: block.split('\n')[0] })))(
    '$title prints what is shown',
    async ({ block }) => {
      const world = folderWithFixtures(locale)
      let code = 0
      for (const { command, shown } of stepsOf(block)) {
        if (command === 'echo $?') {
          expect(shown).toEqual([String(code)])
          continue
        }
        const [node, bin, ...argv] = shellWords(command)
        expect([node, bin]).toEqual(['node', 'bin/liver-panel.js'])
        const ran = await world.run(...argv)
        const printed = linesOf(ran.stdout + ran.stderr)
        const missing = notPrinted(shown, printed)
        if (process.env.UPDATE_README === 'yes' && missing.length > 0) rewrite(file, command, shown, printed)
        else expect(missing).toEqual([])
        expect(filesNamed(argv).filter((name) => !world.names().includes(name))).toEqual([])
        code = ran.code
      }
    },
  )

  test.each(blocksOf(text, 'ts'))('the library code prints what its comments say: %#', (code) => {
    const promised = [...code.matchAll(/(?:^|\) )\/\/ (.*)$/gm)].map(([, said]) => said)
    expect(promised.length).toBeGreaterThan(0)
    const plain = transformSync(code, { loader: 'ts', format: 'esm' }).code
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', plain], { cwd: root, encoding: 'utf8' })
    expect(linesOf(printed)).toEqual(promised)
  })

  test('the library code compiles against the published types', () => {
    const folder = mkdtempSync(join(tmpdir(), 'liver-panel-docs-'))
    try {
      mkdirSync(join(folder, 'node_modules'))
      symlinkSync(root, join(folder, 'node_modules', 'liver-panel'))
      const files = blocksOf(text, 'ts').map((code, i) => {
        writeFileSync(join(folder, `example-${i}.ts`), code)
        return `example-${i}.ts`
      })
      const strict = ['--noEmit', '--strict', '--noUncheckedIndexedAccess', '--module', 'nodenext', '--target', 'es2022']
      const lean = ['--lib', 'es2023,dom', '--types', '', '--ignoreConfig']
      const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
      const { status, stdout } = spawnSync(process.execPath, [compiler, ...strict, ...lean, ...files], { cwd: folder, encoding: 'utf8' })
      expect([status, stdout]).toEqual([0, ''])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('the config file shown is obeyed', async () => {
    const world = folderWithFixtures(locale)
    const [config = ''] = blocksOf(text, 'json')
    world.write('liver-panel.config.json', config)
    const { code, stdout } = await world.run('fixtures/layouts/wide-with-judgements.cp932.csv')
    expect(code).toBe(exitCodes.done)
    expect(stdout).toContain(JSON.parse(config).contact)
  })

  test('every file that it points to is there', () => {
    expect(filesPointedTo(text).filter((path) => !existsSync(root + path))).toEqual([])
  })

  test('pictures are small', () => {
    const pictures = filesPointedTo(text).filter((path) => path.endsWith('.png'))
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter((path) => statSync(root + path).size > 200_000)).toEqual([])
  })

  test('every option, alias, command and level is told', () => {
    const spellings = options.flatMap((option) => [option.long, ...('aliases' in option ? (option.aliases ?? []) : [])])
    const words = [...spellings.map((long) => `--${long}`), ...commands.map(({ name }) => name), ...levels]
    expect(words.filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text))).toEqual([])
  })

  test('every exit code has its row, and no other', () => {
    const rows = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))
    expect(rows).toEqual(Object.values(exitCodes))
  })

  test('the added columns are told, all and no others', () => {
    expect([...new Set(text.match(/\blp_\w+/g))].sort()).toEqual([...addedColumns, rulesColumn, ...laterColumns, fileColumn].sort())
  })

  test('every source stands there with how it was read', () => {
    const rows = Object.entries(sources).map(([id, { verified }]) => new RegExp(`^\\| \`${id}\` \\| .+ \\| \`${verified}\` \\|$`, 'm'))
    expect(rows.filter((row) => !row.test(text))).toEqual([])
  })

  test('the other language is linked from the first lines', () => {
    const other = text === english ? 'README.ja.md' : 'README.md'
    expect(text.split('\n').slice(0, 3).join('\n')).toContain(`](${other})`)
  })
})

describe('the two READMEs tell the same', () => {
  test('the same headings, level by level', () => {
    expect(headingLevels(japanese)).toEqual(headingLevels(english))
  })

  test('the same commands', () => {
    const commandsOf = (text: string) => blocksOf(text, 'console').map((block) => stepsOf(block).map(({ command }) => command))
    expect(commandsOf(japanese)).toEqual(commandsOf(english))
  })

  test('the same library code', () => {
    expect(blocksOf(japanese, 'ts')).toEqual(blocksOf(english, 'ts'))
  })

  test('the same pictures and links, but for the language', () => {
    const plain = (text: string) => filesPointedTo(text).map((path) => path.replace(/[.-](ja|en)(?=\.)/, ''))
    expect(plain(japanese)).toEqual(plain(english))
  })
})

describe('the map of src', () => {
  test('names every folder', () => {
    const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => !map.includes(`\`${name}/\``))).toEqual([])
  })

  test('every path that it names is there', () => {
    const paths = [...map.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.\w+)`/g)].map(([, path]) => path as string)
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((path) => !path.startsWith('dist/') && !existsSync(`${root}src/${path}`) && !existsSync(root + path))).toEqual([])
  })
})

/** `UPDATE_README=yes` writes what is printed now: of each piece as many lines, from the line that begins like its first. */
function rewrite(file: string, command: string, shown: readonly string[], printed: readonly string[]): void {
  let from = 0
  const fresh = piecesOf(shown).map((piece, i, { length }) => {
    if (length === 1) return printed
    if (piece.length === 0) return []
    const begins = piece[0]?.slice(0, 6) ?? ''
    const found = i === 0 ? 0 : printed.findIndex((line, at) => at >= from && line.startsWith(begins))
    const at = i === length - 1 && found < 0 ? printed.length - piece.length : Math.max(0, found)
    from = at + piece.length
    return printed.slice(at, from)
  })
  const now = readFileSync(root + file, 'utf8')
  const joined = fresh.flatMap((piece, i) => (i === 0 ? piece : ['…', ...piece]))
  const text = (lines: readonly string[]) => [`$ ${command}`, ...lines].join('\n')
  writeFileSync(
    root + file,
    now.replace(text(shown), () => text(joined)),
  )
}

/** What a block shows that was not printed, piece by piece. A line `…` stands for any lines, `…` in a line for any characters. */
function notPrinted(shown: readonly string[], printed: readonly string[]): string[] {
  const pieces = piecesOf(shown)
  const missing: string[] = []
  let from = 0
  for (const [i, piece] of pieces.entries()) {
    const last = i === pieces.length - 1
    const at = last ? Math.max(from, printed.length - piece.length) : placeOf(piece, printed, from, i === 0)
    if (at < 0 || !isAt(piece, printed, at) || (last && at + piece.length !== printed.length)) missing.push(piece.join('\n'))
    else from = at + piece.length
  }
  return missing
}

function piecesOf(shown: readonly string[]): string[][] {
  const pieces: string[][] = [[]]
  for (const line of shown) {
    if (line === '…') pieces.push([])
    else pieces.at(-1)?.push(line)
  }
  return pieces
}

function placeOf(piece: readonly string[], printed: readonly string[], from: number, first: boolean): number {
  if (first) return 0
  return printed.findIndex((_line, at) => at >= from && isAt(piece, printed, at))
}

function isAt(piece: readonly string[], printed: readonly string[], at: number): boolean {
  return piece.every((line, i) => isLike(line, printed[at + i]))
}

function isLike(shown: string, printed: string | undefined): boolean {
  const parts = shown.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return printed !== undefined && new RegExp(`^${parts.join('.*')}$`).test(printed)
}

function stepsOf(block: string): { command: string; shown: string[] }[] {
  const steps: { command: string; shown: string[] }[] = []
  for (const line of linesOf(block)) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), shown: [] })
    else steps.at(-1)?.shown.push(line)
  }
  return steps
}

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , block]) => block as string)
}

function linesOf(text: string): string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** Headings outside of blocks: `#` also begins a comment of a shell. */
function headingLevels(text: string): number[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
  return [...prose.matchAll(/^(#+) /gm)].map(([, marks]) => (marks as string).length)
}

function filesPointedTo(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '')
  const links = [...prose.matchAll(/\]\(([^)]+)\)|(?:src|srcset)="([^"]+)"/g)].map(([, link, picture]) => (link ?? picture) as string)
  return links.filter((link) => !link.startsWith('https://'))
}

function filesNamed(argv: readonly string[]): string[] {
  return argv.filter((_word, i) => ['-o', '--output', '--errors'].includes(argv[i - 1] ?? ''))
}

function folderWithFixtures(locale: string): World {
  const world = createWorld({ env: { LANG: locale }, now: () => new Date(2026, 10, 27) })
  worlds.push(world)
  cpSync(`${root}fixtures`, world.path('fixtures'), { recursive: true })
  return world
}
