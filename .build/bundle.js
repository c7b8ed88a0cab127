// Bundles src/ into dist/: the library, the part of the program that every call needs, and the parts that some calls need.
// Start-up is felt on every call: one CommonJS file starts in a fraction of the time of many small ES modules.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
const bundled = ['commander', 'chalk']
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
const external = Object.keys(manifest.dependencies).filter((name) => !bundled.includes(name))

/** Loaded by almost every call, so part of the one file; every other dynamic import is loaded only when it is reached. */
const warm = ['settings', 'read', 'read-values', 'core'].map((name) => `${name}.ts`)

rmSync(`${root}/dist`, { recursive: true, force: true })
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  logLevel: 'warning',
  minify: true,
  metafile: true,
  // Stacks of bug reports keep their names.
  keepNames: false,
  external: external.flatMap((name) => [name, `${name}/*`]),
}

// In the order in which the bundler came upon them, which differs from build to build: sorted before they are used.
const cold = new Set()
const program = await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts' },
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  plugins: [{ name: 'start-up', setup: startUp }],
})
const parts = await build({
  ...common,
  entryPoints: {
    'parts/cli-run-threads-worker': 'src/cli/run/threads/worker.ts',
    ...Object.fromEntries([...cold].sort().map((path) => [`parts/${partName(path)}`, path])),
  },
  format: 'esm',
  splitting: true,
  outdir: 'dist',
  chunkNames: 'parts/shared/[hash]',
  // commander is CommonJS and asks for Node's own modules with require().
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
})
// The library needs nothing of Node: the same file runs in a browser.
const library = await build({
  ...common,
  platform: 'neutral',
  target: 'es2022',
  external: [],
  entryPoints: { index: 'src/index.ts' },
  format: 'esm',
  outdir: 'dist',
})
cpSync(`${root}/src/schemas`, `${root}/dist/schemas`, { recursive: true })
writeFileSync(`${root}/dist/THIRD-PARTY-LICENSES.txt`, licencesOf([program, parts, library]))

function startUp({ onResolve, onLoad }) {
  onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
    if (kind !== 'dynamic-import' || warm.includes(basename(path))) return undefined
    const target = resolve(resolveDir, path)
    cold.add(target)
    return { path: `./parts/${partName(target)}.js`, external: true }
  })
  // commander loads child_process, and with it the network stack, for a feature that is not used here.
  onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
    importer.includes('commander') ? { path: 'child_process', namespace: 'unused' } : undefined,
  )
  onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
  // chalk looks at the terminal while it loads; which colours to use is decided in cli/options/color.ts.
  onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'undecided' }))
  onLoad({ filter: /.*/, namespace: 'undecided' }, () => ({ contents: 'export default { stdout: false, stderr: false }' }))
}

function partName(path) {
  return relative(`${root}/src`, path).replace(/\.ts$/, '').replaceAll(/[/\\]/g, '-')
}

/** Whatever was bundled, told by what the bundler read, brings its licence along; the build fails where a package has none. */
function licencesOf(builds) {
  const read = builds.flatMap(({ metafile }) => Object.keys(metafile.inputs))
  const names = new Set(read.flatMap((path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? []))
  const texts = [...names].sort().map((name) => {
    const folder = `${root}/node_modules/${name}`
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8')}`
  })
  return texts.join(`\n${'-'.repeat(72)}\n\n`)
}
