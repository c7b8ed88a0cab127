// Bundles src/ into dist/. One bundle starts faster than a hundred small files: start-up is felt on every call.
import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}/dist`, { recursive: true, force: true })

const common = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  charset: 'utf8',
  logLevel: 'warning',
}

await build({
  ...common,
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  // The two packages that every call needs are bundled for speed; the others are loaded from node_modules when a call needs them.
  external: ['csv-parse', 'csv-stringify', 'iconv-lite', '@clack/prompts', '@clack/core'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // commander is CommonJS and asks for Node's own modules with require().
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
})
cpSync(`${root}/src/schemas`, `${root}/dist/schemas`, { recursive: true })
