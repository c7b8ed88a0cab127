export const indices = {
  'explain.fib4.title': 'FIB-4(フィブフォー)',
  'explain.fib4.what':
    '年齢、AST、ALT、血小板数から計算する、肝臓の線維化の指標です。\n式:{fib4_formula}\n医師が、次の検査に進むかどうかを考えるときに使います。',
  'explain.fib4.why': '年齢が高い、ASTが高い、血小板が少ない、ASTに比べてALTが低い。このどれでも値は上がります。',
  'explain.fib4.harmless':
    '年齢だけでも値は上がります。{fib4_older}歳以上では、低いほうの境目を{fib4_older_low}にします。\n運動や一時的な不調でASTが高いときも上がります。',
  'explain.fib4.tool':
    '{fib4_low}未満、その間、{fib4_high}以上の3つに分けて示します。\nASTかALTが{fib4_acute}以上のときは、読み取りません。\n{adult_from}歳未満では計算しません。{fib4_limited}歳までは、参考として示すだけにします。',
  'explain.fib4.limits':
    'この値が低くても、線維化がないとは言えません。高くても、線維化があるとは言えません。\n境目を「以上」とするか「より上」とするかは、資料で違います。ここでは「以上」とします。\n{fib4_older}歳以上の境目には異論もあり、66歳以上とするツールもあります。',

  'explain.ast-alt-ratio.title': 'AST/ALT比(デ・リティス比)',
  'explain.ast-alt-ratio.what': 'ASTをALTで割った値です。どちらが高いかを表します。\n式:{ast_alt_ratio_formula}',
  'explain.ast-alt-ratio.why':
    '脂肪肝などではALTのほうが高く、比は小さくなりやすいと言われます。\nお酒、筋肉、赤血球、進んだ肝臓の病気では、ASTのほうが高くなることがあります。',
  'explain.ast-alt-ratio.harmless': '運動のあとはASTが先に上がり、比が大きくなることがあります。',
  'explain.ast-alt-ratio.tool': 'ASTかALTが{ast_alt_shown}を超えたときに、どちらが高いかと、{ast_alt_double}以上かどうかだけを示します。',
  'explain.ast-alt-ratio.limits': '比だけで原因は決まりません。単純に読むことはすすめられていません(出典の論文)。',

  'explain.apri.title': 'APRI',
  'explain.apri.what': 'ASTと血小板数から計算する指標です。C型慢性肝炎の人で作られました。\n式:{apri_formula}',
  'explain.apri.why': 'ASTが高いか、血小板が少ないと、値は上がります。',
  'explain.apri.harmless': '運動や採血のしかたでASTが高いとき、採血管の中で血小板が固まったときも上がります。',
  'explain.apri.tool':
    '詳しい表示とデータだけに出します。境目は{apri_low}以下、{apri_significant}より上、{apri_cirrhosis}より上です。\nASTの上限には{apri_limit}を使います。「--ast-upper-limit」で変えられます。',
  'explain.apri.limits':
    'C型慢性肝炎でない人には、当てはまりにくいことがあります。\n上限の取り方で値が変わります。使った上限を必ず示します。',

  'explain.r-factor.title': 'R値(R factor)',
  'explain.r-factor.what': 'ALTとALPの、どちらが強く上がっているかを見る比です。\n式:{r_factor_formula}',
  'explain.r-factor.why': '肝臓の細胞の側が強く動くと大きく、胆汁の流れの側が強く動くと小さくなります。',
  'explain.r-factor.harmless': '骨の病気や成長でALPが高いと、値は小さくなります。',
  'explain.r-factor.tool':
    '詳しい表示とデータだけに出します。境目は{r_high}以上と{r_low}以下です。\nALPがIFCC法の値で、ALTが{r_alt_above}を超え、性別が分かるときだけ計算します。\n上限は、ALTが男性{r_alt_male}、女性{r_alt_female}、ALPが{r_alp}です。',
  'explain.r-factor.limits': '医師が薬などの影響を整理するときに使う比です。これだけでは何も決まりません。',
} as const
