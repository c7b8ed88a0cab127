import { describe, expect, test } from 'vitest'
import { findAnswer, findTopic } from '../../../src/output/explain/find-topic.ts'
import { topics } from '../../../src/output/explain/topics.ts'
import { valuesIn } from '../../../src/output/explain/values-in-question.ts'
import { isAnalyteId } from '../../../src/panel/analyte.ts'
import { runOnce } from '../../cli/world.ts'
import { asked } from './asked.ts'
import { askedByKind } from './asked-by-kind.ts'

/** What a worried person types, and the page that answers. */
const questions: readonly [string, string][] = [
  ['下げる', 'improve'],
  ['数値を良くするには', 'improve'],
  ['ALTを下げたい', 'improve'],
  ['食事', 'improve'],
  ['運動していい?', 'improve'],
  ['ダイエット', 'improve'],
  ['how to lower ALT', 'improve'],
  ['diet', 'improve'],
  ['can these numbers come down', 'improve'],
  ['γ-GTP 飲まない', 'alcohol'],
  ['お酒', 'alcohol'],
  ['お酒をやめたら下がる?', 'alcohol'],
  ['ビール', 'alcohol'],
  ['alcohol', 'alcohol'],
  ['I do not drink', 'alcohol'],
  ['脂肪肝', 'fatty-liver'],
  ['fatty liver', 'fatty-liver'],
  ['NASH', 'fatty-liver'],
  ['肝炎', 'hepatitis'],
  ['C型肝炎の検査', 'hepatitis'],
  ['hepatitis B', 'hepatitis'],
  ['輸血', 'hepatitis'],
  ['サプリ', 'supplements'],
  ['薬', 'supplements'],
  ['ウコン 飲んでいる', 'supplements'],
  ['健康食品', 'supplements'],
  ['supplements', 'supplements'],
  ['which medicine raises it', 'supplements'],
  ['妊娠', 'pregnancy'],
  ['妊娠中です', 'pregnancy'],
  ['pregnant', 'pregnancy'],
  ['黄疸', 'jaundice'],
  ['白目が黄色い', 'jaundice'],
  ['yellow eyes', 'jaundice'],
  ['尿の色が濃い', 'jaundice'],
  ['血小板 低い', 'platelets'],
  ['血小板が少ない', 'platelets'],
  ['platelets low', 'platelets'],
  ['血小板 4万', 'platelets'],
  ['ALT 62', 'alt'],
  ['GPTが高い', 'alt'],
  ['what does ALT 62 mean', 'alt'],
  ['AST 300は危険?', 'ast'],
  ['GOT', 'ast'],
  ['gtp', 'ggt'],
  ['ガンマ', 'ggt'],
  ['γGTP 120', 'ggt'],
  ['GGT 88', 'ggt'],
  ['アルブミン 3.6', 'albumin'],
  ['むくみ', 'albumin'],
  ['albumin low', 'albumin'],
  ['ビリルビン 2.3', 'bilirubin'],
  ['Gilbert', 'bilirubin'],
  ['ALPが高い', 'alp'],
  ['FIB-4', 'fib4'],
  ['FIB-4 1.63', 'fib4'],
  ['肝硬変', 'fib4'],
  ['線維化', 'fib4'],
  ['cirrhosis', 'fib4'],
  ['何科', 'triage'],
  ['何科に行けばいい', 'triage'],
  ['病院に行くべき?', 'triage'],
  ['再検査', 'triage'],
  ['today', 'triage'],
  ['is it urgent', 'triage'],
  ['肝臓専門医', 'triage'],
  ['判定 D', 'standards'],
  ['要精密検査', 'standards'],
  ['奈良宣言', 'standards'],
  ['基準値', 'standards'],
  ['reference range', 'standards'],
  ['単位', 'units'],
  ['去年との変化', 'trend'],
  ['前回より上がった', 'trend'],
  ['季節', 'trend'],
  ['再生医療', 'regenerative-medicine'],
  ['stem cells', 'regenerative-medicine'],
]

test.each(questions)('%s is answered by %s', (question, topic) => expect(findTopic(question)).toBe(topic))

test.each([...asked, ...askedByKind].map(([question, topic, part]) => ({ question, topic, part })))(
  '$question is answered by $topic at $part',
  ({ question, topic, part }) => {
    expect(findAnswer(question)).toMatchObject({ topic, values: {}, ...(part === undefined ? {} : { part }) })
  },
)

