import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const bin = here('../../../bin/liver-panel.js')

/** A whole run over a file into another: seconds, those of all cores together, the peak of its memory in MB, and how many bytes it wrote. */
export function wholeRun(path, format = 'csv') {
  return written(`${path}.out`, (output) => [bin, path, '--format', format, '--output', output])
}

/** csv-parse reading the same file. */
export function csvParseAlone(path) {
  return timedCall([here('csv-parse-alone.js'), path])
}

/** DuckDB on two threads, computing and writing the same columns. */
export function duckdbSame(path) {
  return written(`${path}.duck`, (output) => [here('duckdb-same-columns.js'), path, output])
}

function written(output, argsFor) {
  const timed = timedCall(argsFor(output))
  const { size } = statSync(output)
  rmSync(output)
  return { ...timed, size }
}

function timedCall(args) {
  const folder = mkdtempSync(join(tmpdir(), 'liver-panel-peak-'))
  const peak = join(folder, 'peak')
  try {
    const begin = process.hrtime.bigint()
    const child = spawnSync(process.execPath, ['--import', atExit(peak), ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9
    if (child.status !== 0 && child.status !== someUnread) throw new Error(`${args.join(' ')} ended with ${child.status}: ${child.stderr}`)
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(peak, 'utf8'))
    return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(maxRSS / 1024) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A module that writes what the process has used, all its threads together, as it ends. */
function atExit(path) {
  const code = `import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';
    if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(path)},JSON.stringify(process.resourceUsage())))`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

/** The exit code of a run that lists what it could not read: a worded cell is no failure. */
const someUnread = 3
