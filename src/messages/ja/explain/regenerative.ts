export const regenerative = {
  'explain.regenerative-medicine.title': '再生医療について',
  'explain.regenerative-medicine.what':
    '解説記事に再生医療の話があるので、ここだけで中立に説明します。\n検査値の説明や、次にすることの中には出てきません。',
  'explain.regenerative-medicine.article':
    '記事は、幹細胞などの細胞について、次のように言われていると述べています。\n炎症をしずめること、残っている細胞を助けること、線維化をおさえること、の3つです。\nこれは記事の説明で、このツールが確かめたことではありません。',
  'explain.regenerative-medicine.trials':
    '慢性の肝臓病での幹細胞のランダム化比較試験12件をまとめた研究があります(2022年)。\nアルブミン、MELDスコア、血の固まりやすさの値には、よい変化がみられたと報告されています。\n生存やAST・ALTについては、はっきりした利益は示されませんでした。\n健診で値が高かっただけの人を調べた研究ではありません。',
  'explain.regenerative-medicine.law':
    '日本では、再生医療等安全性確保法により、計画を国に届け出て行います。\n届け出は承認とは違います。効き目が国に認められたという意味ではありません。\n健診で値が高いときの標準の治療ではありません。',
  'explain.regenerative-medicine.limits': 'このツールは、特定の医療や施設をすすめません。効き目を約束するものでもありません。',
  'explain.regenerative-medicine.ask':
    'まず、値が高い原因を調べることが先です。関心があれば、肝臓専門医に尋ねてください。\n何のために行うのか、分かっている効果と害、費用、ほかの方法を尋ねるとよいでしょう。',
} as const
