export const blood = {
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
