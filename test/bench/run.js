// npm run bench [start-up|interpreter|files]: measures what is built in dist/. Ratios are of this run, on this machine.
const parts = { 'start-up': './start-up.js', interpreter: './interpreter.js', files: './files.js' }
const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  if (!(name in parts)) throw new Error(`no benchmark ${name}; there are ${Object.keys(parts).join(', ')}`)
  console.log(`\n## ${name}`)
  const { measure } = await import(parts[name])
  await measure()
}
