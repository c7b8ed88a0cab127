import axe from 'axe-core'
import { afterAll, describe, expect, test } from 'vitest'
import { findChromium, openChromium, openPage } from '../browser/chromium.js'
import { createWorld } from '../cli/world.ts'

const path = findChromium()

// Invented people, from urgent to calm, with a row that can't be read, long names and columns to show.
const world = createWorld({
  files: {
    'people.csv': `社員番号,氏名,所属,性別,年齢,受診日,AST,ALT,γ-GTP,アルブミン(g/dL),血小板数(万/μL),ALP(IFCC),総ビリルビン(mg/dL)
001,見本 太郎左衛門,品質保証本部 第二製造管理課,男,52,2025-05-14,620,350,420,2.4,4.2,480,3.4
002,見本 アレクサンドラ・マリア・デ・ラ・クルス,総務,女,38,2025-05-14,45,62,88,4.3,18.2,90,0.7
003,例 一,総務,男,70,2025-05-14,20,18,25,4.4,9.0,80,0.9
004,例 二,総務,女,29,2025-05-14,20,18,25,4.4,25.0,80,0.9
005,例 三,総務,女,9,2025-05-14,620,18,25,4.4,25.0,80,0.9
006,例 四,総務,女,40,2025-05-14,abc,<5,測定不能,,95,80,
,,,,,,,,,,,,
007,例 五,総務
`,
    'years.csv': `番号,氏名,性別,年齢,受診日,AST,ALT,γ-GTP,血小板数(万/μL)
001,見本 一郎,男,50,2023-05-10,40,78,60,20.1
001,見本 一郎,男,51,2024-05-14,41,62,70,19.0
001,見本 一郎,男,52,2025-05-14,60,130,88,13.2
002,見本 花子,女,50,2023-05-10,20,18,20,25.1
002,見本 花子,女,52,2025-05-14,21,19,20,24.0
`,
  },
})
afterAll(() => world.remove())

const one = ['--ast', '45', '--alt', '62', '--ggt', '88', '--albumin', '4.3', '--plt', '18.2万', '--age', '52', '--sex', 'm']
const pages: [string, string[]][] = [
  ['letter', one],
  ['calm', ['--ast', '20', '--alt', '18', '--ggt', '25', '--age', '38', '--sex', 'f']],
  ['questioned', ['--ast', '4.5', '--alt', '6.2', '--bilirubin', '7']],
  ['urgent', ['--ast', '620', '--alt', '350', '--bilirubin', '6.1 mg/dL', '--contact', '健康管理室 example@example.jp']],
  ['detail', [...one, '--detail']],
  ['cover', ['people.csv', '--group', '所属', '--show', '所属']],
  ['summary', ['people.csv', '--summary']],
  ['trend', ['trend', '--alt', '2024-05-14=78', '--alt', '2025-05-13=62', '--age', '52']],
  ['trends', ['trend', 'years.csv']],
]

describe.skipIf(path === null).each(['ja', 'en'])('%s', (lang) => {
  test.each(pages)('%s: no fault in axe-core, and no sideways scrolling at 320 px or at 200 %%', async (name, argv) => {
    const file = `${name}-${lang}.html`
    const { code, stderr } = await world.run(...argv, '--lang', lang, '-o', file)
    expect([0, 3], stderr).toContain(code)
    const browser = openChromium(path as string)
    try {
      // 320 CSS pixels are a small phone; a window of 1280 px zoomed to 200 % is 640 wide, one of 640 is 320.
      for (const width of [1280, 640, 320]) {
        const page = await openPage(browser, `file://${world.path(file)}`, width)
        expect([width, ...(await wider(page))]).toEqual([width])
        if (width === 640) continue
        await page.evaluate(`${axe.source};0`)
        const { result } = await page.ask('Runtime.evaluate', {
          expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => JSON.stringify({ passes: passes.length, faults: violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary)) }))`,
          awaitPromise: true,
          returnByValue: true,
        })
        const { passes, faults } = JSON.parse(result.value)
        expect(passes).toBeGreaterThan(5)
        expect([width, ...faults]).toEqual([width])
      }
    } finally {
      await browser.close()
    }
  })
})

/** What sticks out of the page to the right, and a page that scrolls sideways; tables that scroll in a box of their own may. */
async function wider(page: { evaluate(expression: string): Promise<string> }): Promise<string[]> {
  const found = await page.evaluate(`JSON.stringify([
    ...(document.documentElement.scrollWidth > innerWidth ? ['the page is ' + document.documentElement.scrollWidth + ' wide'] : []),
    ...[...document.querySelectorAll('main *')].filter((part) => !part.closest('.wide, svg') && part.getBoundingClientRect().right > innerWidth + 1)
      .slice(0, 5).map((part) => part.outerHTML.slice(0, 120)),
  ])`)
  return JSON.parse(found)
}
