// Makes the small pictures of the README from the sample (invented people): `node .build/pictures.js`, after a build.
// The work list as LibreOffice prints it, and the upper half of a letter as Chromium shows it. Needs both, pdftoppm and pngquant.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, openChromium, openPage } from '../test/browser/chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const room = mkdtempSync(join(tmpdir(), 'liver-panel-pictures-'))
const sample = join(root, 'fixtures/samples/checkup.csv')

try {
  for (const lang of ['ja', 'en']) {
    await workList(lang)
    await letter(lang)
  }
} finally {
  rmSync(room, { recursive: true, force: true })
}

async function workList(lang) {
  liverPanel('-o', `list-${lang}.xlsx`, '--lang', lang)
  run('soffice', '--headless', `-env:UserInstallation=file://${room}/office`, '--convert-to', 'pdf', `list-${lang}.xlsx`)
  const table = ['-x', '35', '-y', '38', '-W', '1080', '-H', '395']
  run('pdftoppm', '-r', '98', '-f', '1', '-l', '1', ...table, '-png', '-singlefile', `list-${lang}.pdf`, `work-list-${lang}`)
  keep(`work-list-${lang}`)
}

async function letter(lang) {
  liverPanel('-o', `letters-${lang}.html`, '--lang', lang)
  const browser = openChromium(findChromium())
  try {
    const page = await openPage(browser, `file://${room}/letters-${lang}.html`, 760)
    await page.evaluate(
      `for (const part of document.querySelectorAll('.cover, .skipped, .letter')) if (part !== document.querySelectorAll('.letter')[0]) part.remove()`,
    )
    await page.evaluate('scrollTo(0, 0)')
    const clip = { x: 0, y: 0, width: 760, height: 640, scale: 0.9 }
    const { data } = await page.ask('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true })
    writeFileSync(join(room, `letter-to-print-${lang}.png`), Buffer.from(data, 'base64'))
  } finally {
    await browser.close()
  }
  keep(`letter-to-print-${lang}`)
}

function liverPanel(...words) {
  run(process.execPath, join(root, 'bin/liver-panel.js'), sample, '--as-of', '2025-06-01', ...words)
}

/** Few colours are enough for a page of text. */
function keep(name) {
  run('pngquant', '--force', '--strip', '--output', join(root, `.github/screenshots/${name}.png`), '24', `${name}.png`)
}

function run(program, ...words) {
  execFileSync(program, words, { cwd: room, stdio: ['ignore', 'ignore', 'inherit'] })
}
