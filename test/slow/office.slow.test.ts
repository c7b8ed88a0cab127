import { afterAll, describe, expect, test } from 'vitest'
import { findChromium, openChromium, openPage } from '../browser/chromium.js'
import { createWorld } from '../cli/world.ts'
import { sickest } from './sickest.ts'

const greeting = `${'今年も健診を受けていただき、ありがとうございました。結果のうち、肝臓の値についてお知らせします。'.repeat(3)}\n\n${'お手数ですが、受診されましたら返信票を健康管理室までお出しください。'.repeat(4)}`
const path = findChromium()
const world = createWorld({ files: { 'worst.csv': sickest(), 'greeting.txt': greeting.slice(0, 300) } })
afterAll(() => world.remove())

describe.skipIf(path === null)('printed on both sides', () => {
  test.each([[['--duplex']], [['--duplex', '--for-doctor']], [['--duplex', '--for-doctor', '--reply']]])(
    'two pages a person with %j',
    async (more) => {
      expect((await world.run('worst.csv', '-o', 'both.html', '--lang', 'ja', '--cover', 'no', ...more)).code).toBe(0)
      const browser = openChromium(path as string)
      try {
        const page = await openPage(browser, `file://${world.path('both.html')}`, 703)
        const { data } = await page.ask('Page.printToPDF', { preferCSSPageSize: true, printBackground: true })
        expect(
          Buffer.from(data, 'base64')
            .toString('latin1')
            .match(/\/Type\s*\/Page\b/g),
        ).toHaveLength(120)
      } finally {
        await browser.close()
      }
    },
  )
})

describe.skipIf(path === null)('on paper, with all that an office can add', () => {
  test.each(['ja', 'en'])('every letter is one A4 page, and the page for the doctor another: %s', async (lang) => {
    const office = [
      '--sender',
      '見本株式会社 健康管理室|見本県見本市見本町 1-2-3|見本ビル 4階|内線 1234',
      '--greeting',
      'greeting.txt',
      '--reply',
    ]
    const contact = ['--contact', '健康管理室(内線 1234)平日 9:00-17:00 kenkou@example.jp']
    const argv = [
      'worst.csv',
      '-o',
      'letters.html',
      '--lang',
      lang,
      ...contact,
      '--show',
      '所属',
      ...office,
      '--for-doctor',
      '--cover',
      'no',
    ]
    expect((await world.run(...argv)).code).toBe(0)
    const browser = openChromium(path as string)
    try {
      const page = await openPage(browser, `file://${world.path('letters.html')}`, 703)
      await page.ask('Emulation.setEmulatedMedia', { media: 'print' })
      const measure = `JSON.stringify([...document.querySelectorAll('.letter')].map((letter) => {
        const doctor = letter.querySelector('.for-doctor').getBoundingClientRect()
        return [doctor.top - letter.getBoundingClientRect().top, doctor.height]
      }))`
      const heights: [number, number][] = JSON.parse(await page.evaluate(measure))
      expect(heights).toHaveLength(60)
      expect(heights.filter(([letter, doctor]) => letter > 1058 || doctor > 1058)).toEqual([])
      const { data } = await page.ask('Page.printToPDF', { preferCSSPageSize: true, printBackground: true })
      expect(
        Buffer.from(data, 'base64')
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g),
      ).toHaveLength(120)
    } finally {
      await browser.close()
    }
  })
})
