/** What all topics share: headings, the index, and the words that close every page. */
export const frame = {
  'explain.index.title': '説明のある項目',
  'explain.index.how': '「liver-panel explain 項目名」で読めます。GOT や血小板など、ふだんの言葉でも探せます。',
  'explain.index.tests': '検査項目',
  'explain.index.scores': '指標',
  'explain.index.reading': '結果の読み方',
  'explain.index.other': 'そのほか',

  'explain.heading.what': 'どんなものか',
  'explain.heading.article': '解説記事が述べていること',
  'explain.heading.why': '上がる、または下がるわけ',
  'explain.heading.reason': 'そうするわけ',
  'explain.heading.harmless': '病気とは限らないわけ',
  'explain.heading.tool': 'このツールでの扱い',
  'explain.heading.trials': '臨床試験で分かったこと',
  'explain.heading.law': '日本の制度での位置づけ',
  'explain.heading.limits': '限界',
  'explain.heading.ask': '医師に聞くこと',
  'explain.heading.note': '最後に',

  'explain.note':
    'ひとつの数値だけでは決められません。ほかの値、これまでの変化、体調を合わせて見ます。\n数値は道しるべです。目指すのは、毎日を元気に過ごせることです。\n気になる値があれば、結果用紙を持って、かかりつけ医か肝臓専門医に相談してください。\nここに書いてあるのは情報です。診断ではありません。',
  'explain.value.band': '{name} {value} は、「{band}」の区分です。{says}',
  'explain.value.unread': '{name} {value}:{because}',
  'explain.value.level': 'この値だけなら、次にすることは「{level}」です。{title}。',
  'explain.value.more': 'ほかの値と合わせると、変わることがあります。結果用紙の値をまとめて入れてください。',
  'explain.short.note':
    'ひとつの数値だけでは決められません。結果用紙を持って、かかりつけ医か肝臓専門医に相談してください。これは情報です。診断ではありません。',
  'explain.short.sources': '出典:{ids}。すべての数と出典は --detail で読めます。',
  'explain.heading.do': 'どこへ、いつまでに',
  'explain.heading.value': 'この値について',
} as const
