import { describe, expect, it } from 'vitest'
import { manPage } from '../../src/cli/man-page.ts'
import { commands, options } from '../../src/cli/options/table.ts'
import { loadVoice } from '../../src/messages/index.ts'

describe.each(['ja', 'en'] as const)('manual page in %s', async (lang) => {
  const page = manPage(await loadVoice(lang, ['help']), '1.2.3')
  const plain = page.replace(/\\-/g, '-').replace(/\\\(dq/g, '"')

  it('has every option and every command as a term', () => {
    const terms = [...plain.matchAll(/^\.B "(.*)"$/gm)].map((found) => found[1] as string)
    for (const { long } of options) expect(terms.some((term) => new RegExp(`--${long}(?: |$)`).test(term))).toBe(true)
    for (const { name } of commands) expect(terms.some((term) => term.startsWith(name))).toBe(true)
  })

  it('tells every exit code', () => {
    for (const code of ['0', '1', '2', '3', '70', '130']) expect(plain).toContain(`\n.B "${code}"\n`)
  })

  it('names the version', () => {
    expect(plain).toContain('"liver-panel 1.2.3"')
  })

  it('begins no line of text with what roff takes for a request', () => {
    const requests = page.split('\n').filter((line) => /^[.']/.test(line))
    expect(requests.filter((line) => !/^\.(?:TH|SH|SS|TP|B|br|nf|fi|nh|ad)\b/.test(line))).toEqual([])
  })

  it('escapes every dash, so that an option can be copied from the page', () => {
    expect(page.replace(/\\-/g, '')).not.toContain('-')
  })
})
