import { describe, expect, test } from 'vitest'
import { calm, header, raised, sample, sheet, urgent } from './sheets.ts'
import { runOnce } from './world.ts'

const source = { citation: { ja: '例', en: 'example' }, year: 2026, url: null, verified: 'primary', readOn: '2026-11-01' }

/** A site's set with an invented source `own`. */
function site(more: object): string {
  const stamp = { schema: 'liver-panel/rules@1', id: 'our-site', version: '7', approvedBy: 'Mihon', approvedOn: '2026-11-01' }
  return JSON.stringify({ ...stamp, sources: { own: source }, ...more })
}

const lowerAlt = site({ edges: [{ analyte: 'alt', band: 'within', at: 15, sources: ['own'] }] })
const calmer = site({
  ladder: [{ level: 'consult', when: { is: 'at-least', analyte: 'alt', number: 18, sources: ['own'] }, sources: ['own'] }],
})
const people = sheet(urgent, calm, raised)
const files = { 'a.json': lowerAlt, 'b.json': calmer, 'people.csv': people, 'site.json': sample('site-rules.json') }

async function diff(...words: string[]) {
  const ran = await runOnce(['rules', 'diff', ...words, '--lang', 'en'], { files })
  return { ...ran, text: ran.stdout.replace(/\s+/g, ' ') }
}

describe('rules diff', () => {
  test('of a set with itself says that they are the same', async () => {
    const { code, text } = await diff('shipped', 'shipped', 'people.csv')
    expect(code).toBe(0)
    expect(text).toContain('The two sets say the same.')
    expect(text).toContain('3 results were judged by both sets; 0 of them come to another level')
  })

  test('edges: only the lines that differ, before and after', async () => {
    const { text } = await diff('shipped', 'a.json')
    expect(text).toContain('- within the reference band: 30 U/L or less')
    expect(text).toContain('+ within the reference band: 15 U/L or less')
    expect(text).not.toContain('AST(GOT)')
    const back = await diff('a.json', 'shipped')
    expect(back.text).toContain('+ within the reference band: 30 U/L or less')
  })

  test('answers of a standard, and sentences in both languages', async () => {
    const { text } = await diff('shipped', 'site.json')
    expect(text).toContain('mihon-follow-up')
    expect(text).toContain('ja.standard.mihon-follow-up.name + 見本クリニック 再検査の目安')
    expect(text).toContain('en.standard.mihon-follow-up.name + Mihon Clinic, when to test again')
  })

  test('the ladder, and who comes to another level: counts, then people', async () => {
    const { code, text } = await diff('shipped', 'b.json', 'people.csv')
    expect(code).toBe(0)
    expect(text).toContain('+ when: ALT 18 U/L or more')
    // ALT 18 of the calm one; the raised one is at `consult` already, the urgent one above it.
    expect(text).toContain('1 of them come to another level')
    expect(text).toMatch(/keep checking → see a doctor: 1 00902 試験 花子 people\.csv row 3: keep checking → see a doctor/)
  })

  test('the same in JSON', async () => {
    const { stdout } = await diff('shipped', 'b.json', 'people.csv', '-f', 'json')
    const { schema, a, b, changes, people: moved } = JSON.parse(stdout)
    expect([schema, a.id, b.id]).toEqual(['liver-panel/rules-diff@1', 'liver-panel', 'our-site'])
    expect(changes.map(({ part, id }: { part: string; id: string }) => `${part} ${id}`)).toEqual(['triage consult', 'sources own'])
    expect(changes[0].data.after.when.at(-1)).toEqual({ is: 'at-least', analyte: 'alt', number: 18, sources: ['own'] })
    expect(moved).toEqual({
      compared: 3,
      moved: 1,
      moves: [{ from: 'routine', to: 'consult', count: 1 }],
      people: [{ file: 'people.csv', line: 3, id: '00902', name: '試験 花子', from: 'routine', to: 'consult' }],
      leftOut: 0,
      unread: 0,
    })
  })

  test('and as a table', async () => {
    const { stdout } = await diff('shipped', 'b.json', 'people.csv', '-f', 'csv')
    const rows = stdout.trimEnd().split('\n')
    expect(rows[0]).toBe('kind,part,id,from,to,count,file,line,person,name')
    expect(rows.map((row) => row.split(',')[0])).toEqual(['kind', 'change', 'change', 'compared', 'unread', 'count', 'person'])
    expect(rows.at(-2)).toBe('count,,,routine,consult,1,,,,')
    expect(rows.at(-1)).toBe('person,,,routine,consult,,people.csv,3,00902,試験 花子')
  })

  test('--redact masks who it is', async () => {
    const { stdout } = await diff('shipped', 'b.json', 'people.csv', '--redact')
    expect(stdout).toContain('see a doctor: 1')
    expect(stdout).not.toMatch(/00902|花子/)
  })

  test('a row that cannot be read is counted, and the exit code says so', async () => {
    const broken = { ...files, 'people.csv': `${header}\n${calm}\n00904,試験 三郎,2025-05-15,44,男\n` }
    const { code, stdout } = await runOnce(['rules', 'diff', 'shipped', 'b.json', 'people.csv', '--lang', 'en'], { files: broken })
    expect(stdout).toMatch(/could not be read: 1/)
    expect(code).toBe(3)
  })

  test('in Japanese', async () => {
    const { stdout } = await runOnce(['rules', 'diff', 'shipped', 'b.json', 'people.csv', '--lang', 'ja'], { files })
    expect(stdout).toContain('次の一歩が変わるのは 1件')
    expect(stdout).toContain('健診を続ける → 受診:1件')
  })

  test.each([
    [['shipped'], '"B" is missing'],
    [['shipped', 'absent.json'], 'absent.json'],
    [['shipped', 'b.json', 'absent.csv'], 'absent.csv'],
    [['shipped', 'b.json', '--rules', 'a.json'], '--rules'],
    [['shipped', 'b.json', 'people.csv', '-o', 'b.json'], 'b.json'],
  ])('%j is refused', async (words, named) => {
    const { code, stdout, stderr } = await diff(...(words as string[]))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(named)
  })
})

