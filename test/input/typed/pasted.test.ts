import { describe, expect, test } from 'vitest'
import { type Pasted, readPasted } from '../../../src/input/typed/pasted.ts'

// Invented sheets.
const cases: [text: string, says: Partial<Pasted>][] = [
  [
    'ALT 62 AST 45 γ-GTP 88 血小板 18.2万 52歳 男',
    { values: { alt: '62', ast: '45', ggt: '88', platelets: '18.2万' }, age: '52', sex: '男', notUnderstood: [] },
  ],
  ['AST=45, ALT=62', { values: { ast: '45', alt: '62' } }],
  ['GOT:45 GPT：62', { values: { ast: '45', alt: '62' } }],
  ['ＡＳＴ(ＧＯＴ)　45　U/L　10〜40　H', { values: { ast: '45 U/L H' }, references: { ast: '10〜40' } }],
  ['・AST 45\n・ALT 62 U/L\n・アルブミン 4.3 g/dL', { values: { ast: '45', alt: '62 U/L', albumin: '4.3 g/dL' } }],
  ['AST45 ALT62 γ-GTP88', { values: { ast: '45', alt: '62', ggt: '88' } }],
  ['ALT H 62', { values: { alt: 'H 62' } }],
  ['血小板数 18.2 万/µL 52 歳 女性', { values: { platelets: '18.2 万/μL' }, age: '52', sex: '女性' }],
  ['AST 45 LDH 200 ALT 62', { values: { ast: '45', alt: '62' }, notUnderstood: ['LDH', '200'] }],
  ['直接 ビリルビン 0.2 Direct Bilirubin 0.3', { values: {} }],
  ['HbA1c 5.6', { values: {}, notUnderstood: ['HbA1c', '5.6'] }],
  [
    'AST\t45\tU/L\t13 - 30\tH\nALT\t62\tU/L\t10 - 42\tH',
    { values: { ast: '45 U/L H', alt: '62 U/L H' }, references: { ast: '13-30', alt: '10-42' } },
  ],
  ['52歳男性 AST 45', { values: { ast: '45' }, age: '52', sex: '男性' }],
  ['AST 45 2025-05-14', { values: { ast: '45' }, date: '2025-05-14' }],
]

describe('a pasted line or block', () => {
  test.each(cases)('%j', (text, says) => {
    expect(readPasted(text)).toMatchObject(says)
  })

  test.each(['AST 45 52', 'AST 45 ALT 62 AST 52', '52歳 53歳 AST 45'])('two values for one thing are a question: %s', (text) => {
    expect(() => readPasted(text)).toThrow('pasted-two-values')
  })
})
