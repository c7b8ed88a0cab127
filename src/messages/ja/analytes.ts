import { analyteIds } from '../../panel/analyte.ts'

/** Names of the analytes and bands, and what a value in each band says. `{above}` and `{below}` are the band's own edges. */
export const analytes = {
  'analyte.ast.name': 'AST(GOT)',
  'analyte.ast.short': 'AST',
  'analyte.ast.tells': '肝臓のほか、骨格筋、心臓の筋肉、赤血球にもある酵素です。細胞が傷むと血液に出てきます。',
  'analyte.alt.name': 'ALT(GPT)',
  'analyte.alt.short': 'ALT',
  'analyte.alt.tells': '主に肝臓の細胞にある酵素です。細胞が傷むと血液に出てきます。',
  'analyte.ggt.name': 'γ-GTP(γ-GT)',
  'analyte.ggt.short': 'γ-GTP',
  'analyte.ggt.tells': '肝臓や胆道の酵素です。お酒だけでなく、脂肪肝、薬、胆石などでも上がります。',
  'analyte.albumin.name': 'アルブミン',
  'analyte.albumin.short': 'アルブミン',
  'analyte.albumin.tells': '肝臓がつくるたんぱく質です。減ると、むくみが出ることがあります。',
  'analyte.platelets.name': '血小板数',
  'analyte.platelets.short': '血小板数',
  'analyte.platelets.tells': '血を止める働きをする、血液の成分です。',
  'analyte.alp.name': 'ALP',
  'analyte.alp.short': 'ALP',
  'analyte.alp.tells': '胆道や骨などにある酵素です。',
  'analyte.bilirubin.name': '総ビリルビン',
  'analyte.bilirubin.short': '総ビリルビン',
  'analyte.bilirubin.tells': '古い赤血球からできる黄色い色素です。肝臓が処理して、胆汁に流します。',

  'band.ast.within.word': '基準の範囲内',
  'band.ast.within.says': '判定区分と厚生労働省の目安では、範囲内の値です。',
  'band.ast.slightly-high.word': 'やや高い',
  'band.ast.slightly-high.says': '範囲を少し超えています。激しい運動や採血のしかたでも上がることがあります。',
  'band.ast.high.word': '高い',
  'band.ast.high.says': '医療機関で原因を調べることがすすめられている値です。',
  'band.ast.very-high.word': 'かなり高い',
  'band.ast.very-high.says': 'はっきり高い値です。早めに医療機関で原因を調べてください。',
  'band.ast.severe.word': '非常に高い',
  'band.ast.severe.says': '入院して調べることもある高さの値です。数日以内に病院で調べる必要があります。',
  'band.ast.critical.word': 'きわめて高い',
  'band.ast.critical.says': '検査施設が、すぐ医師に連絡する目安とする値です。今日のうちに医療機関へ連絡してください。',

  'band.alt.within.word': '基準の範囲内',
  'band.alt.within.says': '判定区分、厚生労働省、肝臓学会の目安では、範囲内の値です。',
  'band.alt.slightly-high.word': 'やや高い',
  'band.alt.slightly-high.says': '範囲を少し超えています。肝臓学会は、まずかかりつけ医への相談をすすめています。',
  'band.alt.high.word': '高い',
  'band.alt.high.says': '医療機関で原因を調べることがすすめられている値です。',
  'band.alt.very-high.word': 'かなり高い',
  'band.alt.very-high.says': 'はっきり高い値です。早めに医療機関で原因を調べてください。',
  'band.alt.severe.word': '非常に高い',
  'band.alt.severe.says': '入院して調べることもある高さの値です。数日以内に病院で調べる必要があります。',
  'band.alt.critical.word': 'きわめて高い',
  'band.alt.critical.says': '検査施設が、すぐ医師に連絡する目安とする値です。今日のうちに医療機関へ連絡してください。',

  'band.ggt.within.word': '基準の範囲内',
  'band.ggt.within.says': '判定区分と厚生労働省の目安では、範囲内の値です。',
  'band.ggt.slightly-high.word': 'やや高い',
  'band.ggt.slightly-high.says': '範囲を少し超えています。生活を見直し、もう一度測ることがすすめられています。',
  'band.ggt.high.word': '高い',
  'band.ggt.high.says': '医療機関で原因を調べることがすすめられている値です。お酒を飲まない人でも上がります。',
  'band.ggt.critical.word': 'きわめて高い',
  'band.ggt.critical.says': '検査施設が、すぐ医師に連絡する目安とする値です。数日以内に病院を受診してください。',

  'band.albumin.within.word': '基準の範囲内',
  'band.albumin.within.says': '判定区分では、範囲内の値です。',
  'band.albumin.slightly-low.word': 'やや低い',
  'band.albumin.slightly-low.says': '範囲を少し下回っています。もう一度測ることがすすめられています。',
  'band.albumin.low.word': '低い',
  'band.albumin.low.says': '医療機関で原因を調べることがすすめられている値です。栄養の不足や炎症、腎臓の病気でも下がります。',

  'band.platelets.critical-low.word': 'きわめて少ない',
  'band.platelets.critical-low.says': '検査施設が、すぐ医師に連絡する目安とする値です。今日のうちに医療機関へ連絡してください。',
  'band.platelets.low.word': '少ない',
  'band.platelets.low.says': '医療機関で原因を調べることがすすめられている値です。採血管の中で固まり、少なく出ることもあります。',
  'band.platelets.slightly-low.word': 'やや少ない',
  'band.platelets.slightly-low.says': '範囲を少し下回っています。採血管の中で固まり、実際より少なく出ることもあります。',
  'band.platelets.within.word': '基準の範囲内',
  'band.platelets.within.says': '判定区分では、範囲内の値です。',
  'band.platelets.slightly-high.word': 'やや多い',
  'band.platelets.slightly-high.says': '範囲を少し超えています。それ自体は肝臓のしるしではありません。もう一度測って確かめます。',
  'band.platelets.high.word': '多い',
  'band.platelets.high.says': '医療機関で原因を調べることがすすめられている値です。それ自体は肝臓のしるしではありません。',
  'band.platelets.critical-high.word': 'きわめて多い',
  'band.platelets.critical-high.says': '検査施設が、すぐ医師に連絡する目安とする値です。今日のうちに医療機関へ連絡してください。',

  'band.alp.below.word': '基準範囲より低い',
  'band.alp.below.says': '健康な人の範囲を下回っています。次の受診のときに、医師に見せてください。',
  'band.alp.within.word': '基準の範囲内',
  'band.alp.within.says': '健康な人の範囲に入る値です。',
  'band.alp.above.word': '基準範囲より高い',
  'band.alp.above.says': '健康な人の範囲を超えています。胆道のほか、骨の病気や成長でも上がります。',

  'band.bilirubin.below.word': '基準範囲より低い',
  'band.bilirubin.below.says': '健康な人の範囲を下回っています。次の受診のときに、医師に見せてください。',
  'band.bilirubin.within.word': '基準の範囲内',
  'band.bilirubin.within.says': '健康な人の範囲に入る値です。',
  'band.bilirubin.above.word': '基準範囲より高い',
  'band.bilirubin.above.says': '基準範囲を少し超えています。',
  'band.bilirubin.critical.word': 'きわめて高い',
  'band.bilirubin.critical.says': '検査施設が、すぐ医師に連絡する目安とする値です。今日のうちに医療機関へ連絡してください。',
  'band.albumin.very-low.word': '非常に低い',
  'band.albumin.very-low.says':
    '大きく下がっている値です。数日以内に病院で調べる必要があります。腎臓の病気や炎症、栄養の不足でも下がります。',
  'band.platelets.very-low.word': '非常に少ない',
  'band.platelets.very-low.says':
    '数日以内に病院で調べる必要がある値です。採血管の中で固まり、実際より少なく出ることもあるので、まず測り直して確かめます。',
  'band.bilirubin.high.word': '高い',
  'band.bilirubin.high.says': '皮膚や白目の黄色さ(黄疸)が見えはじめることのある値です。医療機関で原因を調べてください。',
  'band.bilirubin.very-high.word': 'かなり高い',
  'band.bilirubin.very-high.says': '基準範囲の上限の2倍以上です。数日以内に病院で調べる必要があります。',
} as const