describe('rules init', () => {
  test.each(['ja', 'en'])('writes an example that is sound as it stands: %s', async (lang) => {
    const { code, stdout } = await runOnce(['rules', 'init', '--lang', lang])
    expect(code).toBe(0)
    expect(stdout).toContain(lang === 'ja' ? '施設の規則の例です' : "An example of a site's own rules")
    const checked = await runOnce(['rules', 'check', '--rules', 'x.json'], { files: { 'x.json': stdout } })
    expect({ code: checked.code, stderr: checked.stderr }).toEqual({ code: 0, stderr: '' })
    expect(checked.stdout).toContain('our-site 1')
  })

  test('its own pattern and its step of the ladder reach a person', async () => {
    const { stdout } = await runOnce(['rules', 'init'])
    const judged = async (...words: string[]) =>
      JSON.parse(
        (await runOnce(['--ggt', '82', '--alt', '28', '--ast', '25', '-f', 'json', ...words], { files: { 'x.json': stdout } })).stdout,
      )
    expect((await judged()).triage.level).toBe('recheck')
    const own = await judged('--rules', 'x.json')
    expect(own.patterns.map(({ pattern }: { pattern: string }) => pattern)).toContain('our-pattern')
    expect(own.triage).toMatchObject({ level: 'family-doctor', because: [{ rule: 'pattern:our-pattern' }] })
  })
})

