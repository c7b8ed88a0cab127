/** Refusals of the library, in the words of a caller from code. */
export const inputLibrary = {
  'error.value-key-unknown': '「{key}」という検査項目や受診者の情報はありません。指定しないでください。',
  'error.value-key-unknown-near': '「{key}」という検査項目や受診者の情報はありません。「{near}」のことですか。',
  'error.value-key-twice': '「{first}」と「{second}」は同じ項目です。値は1つだけ指定してください。',
  'error.value-type': '「{key}」は数か文字で指定してください({found} は使えません)。測っていない項目は、指定しないでください。',
  'error.values-not-an-object': '値は、alt: 62, age: 52 のように、名前と値を組にしたオブジェクトで指定してください({found} は使えません)。',
  'error.language-unknown': '「{text}」という言語はありません。ja か en を選んでください。',
  'error.formula-not-a-number': '{formula} の {name} は、0以上の数で指定してください({found} は使えません)。',
  'error.formula-not-computable': 'この数では {formula} を計算できません(0で割ることになります)。',
} as const