/** For sentences: what the program looks for. */
export const allAnalytes = analyteIds.map((id) => analytes[`analyte.${id}.short`]).join('、')

/** Of each option in `--help`. */
export const analyteOptions = {
  'help.option.ast': 'AST の値。例: 45',
  'help.option.alt': 'ALT の値。例: 62、"<5"',
  'help.option.ggt': 'γ-GTP(γ-GT)の値。例: 80',
  'help.option.albumin': 'アルブミンの値。例: 4.2',
  'help.option.platelets': '血小板数。例: 21.5万',
  'help.option.alp': 'ALP の値。--alp-method も要ります',
  'help.option.bilirubin': '総ビリルビンの値。例: 0.9',
} as const

/** Where on the sheet each is found, as the program asks for it. */
export const analyteQuestions = {
  'ask.ast.where': '「肝機能」の欄にあります。GOT とも書かれます。例: 45',
  'ask.alt.where': 'AST の隣にあります。GPT とも書かれます。例: 62',
  'ask.ggt.where': 'γ-GT、ガンマGTP とも書かれます。例: 80',
  'ask.albumin.where': '血清アルブミン、ALB とも書かれます。総蛋白(TP)とは別です。例: 4.2',
  'ask.platelets.where': '「血液一般」の欄にあります。PLT とも書かれます。単位も付けてください。例: 21.5万',
  'ask.alp.where': 'アルカリホスファターゼのことです。載っていない用紙もあります。例: 85',
  'ask.bilirubin.where': 'T-Bil、T-BIL とも書かれます。直接ビリルビンとは別です。例: 0.9',
} as const

