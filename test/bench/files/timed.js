import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../../bin/liver-panel.js', import.meta.url))
const yardstick = fileURLToPath(new URL('csv-parse-alone.js', import.meta.url))

/** The whole run `-f csv -o` over a file: seconds and the peak of its memory in MB. */
export function wholeRun(path) {
  const output = `${path}.out.csv`
  const timed = timedCall([bin, path, '--format', 'csv', '--output', output])
  rmSync(output)
  return timed
}

/** csv-parse reading the same file. */
export function csvParseAlone(path) {
  return timedCall([yardstick, path])
}

function timedCall(args) {
  const folder = mkdtempSync(join(tmpdir(), 'liver-panel-peak-'))
  const peak = join(folder, 'peak')
  try {
    const begin = process.hrtime.bigint()
    const child = spawnSync(process.execPath, ['--import', atExit(peak), ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    const seconds = Number(process.hrtime.bigint() - begin) / 1e9
    if (child.status !== 0) throw new Error(`${args.join(' ')} ended with ${child.status}: ${child.stderr}`)
    return { seconds, megabytes: Math.round(Number(readFileSync(peak, 'utf8')) / 1024) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A module that writes the peak of the resident memory, in kilobytes, as the process ends. */
function atExit(path) {
  const code = `import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';
    if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(path)},String(process.resourceUsage().maxRSS)))`
  return `data:text/javascript,${encodeURIComponent(code)}`
}
