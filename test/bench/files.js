import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeOdd, writePeople, writeWide } from './files/sheets.js'
import { csvParseAlone, duckdbSame, wholeRun } from './files/timed.js'

/**
 * Whole runs over files drawn here once, against csv-parse merely reading the same file and against DuckDB computing and writing
 * the same columns. All take turns within one round, so that all see the same machine; what is printed are medians.
 */
export async function measure({ rounds, rows }) {
  const folder = mkdtempSync(join(tmpdir(), 'liver-panel-bench-'))
  try {
    const sheet = sheetsIn(folder, rows)
    const plain = await sheet('people', rows, writePeople)
    const cp932 = await sheet('people-cp932', rows, (path, count) => writePeople(path, count, 'cp932'))
    const wide = await sheet('wide', rows / 50, writeWide)
    const odd = await sheet('odd', rows, writeOdd)
    const some = await sheet('some', (rows * 3) / 10, writePeople)
    const run = taken(rounds, {
      csv: () => wholeRun(plain.path),
      parse: () => csvParseAlone(plain.path),
      duck: () => duckdbSame(plain.path),
      overview: () => wholeRun(plain.path, 'text'),
      cp932: () => wholeRun(cp932.path),
      wide: () => wholeRun(wide.path),
      wideDuck: () => duckdbSame(wide.path),
      odd: () => wholeRun(odd.path),
      ndjson: () => wholeRun(some.path, 'ndjson'),
    })
    table([
      ['work', 'seconds', 'rows/s', 'CPU s', 'peak MB', 'ratio', 'CPU ratio', 'aim'],
      [`${whole(rows)} × 10, UTF-8, -f csv -o`, ...speed(run.csv, rows), '', '', ''],
      ['· against csv-parse merely reading', ...speed(run.parse, rows), ...ratios(run.csv, run.parse), '0.7'],
      ['· against DuckDB, the same columns', ...speed(run.duck, rows), ...ratios(run.csv, run.duck), '0.5'],
      ['the same in CP932, against UTF-8', ...speed(run.cp932, rows), ...ratios(run.cp932, run.csv), '1.3'],
      ['every fifth row odd, against plain', ...speed(run.odd, rows), ...ratios(run.odd, run.csv), ''],
      ['overview (text), against -f csv', ...speed(run.overview, rows), ...ratios(run.overview, run.csv), '0.8'],
      [`${whole(rows / 50)} × 1,075, -f csv -o`, ...speed(run.wide, rows / 50), '', '', ''],
      ['· against DuckDB, the same columns', ...speed(run.wideDuck, rows / 50), ...ratios(run.wide, run.wideDuck), '0.5'],
      [
        `${whole((rows * 3) / 10)} × 10, NDJSON (${whole(run.ndjson.size / 1e6)} MB out)`,
        ...speed(run.ndjson, (rows * 3) / 10),
        '',
        '',
        '',
      ],
    ])
    await growth(sheet, rows)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Time and memory from few rows to three times as many, plain and odd. */
async function growth(sheet, rows) {
  const lines = [['rows', 'seconds', 'rows/s', 'CPU s', 'peak MB', 'MB in']]
  for (const [name, write, counts] of [
    ['plain', writePeople, [rows / 50, rows / 2, rows, rows * 3]],
    ['every fifth odd', writeOdd, [rows / 4, rows / 2, rows]],
  ]) {
    for (const count of counts) {
      const { path } = await sheet(`${name}-${count}`, count, write)
      const { size } = statSync(path)
      const timed = wholeRun(path)
      lines.push([`${whole(count)}, ${name}`, ...speed(timed, count), whole(size / 1e6)])
      rmSync(path)
    }
  }
  console.log()
  table(lines)
}

function sheetsIn(folder) {
  return async (name, count, write) => {
    const path = join(folder, `${name}.csv`)
    await write(path, count)
    return { path }
  }
}

/** Every work once a round, in turns; of each the run in the middle. */
function taken(rounds, works) {
  const runs = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, work] of Object.entries(works)) runs[name].push(work())
  return Object.fromEntries(Object.entries(runs).map(([name, timed]) => [name, median(timed)]))
}

function median(timed) {
  return timed.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(timed.length / 2)]
}

function speed({ seconds, cpuSeconds, megabytes }, count) {
  return [seconds.toFixed(2), whole(count / seconds), cpuSeconds.toFixed(2), String(megabytes)]
}

/** By the clock, and by the work of all cores: the second hardly moves where other work shares the machine. */
function ratios(a, b) {
  return [(a.seconds / b.seconds).toFixed(2), (a.cpuSeconds / b.cpuSeconds).toFixed(2)]
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)))
  for (const cells of lines) console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[i]))).join('  '))
}

function whole(number) {
  return Math.round(number).toLocaleString('en-US')
}
