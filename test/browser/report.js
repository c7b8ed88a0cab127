// Opens reports in a real Chromium: pages on paper, no sideways scrolling on a phone, no complaint, no request.
// node test/browser/report.js [folder for screenshots and PDFs]. Exits 0 when all holds, 1 when something does not, 2 without a Chromium.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findChromium, openChromium, openPage } from './chromium.js'

const bin = fileURLToPath(new URL('../../bin/liver-panel.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'liver-panel-report-'))
const keep = process.argv[2] ?? null
let failures = 0

const path = findChromium()
if (path === null) {
  console.error('no Chromium found: set CHROMIUM to the path of one')
  process.exit(2)
}
if (keep !== null) mkdirSync(keep, { recursive: true })
const browser = openChromium(path)

async function run() {
  try {
    for (const lang of ['ja', 'en']) {
      await letters(lang)
      await files(lang)
      await trends(lang)
    }
    await largeFile()
  } finally {
    await browser.close()
    rmSync(work, { recursive: true, force: true })
  }
  console.log(failures === 0 ? 'all reports hold' : `${failures} failed`)
  process.exitCode = failures === 0 ? 0 : 1
}

async function letters(lang) {
  const contact = lang === 'ja' ? 'みほん健診センター 電話 000-000-0000' : 'Example Check-up Centre, telephone 000-000-0000'
  const typical =
    '--ast 58 --alt 82 --ggt 74 --albumin 4.3 --platelets 19.2万 --alp 88 --alp-method ifcc --bilirubin 0.9 --age 52 --sex m --date 2025-05-14'
  const page = report(`letter-${lang}`, [...typical.split(' '), '--contact', contact, '--lang', lang])
  await inspect(page, { pages: 1, articles: 1 })
  const calm = report(`calm-${lang}`, ['--ast', '20', '--alt', '18', '--ggt', '25', '--age', '38', '--sex', 'f', '--lang', lang])
  await inspect(calm, { pages: 1, articles: 1 })
}

async function files(lang) {
  const rows = hostileNames.map((name, i) => `${i},"${name.replaceAll('"', '""')}",${40 + i},男,58,${30 + 9 * i},74,19.2`)
  const csv = source(`hostile-${lang}`, `番号,氏名,年齢,性別,AST(U/L),ALT(U/L),GGT(U/L),血小板数(万/μL)\n${rows.join('\n')}\nx,broken\n`)
  const page = report(`hostile-${lang}`, [csv, '--lang', lang], 3)
  const seen = await inspect(page, { atLeastPages: rows.length + 1, articles: rows.length, first: 'cover' })
  for (const name of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'])
    claim(`${page.name}: ${name} is shown as text`, seen.text.includes(name))
  claim(`${page.name}: no script and no image`, seen.dangerous === 0)
}

async function trends(lang) {
  const visits = ['2021-05-10,50,78,120', '2023-05-09,31,62,88', '2024-05-14,30,30,51', '2025-05-13,28,35,60']
  const csv = source(
    `trend-${lang}`,
    `番号,氏名,年齢,性別,受診日,AST(U/L),ALT(U/L),GGT(U/L)\n${visits.map((visit) => `7,見本 花子,52,女,${visit}`).join('\n')}\n`,
  )
  await inspect(report(`trend-${lang}`, ['trend', csv, '--lang', lang]), { atLeastPages: 2, articles: 1 })
}

async function largeFile() {
  const rows = Array.from(
    { length: 2000 },
    (_, i) => `${i},見本 ${i},${30 + (i % 40)},男,${20 + (i % 60)},${18 + (i % 90)},${20 + (i % 200)},22`,
  )
  const csv = source('large', `番号,氏名,年齢,性別,AST(U/L),ALT(U/L),GGT(U/L),血小板数(万/μL)\n${rows.join('\n')}\n`)
  await inspect(report('large', [csv, '--lang', 'ja']), { articles: rows.length, first: 'cover', print: false })
}

function source(name, text) {
  const file = join(work, `${name}.csv`)
  writeFileSync(file, text)
  return file
}

/** Writes a report through the real program. */
function report(name, args, exit = 0) {
  const file = join(work, `${name}.html`)
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args, '-f', 'html', '-o', file, '--as-of', '2025-06-01', '--quiet'], {
    encoding: 'utf8',
  })
  claim(`${name}: the program ends with ${exit}`, status === exit, `${status} ${stderr}`)
  return { name, file }
}

/** Looks at a report on a phone, at a desk and on paper. */
async function inspect({ name, file }, { pages, atLeastPages, articles, first, print = true }) {
  const url = pathToFileURL(file).href
  for (const width of [360, 1280]) {
    const page = await openPage(browser, url, width)
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    claim(`${name}: no sideways scrolling at ${width}`, wide <= width, wide)
    if (keep !== null && print) writeFileSync(join(keep, `${name}-${width}.png`), await page.screenshot())
    if (width === 360) {
      await page.close()
      continue
    }
    const seen = await page.evaluate(look)
    claim(`${name}: ${articles} letters`, seen.articles === articles, seen.articles)
    if (first !== undefined) claim(`${name}: the ${first} stands first`, seen.first === first, seen.first)
    if (print) {
      const pdf = await page.pdf()
      const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
      if (pages !== undefined) claim(`${name}: ${pages} page(s) on paper`, count === pages, count)
      if (atLeastPages !== undefined) claim(`${name}: at least ${atLeastPages} pages on paper`, count >= atLeastPages, count)
      if (keep !== null) writeFileSync(join(keep, `${name}.pdf`), pdf)
    }
    claim(`${name}: nothing in the console`, page.complaints().length === 0, page.complaints().join('\n'))
    const elsewhere = page.requests().filter((request) => request !== url)
    claim(`${name}: no request leaves`, elsewhere.length === 0, elsewhere.join('\n'))
    await page.close()
    return seen
  }
}

function claim(what, holds, found = '') {
  if (holds) return
  failures++
  console.error(`FAILED ${what} ${found === '' ? '' : `(found: ${found})`}`)
}

// Runs in the page. The cover is written last, so what stands first is asked of the drawing, not of the order in the file.
const look = `(() => {
  const tops = [...document.querySelectorAll('.cover, .letter')].map((element) => [element.getBoundingClientRect().top, element.classList[0]])
  tops.sort(([a], [b]) => a - b)
  return {
    articles: document.querySelectorAll('article').length,
    first: tops[0]?.[1],
    dangerous: document.querySelectorAll('script, img, iframe, object').length,
    text: document.body.textContent,
  }
})()`

const hostileNames = [
  '見本 花子',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202Egnp.exe\u202C שלום עולם',
  '長'.repeat(10_000),
  'W'.repeat(10_000),
]

await run()
