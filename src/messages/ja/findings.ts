/** Why a value gives no band, what a number line and its distances say, and what the interpreter remarks. */
export const findings = {
  'undetermined.unit-ambiguous': '単位が分からず、読み方で意味が逆になるため、判定していません。単位をつけて入れてください。',
  'undetermined.unit-impossible': '単位と値が合わないため、判定していません。結果用紙の単位を確かめてください。',
  'undetermined.not-a-number': '数として読み取れません。結果用紙の値を確かめてください。',
  'undetermined.not-possible': '人の値としてありえないため、判定していません。桁と単位を確かめてください。',
  'undetermined.unmeasurable': '測定できなかったという記録です。健診を受けた施設に尋ねてください。',
  'undetermined.method-contradicts': '測定法が2通り書かれています。どちらの方法の値か、結果用紙で確かめてください。',
  'undetermined.test-contradicts': '検査のコードと名前が、別の検査を指しています。どの検査の値か、結果用紙で確かめてください。',
  'undetermined.columns-differ': '同じ項目の欄が2つあり、値が違います。どちらが正しいか確かめてください。',
  'undetermined.censored': '「未満」や「以上」などの値で、どの区分に入るか決まりません。検査施設に実際の値を尋ねてください。',
  'undetermined.method-unknown':
    'ALPの測定法(IFCC法かJSCC法)が分からないため、判定していません。JSCC法の値は約3倍になります。測定法を結果用紙で確かめてください。',
  'undetermined.method-jscc':
    'JSCC法の値は、IFCC法の約3倍です。今の基準はIFCC法のものなので、判定していません。結果用紙の基準範囲と比べて、医師に尋ねてください。',
  'undetermined.not-adult': '大人の基準は使えないため、判定していません。小児科の医師に尋ねてください。',

  'distance.above': '{edge} より {by} 高い値です。',
  'distance.below': '{edge} より {by} 低い値です。',
  'distance.at': 'ちょうど {edge} で、この区分に入ります。',
  'distance.to-upper': '上の端 {edge} まで、あと {by} です。',
  'distance.to-lower': '下の端 {edge} まで、あと {by} です。',
  'distance.between': '{lower} と {upper} の間です。',
  'remark.rounded': '四捨五入した {rounded} だと「{band}」に見えますが、正確な値 {exact} で判定しました。',
  'remark.between-steps': '基準の表の刻みの間にある値({exact})なので、注意が必要な側で見ています。',
  'remark.censored': '「{text}」と書かれた値です。この範囲全体が同じ区分に入ります。',

  'issue.not-possible': '{analyte}「{text}」は、人の値としてありえないため使っていません。桁と単位を確かめてください。',
  'issue.double-check-value': '{analyte}「{text}」は、とてもまれな値です。桁と単位が結果用紙と同じか、確かめてください。',
  'issue.double-check-ratio': 'ASTとALTの差がとても大きくなっています(AST/ALT比 {ratio})。2つの値を結果用紙で確かめてください。',
  'issue.typed-decimal':
    '{analyte}「{text}」に小数点があります。結果用紙では、ふつう整数です。小数点の位置を、結果用紙と見比べてください。',
  'issue.typed-low': '{analyte}「{text}」は、とても低い値です。数字が抜けていないか、結果用紙と見比べてください。',
  'issue.typed-bilirubin':
    '{analyte}「{text}」は、単位がないので mg/dL として読みました。とても高い値です。小数点の位置と、単位が µmol/L でないかを確かめてください。',
  'issue.typed-platelets': '{analyte}「{text}」は、とても多い値です。小数点の位置と単位を、結果用紙と見比べてください。',
  'issue.age-unknown': '年齢が分からないため、大人の基準で見ています。18歳未満の方には当てはまりません。',
  'issue.age-not-possible': '年齢「{text}」は使えません。年齢が分からないものとして見ています。確かめてください。',
  'undetermined.censored.at-least': '「未満」や「以上」で書かれた値です。区分は1つに決まりませんが、判定区分では少なくとも {answer} です。',
  'distance.next': '{distance} 次に区分が変わる値は {next} です。',
} as const
