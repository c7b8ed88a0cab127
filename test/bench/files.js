import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePeople, writeWide } from './files/sheets.js'
import { csvParseAlone, wholeRun } from './files/timed.js'

/**
 * A whole run (`-f csv -o`) over files made here, against csv-parse merely reading the same file, taken in turns so that
 * both see the same machine. Aim: ratio at most 1.5, better below 1.0; peak memory the same from 10,000 to 1,000,000 rows.
 */
export async function measure(rounds = 3, rows = 1_000_000) {
  const folder = mkdtempSync(join(tmpdir(), 'liver-panel-bench-'))
  try {
    for (const { name, count, write } of sheets(rows)) {
      const path = join(folder, 'sheet.csv')
      await write(path)
      const alone = []
      const runs = []
      for (let round = 0; round < rounds; round++) {
        alone.push(csvParseAlone(path))
        runs.push(wholeRun(path))
      }
      console.log(line(name, count, median(runs), median(alone), rounds))
    }
    for (const count of [rows / 100, rows / 10, rows]) {
      const path = join(folder, 'sheet.csv')
      await writePeople(path, count, 'utf8')
      console.log(`${whole(count)} rows: peak memory ${wholeRun(path).megabytes} MB`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sheets(rows) {
  return [
    { name: `${whole(rows)} × 10, UTF-8`, count: rows, write: (path) => writePeople(path, rows, 'utf8') },
    { name: `${whole(rows)} × 10, CP932`, count: rows, write: (path) => writePeople(path, rows, 'cp932') },
    { name: `${whole(rows / 50)} × 1,075, CP932`, count: rows / 50, write: (path) => writeWide(path, rows / 50, 'cp932') },
  ]
}

function line(name, count, run, alone, rounds) {
  const rate = whole(count / run.seconds)
  const ratio = (run.seconds / alone.seconds).toFixed(2)
  return `${name}: ${run.seconds.toFixed(2)} s, ${rate} rows/s, ${run.megabytes} MB · csv-parse alone ${alone.seconds.toFixed(2)} s · ratio ${ratio} (medians of ${rounds})`
}

function median(timed) {
  return timed.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(timed.length / 2)]
}

function whole(number) {
  return Math.round(number).toLocaleString('en-US')
}
