import { afterAll, describe, expect, test } from 'vitest'
import { findChromium, openChromium, openPage } from '../browser/chromium.js'
import { createWorld } from '../cli/world.ts'

/** Invented people, as sick as the rules can tell: everything is out, in every combination of these. */
function worst(): string {
  const rows: string[] = []
  const names = ['見本 太郎左衛門', '見本 アレクサンドラ・マリア・デ・ラ・クルス', '例 一']
  for (const [ast, alt] of [
    [620, 350],
    [180, 62],
    [45, 120],
    [520, 35],
    [320, 310],
  ]) {
    for (const bilirubin of [0.7, 1.9, 3.4]) {
      for (const platelets of [4.2, 9.8, 13.5, 41]) {
        const at = rows.length
        rows.push(
          `${String(at).padStart(5, '0')},${names[at % 3]},品質保証本部 第二製造管理課,${at % 2 ? '男' : '女'},${38 + (at % 50)},2025-05-14,${ast},${alt},${[60, 180, 420][at % 3]},${[2.4, 3.4, 3.8][at % 3]},${platelets},${[30, 150, 480][at % 3]},${bilirubin}`,
        )
      }
    }
  }
  return `社員番号,氏名,所属,性別,年齢,受診日,AST,ALT,γ-GTP,アルブミン(g/dL),血小板数(万/μL),ALP(IFCC),総ビリルビン(mg/dL)\n${rows.join('\n')}\n`
}

const path = findChromium()
const world = createWorld({ files: { 'worst.csv': worst(), 'old.csv': worst().replaceAll('2025-05-14', '2019-05-14') } })
afterAll(() => world.remove())

describe.skipIf(path === null)('on paper', () => {
  test.each([
    ['ja', 'worst.csv'],
    ['en', 'worst.csv'],
    // Past the day of review, of sheets of years ago, with the editions of a day: the foot has all its lines.
    ['ja', 'old.csv', '--as-of', '2029-05-01', '--rules-at', '2019-05-01'],
    ['en', 'old.csv', '--as-of', '2029-05-01', '--rules-at', '2019-05-01'],
  ])('every letter is one A4 page, whoever it is for: %s %s', async (lang, file, ...more) => {
    const contact = '健康管理室(内線 1234)平日 9:00-17:00 kenkou@example.jp'
    expect(
      (await world.run(file as string, '-o', 'letters.html', '--lang', lang as string, '--contact', contact, '--group', '所属', ...more))
        .code,
    ).toBe(0)
    const browser = openChromium(path as string)
    try {
      // 210 × 297 mm less the margins of the sheet, at 96 to the inch.
      const page = await openPage(browser, `file://${world.path('letters.html')}`, 703)
      await page.ask('Emulation.setEmulatedMedia', { media: 'print' })
      const heights: number[] = JSON.parse(
        await page.evaluate(
          `JSON.stringify([...document.querySelectorAll('.letter')].map((letter) => letter.getBoundingClientRect().height))`,
        ),
      )
      expect(heights).toHaveLength(60)
      expect(heights.filter((height) => height > 1058)).toEqual([])
      await page.evaluate(`for (const part of document.querySelectorAll('.cover, .skipped')) part.remove()`)
      const { data } = await page.ask('Page.printToPDF', { preferCSSPageSize: true, printBackground: true })
      const pages =
        Buffer.from(data, 'base64')
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g) ?? []
      expect(pages).toHaveLength(60)
    } finally {
      await browser.close()
    }
  })
})
