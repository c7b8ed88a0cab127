/** What each standard is called, and each of its answers in words. */
export const standards = {
  'standard.jsnd-2026.name': '人間ドック学会 判定区分(2026)',
  'standard.jsnd-2026.short': '判定区分',
  'standard.jsnd-2026.A': 'A(範囲内)',
  'standard.jsnd-2026.B': 'B(わずかに範囲外)',
  'standard.jsnd-2026.C': 'C(もう一度検査)',
  'standard.jsnd-2026.D': 'D(精密検査・治療の相談)',

  'standard.mhlw-2024.name': '厚生労働省 健診プログラム(2024)',
  'standard.mhlw-2024.short': '厚生労働省',
  'standard.mhlw-2024.within': '範囲内',
  'standard.mhlw-2024.guidance': '生活の見直しをすすめる値',
  'standard.mhlw-2024.referral': '受診をすすめる値',

  'standard.jsh-nara-2023.name': '日本肝臓学会 奈良宣言(2023)',
  'standard.jsh-nara-2023.short': '奈良宣言',
  'standard.jsh-nara-2023.over-30': '目安(30)を超えています',

  'standard.jccls-2022.name': '共用基準範囲(JCCLS 2022)',
  'standard.jccls-2022.short': '健康な人の範囲',
  'standard.jccls-2022.below': '範囲より低い',
  'standard.jccls-2022.within': '範囲内',
  'standard.jccls-2022.above': '範囲より高い',
  'standard.jccls-2022.needs-sex': '性別が分かると示せます',

  'standard.laboratory.name': '結果用紙の基準範囲',
  'standard.laboratory.short': '結果用紙',
  'standard.laboratory.below': '範囲より低い',
  'standard.laboratory.within': '範囲内',
  'standard.laboratory.above': '範囲より高い',

  'standards.disagree': '{name} {value} は、基準によって答えが分かれます。範囲内:{inside}。範囲外:{outside}。',
  'standards.disagree.why.reference-interval':
    '「健康な人の範囲」は、健康な人の95%が入る幅です。一方、判定区分などは、受診や再検査を考える目安です。',
  'standards.disagree.why.alt-inside-interval':
    'このALTは健康な人にも見られる値ですが、原因を確かめる目安は超えています。かかりつけ医への相談がすすめられています。',
  'standards.disagree.why.laboratory': '結果用紙の範囲は、検査施設ごとに決められています。',
  'standards.disagree.why.triage': 'この説明は、判定区分などの目安をもとに、次にすることを示しています。',
} as const
