/** What only the page says: its drawings in words, its signposts. */
export const html = {
  'html.line.title': '{name} {value} の位置',
  'html.line.description': '左から {steps}。この値は「{band}」のところにあります。',
  'html.line.key': '黒い丸がこの値です。太い枠の中が基準の範囲、下の数字は、区分が変わる値です。',
  'html.or': '、または ',
  'html.made-on': '作成日 {date}',
  'html.chart.title': '{name} の移り変わり',
  'html.cover.more': 'ほかに {count}件あります。この表紙には挙げていません。',
  'html.columns': '列の読み方',
  'html.skipped': '説明を作れなかった行',
} as const
