/** What is said of single cells and typed values. `{text}` is the text as it stood. */
export const inputCells = {
  'issue.spreadsheet-error': '{analyte}の欄が表計算ソフトのエラー「{text}」です。値なしとして扱いました。元の表を確かめてください。',
  'issue.value-unmeasurable': '{analyte}は「{text}」と記録され、値がありません。健診を受けた施設に尋ねてください。',
  'issue.value-not-a-number': '{analyte}「{text}」は数として読み取れないため、使っていません。元の値を確かめてください。',
  'issue.value-negative': '{analyte}「{text}」は0より小さいため、使っていません。元の値を確かめてください。',
  'issue.value-zero': '{analyte}「{text}」は、値がない印と考えられるため、使っていません。測定したのかを確かめてください。',
  'issue.value-all-nines': '{analyte}「{text}」は9だけの数です。上限を超えた印のことがあります。元の値を確かめてください。',
  'issue.value-remark':
    '{analyte}「{text}」には「{remark}」とあります。検体の状態で値が変わることがあります。健診を受けた施設に尋ねてください。',
  'issue.unit-impossible': '{analyte}「{text}」は単位「{unit}」と合わないため、使っていません。結果用紙の単位を確かめてください。',
  'issue.unit-unlike-column':
    '{analyte}「{text}」は、この欄の単位({unit})では考えにくい値です。使っていません。--unit で単位を指定できます。',
  'issue.unit-ambiguous': '{analyte}「{text}」の単位が分からないため、使っていません。--unit で単位を指定できます。',
  'issue.unit-unknown': '{analyte}「{text}」の単位「{unit}」を知らないため、使っていません。--unit で単位を指定できます。',
  'issue.unit-assumed': '{analyte}「{text}」は単位がないので、{unit} として読みました。違うときは単位を付けてください。',
  'issue.columns-differ': '{analyte}の欄が2つあり、値が違います({text})。どちらも使っていません。--map で欄を指定できます。',
  'issue.id-destroyed': 'ID「{text}」は、表計算ソフトで桁が失われています。元のデータから出し直してください。',
  'issue.sex-ambiguous': '性別「{text}」がどちらを指すか分からないため、不明としました。男・女などの言葉なら読み取れます。',
  'issue.sex-not-readable': '性別「{text}」を読み取れないため、不明としました。男・女、M・F などで書いてください。',
  'issue.age-not-readable': '年齢「{text}」は、0〜120歳の年齢として読み取れません。年齢コードや日数でないか確かめてください。',
  'issue.method-contradicts':
    '{analyte}「{text}」は、測定法の列とコードの測定法が違います({methods})。使っていません。結果用紙で測定法を確かめ、--alp-method で指定してください。',
  'issue.test-contradicts':
    '「{text}」の横のコードと検査名が、別の検査を指しています({tests})。使っていません。どの検査の値か確かめてください。',
  'issue.flag-contradicts':
    '「{text}」には {flag} の印がありますが、同じ行の基準値({low}から{high})とは合いません。値と印を確かめてください。',
  'issue.range-unit-differs':
    '「{text}」の単位は {unit}、基準値の単位は {other} です。値は {unit} として読みました。単位を確かめてください。',
  'issue.subject-columns-differ': '{columns} の内容が食い違っているため、どれも使っていません。--map で正しい列を指定できます。',
  'issue.age-differs':
    '年齢「{text}」が、生年月日から数えた年齢({computed}歳)と違います。書かれた年齢を使いました。どちらが正しいか確かめてください。',
  'issue.date-first-day': '「{text}」には日がないので、{date} の値として並べました。',
  'issue.age-reckoned': '{date} の年齢は、最新の年齢から数えて{age}歳としました。誕生日によって1歳違うことがあります。',
  'issue.birth-date-not-possible': '生年月日「{text}」は、受診日({date})と合いません。年齢は不明としました。どちらかを確かめてください。',
  'issue.birth-date-not-readable': '生年月日「{text}」を日付として読み取れません。1980-04-01 や S55.04.01 の形なら読めます。',
  'issue.birth-date-ambiguous': '生年月日「{text}」は、日と月の順が決まりません。--date-order dmy か mdy で指定してください。',
  'issue.date-not-readable': '受診日「{text}」を日付として読み取れません。2025-05-14 や R7.5.14 の形なら読めます。',
  'issue.date-ambiguous': '受診日「{text}」は、日と月の順が決まりません。--date-order dmy か mdy で指定してください。',

  'error.flag-no-value': '{option} の「{text}」には値がありません。測っていない項目は、指定しないでください。',
  'error.flag-not-a-number': '{option} の「{text}」を値として読み取れません。数字だけを、用紙のとおりに書いてください。例: {examples}',
  'error.flag-not-possible':
    '{option} の「{text}」は、人の値としてありえません({low}〜{high} {unit} の範囲外)。桁と単位を確かめてください。',
  'error.flag-unit-impossible': '{option} の「{text}」は、この項目の単位ではありません。使える単位: {units}',
  'error.flag-unit-missing': '{option} の「{text}」は、単位が分からないと読めません。単位を付けてください: {units}',
  'error.flag-platelets-unit':
    '{option} の「{text}」は {inTenThousands}万/µL とも {number}万/µL とも読めます。意味が逆になるので、単位を付けてください。例: {inTenThousands}万、"{number} 10^3/uL"',
  'error.flag-age': '{option} の「{text}」を年齢として読み取れません。0〜120の整数で書いてください。例: 52',
  'error.flag-sex': '{option} の「{text}」を性別として読み取れません。m か f で書いてください。',
  'error.flag-date': '{option} の「{text}」を日付として読み取れません。例: 2025-05-14、令和7年5月14日',
  'error.flag-date-ambiguous': '{option} の「{text}」は、日と月の順が決まりません。2025-05-14 の形で書いてください。',
  'error.flag-alp-method': '{option} の「{text}」は使えません。ifcc か jscc で書いてください。測定法は結果用紙にあります。',
  'error.flag-reference': '{option} の「{text}」を基準範囲として読み取れません。例: ast=10-40',
  'error.flag-reference-alone': '{analyte} の基準範囲がありますが、値がありません。{option} で値も指定してください。',
  'error.flag-ast-upper-limit': '{option} の「{text}」を AST の上限(U/L)として読み取れません。例: 40',
  'error.flag-not-dated': '{option} の「{text}」に日付がありません。日付と値を = でつないでください。例: 2023-05-10=78',
  'error.words-beside-dated':
    '「{text}」は、どの値にも付いていません。空白を入れずに、日付と値を = でつないでください。例: --alt 2024-05=78',
  'error.flag-date-twice': '{option} に {date} の値が2つあります(「{text}」)。1つの日付には1つの値を書いてください。',
  'issue.date-in-future': '受診日「{text}」が今日より後です。日付は使っていません。年や日付の並びを確かめてください。',
  'error.flag-date-future': '{option} の「{text}」は、今日({today})より後の日付です。年や日付の並びを確かめてください。',
} as const