test.each([
  ['ALT 62', { alt: '62' }],
  ['what does ALT 62 mean', { alt: '62' }],
  ['AST(GOT)は300、ALT=120', { ast: '300', alt: '120' }],
  ['血小板は18.2万', { platelets: '18.2万' }],
  ['γ-GTP 1,600', { ggt: '1,600' }],
  ['is 62 bad for ALT', { alt: '62' }],
  ['2 years of ALT', {}],
  ['ALT 30以上', {}],
  ['ALT 3回目', {}],
  ['ALT 45歳', {}],
  ['ALTが62から45に下がった', {}],
  ['直接ビリルビン 0.3', {}],
  ['尿中アルブミン 12', {}],
  ['FIB-4 1.63', {}],
])('the values of "%s" are %o', (question, values) => expect(valuesIn(question)).toEqual(values))

test.each(['お腹がパンパンで食べられない', 'γ-GTPが高くて黒い便が出た', 'my belly is swollen and I eat little'])(
  'signs that must not wait win over all else: %s',
  (question) => expect(findAnswer(question)).toMatchObject({ topic: 'triage', part: 'limits' }),
)

test.each([
  ['妊娠12週 ALT 80', 'pregnancy'],
  ['I am pregnant, ALT 80', 'pregnancy'],
  ['血小板 9万 妊娠中', 'pregnancy'],
  ['息子のALT 80', 'triage'],
  ['ALT 80 my daughter', 'triage'],
  ['ALT 62 黒い便が出た', 'triage'],
])('%s is not answered by the band of an adult who is well', (question, topic) =>
  expect(findAnswer(question)).toMatchObject({ topic, values: {} }),
)

test('a medicine against cholesterol is asked about as a medicine', () =>
  expect(findTopic('コレステロールの薬で上がる')).toBe('supplements'))

test('the enzymes of the liver are no supplement', () => expect(findTopic('肝臓の酵素が高い')).not.toBe('supplements'))

test('a page opens at the part asked for', async () => {
  const { stdout } = await runOnce(['explain', 'ALT いくつから危険', '--lang', 'ja'])
  expect(stdout.split('\n')[2]).toMatch(/^このツールでの扱い/)
})

test('an ALP whose method nobody named is not judged', async () => {
  const { stdout } = await runOnce(['explain', 'ALP 200', '--lang', 'en'])
  expect(stdout).toMatch(/ALP 200[^"]*Not judged: the method/)
})

describe.each(['ja', 'en'])('%s', (lang) => {
  test.each(topics.map(({ id }) => id))('%s fits two screens, and --detail tells all', async (id) => {
    const short = await runOnce(['explain', id, '--lang', lang])
    const whole = await runOnce(['explain', id, '--lang', lang, '--detail'])
    expect(short.stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(48)
    expect(whole.stdout.length).toBeGreaterThan(short.stdout.length)
  })
})

test('what is not understood is answered with three suggestions, and never refused without', () => {
  for (const query of ['xyzzy', 'ほげほげ', 'qwerty uiop']) {
    const found = findTopic(query)
    expect(typeof found === 'object' && found.suggestions).toHaveLength(3)
  }
})

describe('a slip of the keyboard never leads from one test to another', () => {
  const names = topics
    .filter(({ id }) => isAnalyteId(id))
    .flatMap(({ id, words }) => words.filter((word) => /^[A-Za-z]{3,5}$/.test(word)).map((word) => [word, id] as const))
  test.each(names)('%s', (word, id) => {
    const slips = [...word].flatMap((_, i) => [
      word.slice(0, i) + word.slice(i + 1),
      `${word.slice(0, i)}x${word.slice(i + 1)}`,
      `${word.slice(0, i)}x${word.slice(i)}`,
      word.slice(0, i) + (word[i + 1] ?? '') + word[i] + word.slice(i + 2),
    ])
    const led = slips.filter((slip) => {
      const found = findTopic(slip)
      const named = typeof found === 'string' ? [found] : found.suggestions
      // A slip that is itself the name of another test (GOT, GPT) is that test.
      return named.some((topic) => isAnalyteId(topic) && topic !== id && !isNameOf(topic, slip))
    })
    expect(led).toEqual([])
  })

  function isNameOf(topic: string, text: string): boolean {
    return topics.some(({ id, words }) => id === topic && [id, ...words].some((word) => word.toLowerCase() === text.toLowerCase()))
  }
})

test.each([
  ['ALT 62', /ALT\(GPT\) 62 U\/L は、「高い」の区分です。.*「受診」/],
  ['AST 300は危険?', /AST\(GOT\) 300 U\/L は、「非常に高い」の区分です。.*「数日以内」/],
  ['血小板 4万', /血小板数 4\.0 万\/µL は、「非常に少ない」の区分です。.*「数日以内」/],
  ['ALT 20', /ALT\(GPT\) 20 U\/L は、「基準の範囲内」の区分です。/],
])('explain %s tells the band and the level of the value', async (query, said) => {
  const { code, stdout } = await runOnce(['explain', query, '--lang', 'ja'])
  expect(code).toBe(0)
  expect(stdout.replace(/\n/g, '')).toMatch(said)
})
