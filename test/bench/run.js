import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'

// npm run bench -- [start-up] [interpreter] [files] [sql] [--rows 1000000] [--rounds 3]
// Measures what is built in dist/. Ratios are of this run, on this machine; nothing is kept from an earlier one.
const parts = { 'start-up': './start-up.js', interpreter: './interpreter.js', files: './files.js', sql: './sql.js' }
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '3' } },
})
const options = { rows: Number(values.rows), rounds: Number(values.rounds) }
console.log(`node ${process.version} · ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`)
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  if (!(name in parts)) throw new Error(`no benchmark ${name}; there are ${Object.keys(parts).join(', ')}`)
  console.log(`\n## ${name}`)
  const { measure } = await import(parts[name])
  await measure(options)
}
