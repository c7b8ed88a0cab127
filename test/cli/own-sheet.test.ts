import { expect, test } from 'vitest'
import { runOnce } from './world.ts'

/** One person's own sheet as a small file; invented. */
const sheet = (ast: string, alt: string) =>
  `検査項目,結果,単位,基準値\nAST(GOT),${ast},U/L,30以下\nALT(GPT),${alt},U/L,30以下\nγ-GTP,88,U/L,50以下\n`
const ask = async (ast: string, alt: string, ...more: string[]) =>
  (await runOnce(['kekka.csv', '--lang', 'ja', ...more], { files: { 'kekka.csv': sheet(ast, alt) } })).stdout

test('a slip of the decimal point in it is asked about above the outcome, as of typed values', async () => {
  const typed = (await runOnce(['--ast', '4.5', '--alt', '6.2', '--ggt', '88', '--lang', 'ja'])).stdout
  const question = typed.split('\n').find((line) => line.includes('4.5')) ?? 'none'
  const screen = await ask('4.5', '6.2')
  expect(question).toMatch(/小数点/)
  expect(screen).toContain(question)
  expect(screen.indexOf('小数点')).toBeLessThan(screen.indexOf('┃ ', screen.indexOf('\n\n', screen.indexOf('小数点'))))
  expect(screen).not.toMatch(/検査を受け続け/)
})

test('whole numbers are not asked about', async () => {
  expect(await ask('45', '62')).not.toMatch(/小数点|確かめてください/)
})
