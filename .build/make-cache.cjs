// Runs one ordinary call in silence and keeps the code that it compiled.
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')

const dist = join(__dirname, '../dist')
const { createCache, main } = require(join(dist, 'start.cjs'))
process.argv = [
  ...process.argv.slice(0, 2),
  ...'--ast 45 --alt 62 --ggt 88 --albumin 4.3 --platelets 18.2万 --age 52 --sex m --lang ja'.split(' '),
]
process.stdout.write = (_text, encoding, written) => {
  ;(typeof encoding === 'function' ? encoding : written)?.()
  return true
}
main().then((code) => {
  if (code !== 0) throw new Error(`the call for the code cache ended with ${code}`)
  writeFileSync(join(dist, 'cli.cjs.cache'), createCache())
})
