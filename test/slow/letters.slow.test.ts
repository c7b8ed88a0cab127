import { afterAll, describe, expect, test } from 'vitest'
import { findChromium, openChromium, openPage } from '../browser/chromium.js'
import { createWorld } from '../cli/world.ts'
import { sickest } from './sickest.ts'

const path = findChromium()
const world = createWorld({ files: { 'worst.csv': sickest(), 'old.csv': sickest().replaceAll('2025-05-14', '2019-05-14') } })
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
