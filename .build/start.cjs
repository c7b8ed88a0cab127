// Starts the program from V8's code cache beside it: the machine code of the last build, so that nothing is compiled twice.
// Another version of Node rejects the cache and compiles as usual.
const { readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const file = join(__dirname, 'cli.cjs')
const script = new Script(`(function(exports,require,module,__filename,__dirname,importPart){${readFileSync(file, 'utf8')}\n})`, {
  // A name, not a path: the cache keeps it, and a build's folder is nobody's business.
  filename: 'liver-panel',
  cachedData: readIfThere(`${file}.cache`),
})
const loaded = { exports: {} }
// A script of node:vm has no import() of its own without a warning.
const importPart = (path) => import(path)
script.runInThisContext()(loaded.exports, createRequire(file), loaded, file, dirname(file), importPart)

exports.main = loaded.exports.main
exports.createCache = () => script.createCachedData()

function readIfThere(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
