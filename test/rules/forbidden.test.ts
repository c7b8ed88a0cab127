import { expect, test } from 'vitest'
import { findForbidden } from '../../src/rules/forbidden.ts'

test.each([
  'You have fatty liver.',
  'you may have hepatitis',
  'Cirrhosis is suspected.',
  'You are at risk of fibrosis.',
  'diagnosed with NASH',
  'We guarantee it.',
  'Your ALT is normal.',
  'abnormal result',
  'It will be cured.',
  '脂肪肝と診断されました',
  '肝硬変の疑い',
  'あなたは肝炎です',
  '結果は正常です',
  '異常値',
  '必ず改善します',
  '治ります',
])('refuses a verdict or a promise: %s', (text) => {
  expect(findForbidden(text)).not.toBeNull()
})

test.each([
  'ALT is within the reference band.',
  'This is information, not a diagnosis.',
  'Doctors look for fatty liver, among others.',
  '基準の範囲内です。',
  '診断ではありません。',
  'この結果を医師に見せてください。',
])('lets information pass: %s', (text) => {
  expect(findForbidden(text)).toBeNull()
})
