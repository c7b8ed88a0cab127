// Writes the hash of the shipped rules into src/rules/hash/shipped-hash.ts, after a change of the rules.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const file = fileURLToPath(new URL('../src/rules/hash/shipped-hash.ts', import.meta.url))
const { outputFiles } = await build({
  stdin: {
    contents: "export { hashRules } from './src/rules/hash/hash.ts'\nexport { liverRules } from './src/rules/index.ts'",
    resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const bundled = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
const { hashRules, liverRules } = await import(bundled)
const hash = hashRules(liverRules)
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[0-9a-f]*'$/m, `'${hash}'`))
console.log(hash)
