import { describe, expect, test } from 'vitest'
import { findForbidden } from '../../src/rules/forbidden.ts'
import { sentences, voices } from './voices.ts'

describe.each(['ja', 'en'] as const)('%s', (lang) => {
  test.each(Object.entries({ ...sentences[lang].explain, ...sentences[lang].rules }))(
    '%s holds no verdict and no promise',
    (_key, text) => {
      expect(findForbidden(text)).toBeNull()
    },
  )

  test('no sentence of an explanation is left empty', () => {
    expect(
      Object.values(sentences[lang].explain)
        .flatMap((text) => text.split('\n'))
        .filter((line) => line.trim() === ''),
    ).toEqual([])
  })
})

test('both languages fill in the same numbers', () => {
  const names = (text: string | undefined) => [...new Set(text?.match(/\{\w+\}/g) ?? [])].sort()
  const differing = Object.keys(sentences.ja.explain).filter(
    (key) => names(sentences.ja.explain[key]).join() !== names(sentences.en.explain[key]).join(),
  )
  expect(differing).toEqual([])
})

test('Japanese sentences stay under 60 characters, numbers aside', () => {
  const long = Object.values(sentences.ja.explain)
    .flatMap((text) => text.split(/\n|(?<=。)/))
    .map((sentence) => sentence.replace(/\{\w+\}/g, '30 U/L'))
    .filter((sentence) => sentence.length >= 60)
  expect(long).toEqual([])
})

test('English sentences stay at 25 words or fewer', () => {
  const long = Object.values(sentences.en.explain)
    .flatMap((text) => text.split(/\n|(?<=[.?]) /))
    .filter((sentence) => sentence.split(/\s+/).length > 25)
  expect(long).toEqual([])
})

// What the clinic's guide tells must be findable in the explanations, in both languages.
test.each([
  ['AST is in heart muscle and red cells too', 'explain.ast.what', /心臓の筋肉.*赤血球/s, /heart muscle.*red blood cells/s],
  ['ALT is mostly in liver cells', 'explain.alt.what', /主に肝臓の細胞/, /mostly in liver cells/],
  ['ALT and AST together point to the liver', 'explain.ast.why', /ALTもいっしょ.*肝臓や胆道/, /ALT is raised too.*liver and bile ducts/],
  ['γ-GTP rises in people who do not drink', 'explain.ggt.what', /飲まない人でも/, /do not drink/],
  ['γ-GTP: NASH, medicines, gallstones', 'explain.ggt.why', /NASH.*MASH.*薬.*胆石/, /NASH.*MASH.*medicines.*gallstones/],
  ['albumin: made by the liver, swelling', 'explain.albumin.what', /肝臓がつくる.*むくむ/s, /made by the liver.*swell/s],
  ['platelets fall with fibrosis', 'explain.platelets.what', /肝硬変.*線維化/, /cirrhosis.*fibrosis/],
  ['below 100 is no all-clear', 'explain.ast.tool', /\{ast_high\}以下だから安心、とは言えません/, /up to \{ast_high\} is no all-clear/],
  ['not one value alone', 'explain.note', /ひとつの数値だけでは/, /One number alone/],
  [
    'the aim is the quality of life, the number a guide',
    'explain.note',
    /数値は道しるべ.*毎日を元気に/s,
    /number is a guide.*live each day well/s,
  ],
  ['bring it to a specialist', 'explain.note', /肝臓専門医に相談/, /hepatologist/],
  [
    'regenerative medicine: what the article says',
    'explain.regenerative-medicine.article',
    /炎症.*細胞.*線維化/s,
    /inflammation.*cells.*fibrosis/s,
  ],
  [
    'regenerative medicine: what trials found',
    'explain.regenerative-medicine.trials',
    /アルブミン.*MELD.*生存.*利益は示されません/s,
    /albumin.*MELD.*no clear benefit in survival/s,
  ],
  [
    'regenerative medicine: notified, not approved',
    'explain.regenerative-medicine.law',
    /届け出は承認とは違います/,
    /notification is not an approval/,
  ],
  [
    'regenerative medicine: no standard treatment',
    'explain.regenerative-medicine.law',
    /標準の治療ではありません/,
    /no standard treatment/,
  ],
  ['regenerative medicine: ask a hepatologist', 'explain.regenerative-medicine.ask', /肝臓専門医に尋ねて/, /ask a hepatologist/],
])('%s', (_claim, key, ja, en) => {
  expect(voices.ja.say(key)).toMatch(ja)
  expect(voices.en.say(key)).toMatch(en)
})