/** The page of `explain` of each. Every medical number is a placeholder, filled from the rules. */
export const analytePages = {
  'explain.ast.title': 'AST(GOT)',
  'explain.ast.what':
    '体の細胞の中で働く酵素です。細胞が傷つくと、血液の中に出てきます。\n肝臓に多くありますが、心臓の筋肉、体を動かす筋肉、赤血球にもあります。\nそのため、ASTだけでは、どこから出てきたのかは分かりません。',
  'explain.ast.why':
    'ALTもいっしょに高いときは、ほかの臓器より、肝臓や胆道のほうが考えやすくなります。\n医師は、脂肪肝、ウイルス性肝炎、お酒や薬の影響などがないかを調べます。\nASTがALTより高いときは、お酒、筋肉、心臓、赤血球、進んだ肝臓の病気も考えに入れます。',
  'explain.ast.harmless':
    '激しい運動のあとは、1週間以上高いことがあります。\n採血しにくかったときは、赤血球が壊れて高く出ることがあります。\n季節によっても少し動き、冬に高めです。',
  'explain.ast.tool':
    '{ast_within}以下を「基準の範囲内」とします。\n{ast_high}以下だから安心、とは言えません。{ast_within}を超えたら、原因を確かめることが大切です。\n解説記事は{ast_very_high}を、入院の可能性が高い危険な水準としています。\n{ast_severe}以上は、今日のうちに医療機関へ連絡する値として扱います。',
  'explain.ast.limits': '進んだ肝臓の病気でも、ASTが範囲内のことがあります。\n検査法や施設の違いで、値は少し変わります。',

  'explain.alt.title': 'ALT(GPT)',
  'explain.alt.what': '主に肝臓の細胞にある酵素です。細胞が傷つくと、血液の中に出てきます。\nASTよりも、肝臓のようすを映しやすい値です。',
  'explain.alt.why':
    '脂肪肝や慢性肝炎などで高くなります。医師は、B型・C型肝炎の検査や腹部エコーなどで原因を調べます。\n体重の増加、お酒、薬やサプリメントでも高くなります。\n日本肝臓学会は、{alt_within}を超えたら、まずかかりつけ医に相談するようすすめています。',
  'explain.alt.harmless':
    '激しい運動のあとは、1週間以上高いことがあります。\n季節によっても少し動き、冬に高めです。\n1回だけの少しの変化は、体の自然なゆれのこともあります。',
  'explain.alt.tool':
    '{alt_within}以下を「基準の範囲内」とします。\n{alt_high}以下だから安心、とは言えません。{alt_within}を超えたら、かかりつけ医への相談をおすすめします。\n解説記事は{alt_very_high}を、入院の可能性が高い危険な水準としています。\n{alt_severe}以上は、今日のうちに医療機関へ連絡する値として扱います。',
  'explain.alt.limits':
    '共用基準範囲の上限は、男性{jccls_alt_male_high}、女性{jccls_alt_female_high}で、上の目安とは違います。\n共用基準範囲は健康な人の多くが入る幅で、受診を考える目安とは役割が違うためです。\n進んだ肝臓の病気でも、ALTが範囲内のことがあります。',

  'explain.ggt.title': 'γ-GTP(γ-GT)',
  'explain.ggt.what':
    '肝臓や胆道などにある酵素です。お酒の影響を受けやすいことで知られています。\nお酒を飲まない人でも高くなることがあります。',
  'explain.ggt.why':
    'お酒のほかに、脂肪肝(NASH、いまはMASHとも呼びます)、薬、胆石でも高くなります。\n胆汁の流れがとどこおったときにも高くなり、ALPといっしょに上がりやすい値です。',
  'explain.ggt.harmless':
    '飲んでいる薬だけで高くなることがあります。自分の判断で薬をやめず、医師に尋ねてください。\n体質や前日までの飲酒でも動きます。運動では、あまり動きません。',
  'explain.ggt.tool':
    '{ggt_within}以下を「基準の範囲内」とします。\n{ggt_slightly_high}を超えると、医療機関で原因を調べることがすすめられています。\n{ggt_high}以上は、数日以内に病院を受診する値として扱います。',
  'explain.ggt.limits':
    '高さから、お酒の量は分かりません。飲んでいると決めつける根拠にもなりません。\nγ-GTPだけでは原因は決まりません。ALTやALP、腹部エコーと合わせて見ます。',

  'explain.alp.title': 'ALP',
  'explain.alp.what': '肝臓、胆道、骨、胎盤などにある酵素です。\n日本では2020年4月から、測定法がJSCC法からIFCC法に切り替えられています。',
  'explain.alp.why': '胆汁の流れがとどこおったときや、骨が作りかえられているときに高くなります。',
  'explain.alp.harmless': '骨が育つ年ごろ、骨折の治りかけ、妊娠の後半では、だれでも高くなります。',
  'explain.alp.tool':
    'IFCC法の値だけを、共用基準範囲({jccls_alp_low}〜{jccls_alp_high})と比べます。\nJSCC法の値や、測定法の分からない値は、区分しません。\n結果用紙に「IFCC」とあれば「--alp-method ifcc」を付けてください。',
  'explain.alp.limits':
    'JSCC法の値は、IFCC法のおよそ3倍になります。古い結果とそのまま比べられません。\n換算はおおよそのものなので、このツールは自動では換算しません。',

  'explain.albumin.title': 'アルブミン',
  'explain.albumin.what':
    '肝臓がつくる、血液の主なたんぱく質です。肝臓がものをつくる力の目安になります。\n血管の中に水分をとどめる働きがあります。減ると、足やおなかがむくむことがあります。',
  'explain.albumin.why': '肝臓のつくる力が落ちると下がります。\n腎臓から尿に失われるとき、栄養の不足、炎症でも下がります。',
  'explain.albumin.harmless': '妊娠中や点滴のあとは、血液がうすまって低く出ます。\n横になって採血したときも、少し低く出ます。',
  'explain.albumin.tool':
    '{albumin_slightly_low}以上を「基準の範囲内」とします。{albumin_low}未満は、医療機関での相談をおすすめします。\n{albumin_very_low}以下は、数日以内に病院を受診する値として扱います。\n判定区分に、上の限りはありません。\nASTやALTが範囲内でもアルブミンが低いときは、そのことを知らせます。',
  'explain.albumin.limits':
    'ゆっくり変わる値なので、急な変化は映しません。\n共用基準範囲の下限({jccls_albumin_low})と判定区分の境目は違います。低いわけは、肝臓だけではありません。',

  'explain.platelets.title': '血小板数',
  'explain.platelets.what': '血を止める働きをする、血液の成分です。\n肝硬変では減り、肝臓の線維化(硬くなること)の進み方と関係します。',
  'explain.platelets.why':
    '線維化が進むと、脾臓が大きくなり、そこに血小板がたまるなどして減ります。\n薬、感染症、血液の病気でも減ります。炎症や鉄の不足では増えることがあります。',
  'explain.platelets.harmless':
    'まれに、採血管の中で血小板が固まり、実際より少なく出ます(EDTAによる見かけ上の減少)。\n少ないと言われたら、別の採血管での測り直しを相談できます。',
  'explain.platelets.tool':
    '{platelets_slightly_low}以上、{platelets_within}以下を「基準の範囲内」とします。\n{platelets_low}未満は受診、{platelets_very_low}未満は数日以内に病院を受診する値として扱います。\n{platelets_critical_low}以下と{platelets_high}以上は、今日のうちに医療機関へ連絡する値として扱います。\nFIB-4とAPRIの計算にも使います。',
  'explain.platelets.limits':
    '単位の書き方がいくつもあります。95のような、どちらとも取れる数は、単位が分かるまで読みません。\n多いこと自体は、肝臓のしるしではありません。',

  'explain.bilirubin.title': '総ビリルビン',
  'explain.bilirubin.what':
    '古くなった赤血球からできる黄色い色素です。肝臓が処理して、胆汁に流します。\n高くなると、皮膚や白目が黄色くなります(黄疸)。',
  'explain.bilirubin.why': '肝臓の処理が追いつかないとき、胆汁の流れがとどこおったとき、赤血球が多く壊れたときに高くなります。',
  'explain.bilirubin.harmless':
    '空腹や食事をぬいたあとは高くなります。\nジルベール症候群という体質の人は、健康でも高めです。疲れや空腹のときに目立ちます。',
  'explain.bilirubin.tool':
    '判定区分はないので、共用基準範囲({jccls_bilirubin_low}〜{jccls_bilirubin_high})と比べます。\n{bilirubin_above}以上は受診、{bilirubin_high}以上は数日以内に病院を受診する値として扱います。\n{bilirubin_very_high}以上は、今日のうちに医療機関へ連絡する値として扱います。',
  'explain.bilirubin.limits':
    '総ビリルビンだけでは、高いわけは分かりません。医師は直接ビリルビンなども見ます。\n皮膚や白目が黄色いとき、尿が紅茶のような色のときは、数値にかかわらず早く受診してください。',
} as const