describe('rules check of a site', () => {
  const check = (more: object) => runOnce(['rules', 'check', '--rules', 'x.json', '--lang', 'en'], { files: { 'x.json': site(more) } })
  const pattern = (when: object) => ({
    patterns: [{ id: 'ours', when, sources: ['own'] }],
    texts: {
      ja: { 'pattern.ours.title': '例', 'pattern.ours.says': '例です。' },
      en: { 'pattern.ours.title': 'Ours', 'pattern.ours.says': 'Ours.' },
    },
  })
  const altFrom = (number: number) => ({ is: 'at-least', analyte: 'alt', number, sources: ['own'] })

  test.each([
    ['a band that is not there', { is: 'above', analyte: 'alt', band: 'hihg' }, 'patterns.ours.when', 'hihg'],
    ['a kind that is not there', { is: 'over', analyte: 'alt' }, '$.patterns[0].when.is', 'over'],
    ['a field too many', { is: 'absent', analyte: 'alt', band: 'high' }, '$.patterns[0].when.band', ''],
    ['a number without a source', { is: 'at-least', analyte: 'alt', number: 30 }, '$.patterns[0].when.sources', ''],
    ['a pattern that is not there', { is: 'all', of: [{ is: 'pattern', pattern: 'theirs' }] }, 'patterns.ours.when.of[0]', 'theirs'],
    ['a level of no rank', { is: 'severity', analytes: ['alt'], from: 7 }, '$.patterns[0].when.from', ''],
  ])('%s, with its place', async (_, when, place, word) => {
    const { code, stderr } = await check(pattern(when))
    expect(code).toBe(2)
    expect(stderr).toContain(place)
    expect(stderr).toContain(word)
  })

  test.each([
    ['holds for nobody', { is: 'all', of: [altFrom(60), { is: 'less-than', analyte: 'alt', number: 40, sources: ['own'] }] }],
    ['holds for everybody', altFrom(0)],
    [
      'holds for nobody',
      {
        is: 'all',
        of: [
          { is: 'absent', analyte: 'ast' },
          { is: 'above', analyte: 'ast', band: 'within' },
        ],
      },
    ],
  ])('a condition that %s', async (said, when) => {
    const { code, stdout } = await check(pattern(when))
    expect(code).toBe(1)
    expect(stdout).toContain(`✗ patterns.ours.when: ${said}`)
  })

  test('a level that nobody can come to any more', async () => {
    const { code, stdout } = await check({
      ladder: [{ level: 'today', when: { is: 'banded', analytes: ['ast', 'alt', 'ggt'] }, sources: ['own'] }],
    })
    expect(code).toBe(1)
    expect(stdout).toContain('✗ triage.routine: Nobody can come to the level "routine".')
  })

  test('a day that is none is told as it stands', async () => {
    const { code, stderr } = await check({ reviewBy: '2027-02-30' })
    expect(code).toBe(2)
    expect(stderr).toMatch(/\$\.reviewBy.*2027-02-30/)
  })

  test('a level that is not there, or has no door', async () => {
    for (const level of ['tomorrow', 'routine', 'undetermined']) {
      const { code, stderr } = await check({ ladder: [{ level, when: altFrom(30), sources: ['own'] }] })
      expect(code).toBe(2)
      expect(stderr).toContain('$.ladder[0].level')
    }
  })
})

describe('rules show with a site', () => {
  test('marks what differs, and what stood there', async () => {
    const { stdout } = await runOnce(['rules', 'show', 'alt', '--rules', 'a.json', '--lang', 'en'], { files })
    const text = stdout.replace(/\s+/g, ' ')
    expect(text).toMatch(/◆ within the reference band: 15 U\/L or less .*\(this site\)/)
    expect(text).toMatch(/◇ within the reference band: 30 U\/L or less .*\(as shipped\)/)
  })

  test('marks nothing in the shipped set, nor what the site left alone', async () => {
    expect((await runOnce(['rules', 'list'])).stdout).not.toMatch(/[◆◇]/)
    expect((await runOnce(['rules', 'show', 'ast', '--rules', 'a.json'], { files })).stdout).not.toMatch(/[◆◇]/)
  })
})
