import { describe, expect, test } from 'vitest'
import { faultsOf } from '../schemas.ts'
import { runOnce } from '../world.ts'

/** Invented people. AST, ALT, γ-GTP; most urgent first: 003 (today), 004 (four answers D), 001 (one D), 005, the rest within. */
const sheet = `番号,氏名,所属,性別,年齢,AST,ALT,γ-GTP,血小板(万/μL),アルブミン(g/dL),内線
001,架空 一郎,営業部,男,52,45,62,88,18.2,4.3,101
002,架空 花子,総務部,女,41,22,18,20,24.1,4.4,102
003,架空 次郎,営業部,男,61,520,610,88,18.2,4.3,103
004,架空 三郎,製造部,男,58,80,95,120,9.5,3.6,104
005,架空 桜,総務部,女,35,28,35,20,24.1,4.4,105
006,架空 梅,,女,35,28,25,20,24.1,4.4,106
`
const run = (...argv: string[]) => runOnce(['a.csv', '--lang', 'ja', ...argv], { files: { 'a.csv': sheet } })
const idsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0])

describe('--where', () => {
  test('shows only whom it names, and counts the others', async () => {
    expect(idsOf((await run('-f', 'csv', '--where', '所属=営業部')).stdout)).toEqual(['001', '003'])
    expect((await run('--where', '所属=営業部')).stdout).toContain('所属=営業部 の人だけを示しています。ほかの 4人')
    const { run: facts, summary } = JSON.parse((await run('-f', 'json', '--where', '所属=営業部')).stdout)
    expect(facts.chosen).toEqual({ where: [{ column: '所属', texts: ['営業部'] }], leftOut: 4 })
    expect([facts.assessed, summary.assessed]).toEqual([6, 2])
  })

  test('one column twice is either; two columns are both; width does not matter', async () => {
    const ids = async (...where: string[]) => idsOf((await run('-f', 'csv', ...where.flatMap((text) => ['--where', text]))).stdout)
    expect(await ids('所属=営業部', '所属=製造部')).toEqual(['001', '003', '004'])
    expect(await ids('所属=営業部', '内線=１０３')).toEqual(['003'])
    expect(await ids('所属=')).toEqual(['006'])
  })

  test('--fail-on sees those who were asked for', async () => {
    expect((await run('--fail-on', 'today', '--where', '所属=営業部')).code).toBe(1)
    expect((await run('--fail-on', 'today', '--where', '所属=総務部')).code).toBe(0)
  })

  test('a column that is not there is refused with the nearest', async () => {
    const { code, stdout, stderr } = await run('--where', '部署=営業部')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('「部署」という列が a.csv にありません')
    expect((await run('--where', '所属')).stderr).toContain('所属=営業部')
  })
})

describe('--group', () => {
  test('figures of each group, whoever names none last', async () => {
    const { stdout } = await run('--group', '所属')
    const table = stdout.split('\n').filter((line) => /^(営業部|製造部|総務部|\(記入なし\)) /.test(line))
    expect(table.map((line) => line.split(/ +/).slice(0, 2))).toEqual([
      ['営業部', '2'],
      ['総務部', '2'],
      ['製造部', '1'],
      ['(記入なし)', '1'],
    ])
  })

  test('in JSON with the columns beside each person, as the schemas say', async () => {
    const whole = JSON.parse((await run('-f', 'json', '--group', '所属', '--show', '内線')).stdout)
    expect(faultsOf('run', whole)).toEqual([])
    expect(whole.groups.groups.map(({ names, assessed }: { names: string[]; assessed: number }) => [...names, assessed])).toEqual([
      ['営業部', 2],
      ['総務部', 2],
      ['製造部', 1],
      ['', 1],
    ])
    expect(whole.assessments[0].carried).toEqual({ 所属: '営業部', 内線: '103' })
    expect(whole.assessments.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual([
      '003',
      '001',
      '005',
      '002',
      '004',
      '006',
    ])
  })

  test('small groups have no numbers where names are masked', async () => {
    const text = (await run('--group', '所属', '--redact')).stdout
    expect(text).not.toMatch(/^(営業部|製造部|総務部)/m)
    expect(text).toContain('5人未満')
    const { groups } = JSON.parse((await run('-f', 'json', '--group', '所属', '--redact')).stdout)
    expect(groups).toMatchObject({ groups: [], small: { groups: 4, assessed: 6 } })
  })

  test('letters and their cover stand by group, with the department on each letter', async () => {
    const { stdout } = await run('-f', 'html', '--group', '所属')
    const letters = stdout.slice(0, stdout.indexOf('class="cover"'))
    // At the head and at the foot of each letter.
    const names = [...letters.matchAll(/架空 (一郎|花子|次郎|三郎|桜|梅)/g)].map(([, name]) => name)
    expect(names.filter((name, i) => name !== names[i - 1])).toEqual(['次郎', '一郎', '桜', '花子', '三郎', '梅'])
    expect(letters).toContain('営業部')
    expect(stdout).toContain('グループごとの人数')
  })

  test('three are refused, and so is an order by group without any', async () => {
    expect((await run('--group', '所属', '--group', '性別', '--group', '内線')).stderr).toContain('2つまで')
    expect((await run('--sort', 'group')).code).toBe(2)
  })
})

describe('--sort', () => {
  test.each([
    ['urgency', ['003', '004', '001', '005', '002', '006']],
    ['input', ['001', '002', '003', '004', '005', '006']],
    ['id', ['001', '002', '003', '004', '005', '006']],
    ['name', ['001', '002', '005', '004', '003', '006']],
  ])('%s in CSV; without it the order of the input', async (sort, ids) => {
    const sorted = idsOf((await run('-f', 'csv', '--sort', sort)).stdout)
    expect([...sorted].sort()).toEqual([...ids].sort())
    if (sort !== 'name') expect(sorted).toEqual(ids)
    expect(idsOf((await run('-f', 'csv')).stdout)).toEqual(['001', '002', '003', '004', '005', '006'])
  })

  test('of two at one level, the one with more answers that ask for a doctor and a high FIB-4 stands first in the list', async () => {
    const { stdout } = await run()
    expect(stdout.indexOf('架空 三郎')).toBeLessThan(stdout.indexOf('架空 一郎'))
  })

  test('rows are whole whatever the order', async () => {
    const lines = (text: string) => text.trim().split('\n').sort()
    expect(lines((await run('-f', 'csv', '--sort', 'urgency')).stdout)).toEqual(lines((await run('-f', 'csv')).stdout))
  })
})

test('--show puts columns of the input beside the people that are listed', async () => {
  const { stdout } = await run('--show', '所属,内線')
  expect(stdout).toContain('架空 次郎  営業部  103')
})
