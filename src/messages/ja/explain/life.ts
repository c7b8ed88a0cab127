/** What people ask beside their values: what helps, alcohol, fatty liver, hepatitis, supplements, pregnancy, jaundice. */
export const life = {
  'explain.improve.title': '数値を良くするには',
  'explain.improve.what':
    'まず原因を調べることが先です。原因によって、することが違うからです。\n原因には、脂肪肝、お酒、薬やサプリメント、肝炎ウイルス、胆石などがあります。',
  'explain.improve.why':
    '体重が多い人では、体重を減らし、体を動かすことが、脂肪肝で高い値に役立つことが知られています。\nお酒が原因のときは、減らすかやめることで下がります。量の目安は「explain alcohol」にあります。\n薬やサプリメントが原因のときは、医師と相談して見直します。処方薬を自分の判断でやめないでください。\n肝炎ウイルスは検査で分かります。見つかったときは、治療について医師と相談します。',
  'explain.improve.harmless': '筋肉を使う激しい運動のあとや、季節でも数値は動きます。一度の上下で一喜一憂しないでください。',
  'explain.improve.limits':
    '食べ物やサプリメントで肝臓の数値が下がる、という確かな証拠は多くありません。\n数値が下がっても、肝臓の病気がなくなったとは限りません。',
  'explain.improve.ask':
    '次にいつ測るかを、医師に尋ねてください。再検査は約3か月後が目安です。\n再生医療については「explain regenerative-medicine」にまとめました。',
  'explain.alcohol.title': 'お酒と肝臓の数値',
  'explain.alcohol.what':
    'お酒は、γ-GTPやAST、ALTを上げることがあります。\nただし、お酒を飲まない人でもγ-GTPは上がります。脂肪肝、薬、胆石などのためです。',
  'explain.alcohol.reason':
    '厚生労働省のガイドラインは、純アルコールで1日に男性40g以上、女性20g以上を目安としています。\n生活習慣病の危険が高まる量です。20gは、5%のビール500mLほどです。',
  'explain.alcohol.tool': 'このツールは、飲む量を尋ねません。値だけから、お酒が原因だとは言いません。',
  'explain.alcohol.limits': '飲む量が少なければ害がない、という意味ではありません。\n減らし方ややめ方は、医師に相談してください。',
  'explain.alcohol.ask': '飲む量と回数をメモして、受診のときに見せてください。',
  'explain.fatty-liver.title': '脂肪肝',
  'explain.fatty-liver.what':
    '肝臓に脂肪がたまった状態です。ALTが高いときに、医師がよく確かめるものの一つです。\nお酒を飲まない人にも見られます。',
  'explain.fatty-liver.why': '体重、糖尿病、脂質、血圧と関係します。',
  'explain.fatty-liver.tool':
    '数値だけでは脂肪肝かどうかは分かりません。腹部エコーで調べます。\nALTが高く、血小板が少なめか、FIB-4が低くないときは、専門医への紹介を考える目安を示します。',
  'explain.fatty-liver.limits': 'ALTが範囲内でも、脂肪肝のことはあります。',
  'explain.fatty-liver.ask': '腹部エコーと、肝臓の硬さの検査が要るかどうかを尋ねてください。',
  'explain.hepatitis.title': '肝炎ウイルスの検査',
  'explain.hepatitis.what':
    'B型とC型の肝炎ウイルスは、症状のないまま長く続くことがあります。\nALTが高いとき、医師は肝炎ウイルスの検査をします。',
  'explain.hepatitis.reason': '一生に一度は、検査を受けることがすすめられています。\n保健所などで、多くは無料で受けられます。',
  'explain.hepatitis.tool': 'このツールの値からは、肝炎かどうかは分かりません。血液の別の検査が要ります。',
  'explain.hepatitis.limits': 'ALTが範囲内でも、ウイルスがいないとは言えません。',
  'explain.hepatitis.ask': '受けたことがあるかを思い出し、なければ、かかりつけ医か保健所に尋ねてください。',
  'explain.supplements.title': '薬・サプリメント・健康食品',
  'explain.supplements.what':
    '薬、漢方薬、サプリメント、健康食品は、肝臓の数値を上げることがあります。\n天然のものや、長く飲んでいるものでも起こります。',
  'explain.supplements.tool': 'このツールは、何を飲んでいるかを知りません。原因だとも、そうでないとも言いません。',
  'explain.supplements.limits':
    'だるさ、発疹、かゆみ、白目の黄色さが出たら、サプリメントや健康食品をやめて、すぐ受診してください。\n処方された薬は、自分の判断でやめないでください。',
  'explain.supplements.ask': '飲んでいるものを、袋や箱のまま全部持って行ってください。いつから飲んでいるかも伝えてください。',
  'explain.pregnancy.title': '妊娠と肝臓の数値',
  'explain.pregnancy.what':
    '妊娠中は、アルブミンが低く、ALPが高く出ることがあります。\n一方、妊娠中のAST、ALT、ビリルビンの上がりや血小板の減りは、急いで診てもらう必要があることがあります。',
  'explain.pregnancy.tool': '15〜50歳の女性でこれらの値が外れているときは、妊娠中なら今日のうちに産科へ電話するよう伝えます。',
  'explain.pregnancy.limits': 'このツールの区分は、妊娠していない大人のものです。',
  'explain.pregnancy.ask': '妊娠中か、その可能性があるときは、この結果を産科に伝えてください。',
  'explain.jaundice.title': '黄疸(皮膚や白目が黄色い)',
  'explain.jaundice.what': 'ビリルビンが増えて、皮膚や白目が黄色くなることです。\nビリルビンが{bilirubin_above}くらいから見えはじめます。',
  'explain.jaundice.why': '肝臓の処理が追いつかない、胆汁の流れがとどこおる、赤血球が多く壊れる、のどれかで起こります。',
  'explain.jaundice.tool':
    '黄色さに気づいたら、数値を待たずに受診してください。\nビリルビンが{bilirubin_high}以上で、ASTかALTも大きく上がっているときは、今日の連絡をすすめます。',
  'explain.jaundice.limits': '見た目だけでは、黄色さの理由もビリルビンの値も分かりません。',
  'explain.jaundice.ask': '尿が紅茶のような色、便が白っぽい、かゆみ、熱があれば、そのことも伝えてください。',
} as const
