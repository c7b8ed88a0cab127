import { describe, expect, test } from 'vitest'
import { calm, raised, sample, sheet } from './sheets.ts'
import { createWorld, runOnce } from './world.ts'

const late = { now: () => new Date(2027, 3, 2, 9) }
const inTime = { now: () => new Date(2027, 3, 1, 9) }
const line = 'These rules want looking at: the day of review, 2027-04-01, is past.'

describe('past the day of review', () => {
  test.each([
    ['--ast 45 --alt 62'],
    ['--ast 45 --alt 62 --detail'],
    ['--ast 45 --alt 62 -f html'],
    ['--ast 45 --alt 62 -f json'],
    ['a.csv'],
    ['a.csv --summary'],
    ['a.csv -f html'],
    ['a.csv -f json'],
    ['a.csv -f ndjson'],
    ['a.csv -f csv'],
    ['trend a.csv'],
    ['trend a.csv -f json'],
    ['trend a.csv -f csv'],
    ['a.csv -o a.xlsx'],
    ['rules check'],
    ['rules list'],
  ])('every output has one line: %s', async (words) => {
    const files = { 'a.csv': sheet(calm, raised) }
    const said = async (world: object) => {
      const { stdout, stderr } = await runOnce([...words.split(' '), '--lang', 'en'], { files, ...world })
      return `${stdout}${stderr}`.replace(/\s+/g, ' ').split(line).length - 1
    }
    expect(await said(inTime)).toBe(0)
    expect(await said(late)).toBeGreaterThan(0)
  })

  test('it runs all the same, and the answers are the same', async () => {
    const files = { 'a.csv': sheet(calm, raised) }
    const [then, now] = [
      await runOnce(['a.csv', '-f', 'ndjson'], { files, ...late }),
      await runOnce(['a.csv', '-f', 'ndjson'], { files, ...inTime }),
    ]
    expect(then.code).toBe(now.code)
    expect(then.stdout.replace('"reviewDue":true', '"reviewDue":false')).toBe(now.stdout)
    expect(then.stdout).toContain('"reviewDue":true')
  })

  test('a table names it in its own column', async () => {
    const { stdout } = await runOnce(['a.csv', '-f', 'csv'], { files: { 'a.csv': sheet(calm) }, ...late })
    expect(stdout).toMatch(/lp_rules/)
    expect(stdout).toContain('review due since 2027-04-01')
  })

  test('rules check is 1 then, and 0 before', async () => {
    expect((await runOnce(['rules', 'check'], late)).code).toBe(1)
    expect((await runOnce(['rules', 'check'], inTime)).code).toBe(0)
    const { code, stdout } = await runOnce(['rules', 'check', '-f', 'json'], late)
    expect({ code, due: JSON.parse(stdout).rules.reviewDue, problems: JSON.parse(stdout).problems }).toEqual({
      code: 1,
      due: true,
      problems: [],
    })
  })

  test('--as-of is the day that counts', async () => {
    expect((await runOnce(['a.csv', '--as-of', '2027-04-01', '-f', 'csv'], { files: { 'a.csv': sheet(calm) }, ...late })).stderr).toBe('')
  })
})

describe('results older than the editions', () => {
  test('one person', async () => {
    const old = await runOnce('--alt 62 --date 2022-05-14 --lang en'.split(' '))
    expect(old.stdout.replace(/\s+/g, ' ')).toContain(
      'Judged by rules more than a year younger than this result: judgement categories (from 2026-04-01), ',
    )
    const recent = await runOnce('--alt 62 --date 2025-05-14 --lang en'.split(' '))
    expect(recent.stdout).not.toContain('younger')
  })

  test('in JSON by id', async () => {
    expect(JSON.parse((await runOnce('--alt 62 --date 2022-05-14 -f json'.split(' '))).stdout).rules.later).toEqual([
      'jsnd-2026',
      'mhlw-2024',
    ])
  })

  test('of several years the latest', async () => {
    const { stdout } = await runOnce('trend --alt 2021-05-14=62 --alt 2022-05-14=58 --lang en'.split(' '))
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Judged by rules more than a year younger than this result: judgement categories (from 2026-04-01), ',
    )
  })

  test('of a file the oldest', async () => {
    const files = { 'a.csv': sheet(calm, raised.replace('2025-05-15', '2024-01-10')) }
    const { stdout } = await runOnce(['a.csv', '--lang', 'en'], { files })
    expect(stdout.replace(/\s+/g, ' ')).toContain('The oldest result is of 2024-01-10 and is judged by rules more than a year younger')
  })
})

describe('--rules-at', () => {
  test('says where no edition of that day is known, and judges as ever', async () => {
    const { code, stdout } = await runOnce('--alt 62 --rules-at 2019-05-14 --lang en'.split(' '))
    expect(code).toBe(0)
    const text = stdout.replace(/\s+/g, ' ')
    expect(text).toContain('Editions in force on 2019-05-14 were asked for')
    expect(text).toContain('no edition is known, so the only one known stands for it: judgement categories (from 2026-04-01)')
    expect(text).toContain('Take this result to a medical institution')
  })

  test('uses the edition of a site where one is known', async () => {
    const site = JSON.parse(sample('site-rules.json'))
    const [followUp] = Object.values<Record<string, unknown>>(site.standards)
    const ends = (at: number) => ({ at, inclusive: true, sources: ['mihon-2026'] })
    Object.assign(followUp as object, {
      from: '2026-04-01',
      earlier: [
        {
          from: '2018',
          source: 'mihon-2026',
          analytes: {
            alt: {
              everyone: [
                { answer: 'next-year', ends: ends(99) },
                { answer: 'appointment', ends: null },
              ],
            },
          },
        },
      ],
    })
    const world = createWorld({ files: { 'site.json': JSON.stringify(site) } })
    const answerOn = async (...more: string[]) => {
      const { stdout } = await world.run('--alt', '62', '--rules', 'site.json', '-f', 'json', ...more)
      return JSON.parse(stdout).findings[0].standards['mihon-follow-up']
    }
    expect(await answerOn()).toBe('appointment')
    expect(await answerOn('--rules-at', '2019-05-14')).toBe('next-year')
    expect(await answerOn('--rules-at', '2026-04-01')).toBe('appointment')
    world.remove()
  })

  test('a day that is none is refused', async () => {
    const { code, stderr } = await runOnce('--alt 62 --rules-at someday --lang en'.split(' '))
    expect(code).toBe(2)
    expect(stderr).toContain('"someday" of --rules-at')
  })
})

test('rules show says that an edition stands alone', async () => {
  const { stdout } = await runOnce(['rules', 'show', 'jsnd-2026', '--lang', 'en'])
  expect(stdout.replace(/\s+/g, ' ')).toContain('from 2026-04-01. No earlier edition is known')
})
