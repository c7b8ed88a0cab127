import { analyteQuestions } from './analytes.ts'

/** What the program asks at a terminal when it is started alone, and what it says between the questions. */
export const ask = {
  ...analyteQuestions,
  'ask.intro': '肝機能の数値を、一つずつうかがいます',
  'ask.how.1': '結果用紙をお手元にご用意ください。ない項目は、何も入れずに Enter で進みます。',
  'ask.how.2': '前の質問に戻るには < か「戻る」と入れます。やめるときは Ctrl-C です。',
  'ask.how.3': '途中で出る区分は、18歳以上の方のものです。入れた値はどこにも送られません。',

  'ask.question': '{name} ({n}/{of})',

  'ask.age.name': '年齢',
  'ask.sex.name': '性別',
  'ask.date.name': '受診日',
  'ask.alp-method.name': 'ALPの測定法',

  'ask.alp-method.where': 'IFCC か JSCC か、用紙のALPの近くを見てください。分からなければ空のまま進みます。',
  'ask.age.where': '受診した日の満年齢です。FIB-4 という指標の計算に使います。例: 52',
  'ask.sex.where': '男(m)か女(f)です。性別で違う基準範囲を示すために使います。',
  'ask.date.where': '用紙の上のほうにあります。例: 2025-05-14、令和7年5月14日',

  'ask.before': '今の値は {text} です(このままなら Enter、消すなら「なし」)。',
  'ask.help': '結果用紙のこの項目の数字を、書いてあるとおりに入れます。ないときは Enter、前に戻るには <、やめるときは Ctrl-C です。',
  'ask.no-value': '値がありません。測っていない項目なら、何も入れずに Enter を押してください。',
  'ask.banded': '{value} … {mark} {word}',
  'ask.banded.spoken': '{value} は「{word}」です。',
  'ask.date-read': '{date} と読みました。',
  'ask.unknown': '「{text}」は「分からない」と読みました。違うときは < で戻って直せます。',
  'ask.not-adult': '18歳未満の方には大人の基準が使えません。これまでに出た区分は当てはまりません。小児科の医師に尋ねてください。',

  'ask.review': 'これでよろしいですか。直したい項目を選べば、入れ直せます。',
  'ask.review.nothing': 'まだ検査値がありません。入れる項目を選んでください。',
  'ask.review.done': 'この内容で説明を見る',
  'ask.review.blank': '(なし)',
  'ask.review.entry': '{name}: {text}',
  'ask.review.leave': '説明を見ずに終わる',
  'ask.review.keys': '上下の矢印で選び、Enter で決めます。',
  'ask.review.number': '番号を入れて Enter を押してください。Enter だけなら1番です。',
  'ask.review.which': '1から{n}までの番号を入れてください。',

  'ask.earlier': '前回(去年など)の値も並べますか。',
  'ask.earlier.no': 'いいえ、今回だけ見る',
  'ask.earlier.yes': 'はい、前回の値も入れる',
  'ask.earlier.date': '前回の受診日',
  'ask.earlier.date.where': '年だけでもかまいません。例: 2024、2024-05、令和6年5月14日。やめるなら Enter だけを押します。',
  'ask.earlier.date.unread': '「{text}」を日付として読み取れません。例: 2024、2024-05、2024-05-14',
  'ask.earlier.date.not-before': '「{text}」は今回({before})より前の日付ではありません。',
  'ask.earlier.value': '前回の{name}',
  'ask.earlier.value.where': '用紙の「前回」の欄にあります。ないときは Enter、前に戻るには <。',
  'ask.earlier.undated': '今回の受診日は空なので、今日({today})の値として並べます。',
  'ask.earlier.command': '前回との比較は、次の1行でも見られます:',

  'ask.outro': '説明をお見せします。',
  'ask.command': '同じ説明は、次の1行でも見られます(値は、この行を使わない限り履歴に残りません):',
  'ask.stopped': '途中で終わりました。何も保存していません。',
  'ask.stopped.command': 'ここまでの値で説明を見るには:',
  'ask.left': '終わりました。何も保存していません。',
} as const
