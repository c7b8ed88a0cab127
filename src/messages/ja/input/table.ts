import { allAnalytes } from '../analytes.ts'

/** What is said of a file as a whole, its columns and its rows. */
export const inputTable = {
  'issue.unit-assumed-for-column':
    '「{header}」に単位がないため、値の並び(中央値 {median})から {unit} として読みました。違うときは --unit {field}=単位 で指定してください。',
  'issue.unit-unclear-for-column':
    '「{header}」({column}列目)の単位が決まりません(中央値 {median})。値は使っていません。--unit {field}=単位 で指定してください。',
  'issue.unit-contradicted':
    '「{header}」({column}列目)の値(中央値 {median})は、単位 {unit} に合わないため使っていません。--unit {field}=単位 で指定してください。',
  'issue.columns-contradict':
    '{columns} はどれも {field} の欄ですが、多くの行で値が違います。違う行ではどれも使っていません。正しい列を --map {field}={example} のように指定してください。',
  'issue.sex-coding-unclear': '「{header}」の数字が男女のどちらを指すか決められないため、性別は不明としました。男・女の言葉なら読めます。',
  'issue.age-column-refused':
    '「{header}」は年齢の区分や日数のようで、年齢としては使っていません。別の列は --map age=列名 で指定できます。',
  'issue.date-order-unclear': '「{header}」は日と月の順が決まりません。--date-order dmy か mdy で指定してください。',
  'issue.date-serials':
    '「{header}」は表計算ソフトの日の通し番号({text})で、{date} と読みました。1904年から数えるブックでは {other} です。1件を確かめるか、日付を文字で出し直してください。',
  'issue.date-year-only': '「{header}」は年までしか分からないため、受診日は不明としました。日付まであると、受診の順に並べられます。',
  'issue.header-rows-differ': '{column}列目の見出しは「{one}」と「{other}」で食い違うため、使っていません。--map で列を指定できます。',
  'issue.column-is-urine': '「{header}」({column}列目)は尿の検査とみて、使っていません。血液の検査なら --map で指定してください。',
  'issue.column-is-fraction':
    '「{header}」({column}列目)は蛋白分画の割合(%)とみて、使っていません。濃度の値なら --map で指定してください。',
  'issue.tests-left-out':
    '検査名のほかに分からない言葉が付いた列は、使っていません: {columns}。はじめの{rows}行で使わなかった値は{count}件です。使う列があれば --map {field}={example} のように指定してください。',
  'issue.national-number-masked': '「{header}」に個人番号(マイナンバー)があるため、どの出力でも伏せています。',
  'issue.sheet-turned': '検査が縦に、{count}回の受診が横に並んでいるため、一人の方の結果用紙として読みました。',
  'issue.no-data-rows': '{line}行目の見出しの下にデータがなく、読めた人はいません。出力のしかたを確かめてください。',
  'issue.rows-unlike-header':
    '先頭の{rows}行のうち{count}行は、列の数が見出し({expected}列)と合わず({cells}列など)読めません。区切り文字と見出しを確かめてください。',
  'issue.quote-not-closed':
    '{line}行目の引用符「"」が閉じていないため、この行は読んでいません(「{text}」)。引用符を閉じるか、出し直してください。',
  'issue.footer-row':
    '{line}行目は合計や注記の行とみて、受診者として読んでいません(「{text}」)。受診者の行なら、その語を行から消してください。',
  'issue.repeated-header': '{line}行目は見出しのくり返しのため、受診者として読んでいません。直すところはありません。',
  'issue.columns-changed':
    '{line}行目は、途中で変わった見出しか、その後の行です。列が合わないため読んでいません。ファイルを分けてください。',
  'issue.row-too-long':
    '{line}行目は列が{cells}個あり、見出しの{expected}個より多いため、読んでいません(「{text}」)。氏名や住所の中にコンマがあるときは、そのセルを引用符で囲み、そうでなければ区切りを確かめてください。',
  'issue.row-too-short':
    '{line}行目は列が{cells}個で、見出しの{expected}個に足りないため、読んでいません(「{text}」)。途中で切れていないか確かめ、出し直してください。',
  'issue.row-shifted':
    '{line}行目は、値がほかの列にずれているようなので読んでいません(「{text}」)。氏名や住所の中にコンマがあるときは、そのセルを引用符で囲んで出し直してください。',
  'issue.row-names-nobody':
    '{line}行目は、だれの結果か書かれていません。ほかの行とは合わせず、1件として見ました。結合されたセルは、行ごとに埋めてください。',
  'issue.row-is-example':
    '{line}行目は記入例や列の説明とみて、読んでいません(「{text}」)。受診者の行なら、先頭の語か上の説明行を消してください。',
  'issue.row-without-content':
    '{line}行目には受診者の情報も検査値もないため、読んでいません(「{text}」)。受診者の行なら、inspect で列を確かめてください。',
  'issue.undecodable-byte':
    '{line}行目に文字として読めないバイトがあります(先頭から{offset}バイト目)。その欄は信じられません。--encoding も確かめてください。',
  'issue.sheet-passed-over':
    'シート「{sheet}」にも肝機能の列がありますが、読んでいません。--sheet で選ぶか、--all-sheets ですべて読めます。',
  'issue.hidden-sheet-passed-over': '表示されていないシート「{sheet}」にも肝機能の列がありますが、読んでいません。--sheet で選べます。',
  'issue.formulas-uncomputed':
    '計算結果のない数式が、先頭の行に{count}個あります。その値は読めません。Excel で開いて保存し直してから指定してください。',
  'issue.hidden-rows-read': '表示されていない行(フィルターで隠れた行を含む)が{count}行あります。これらも読みました。',
  'issue.hidden-columns-read': '表示されていない列({columns})も読みました。',
  'issue.age-as-of': '受診日がないため、年齢は {date} の時点で数えました。',

  'error.file-empty': '{file} は空です。出力し直したファイルを指定してください。',
  'error.workbook-xls': '{file} は古い形式の Excel ファイル(.xls)です。Excel で開き「Excel ブック(.xlsx)」で保存し直してください。',
  'error.workbook-xlsb': '{file} はバイナリ形式の Excel ファイル(.xlsb)です。「Excel ブック(.xlsx)」で保存し直してください。',
  'error.workbook-encrypted': '{file} にはパスワードがかかっています。Excel で開き、パスワードを外して保存し直してください。',
  'error.workbook-bomb':
    '{file} は、広げると {megabytes} MB を超えます。健診の一覧とは考えられない大きさのため、開いていません。受け取り元に確かめてください。',
  'error.workbook-too-large': '{file} は大きすぎます({megabytes} MB)。年度や事業所でファイルを分けるか、CSV で保存してください。',
  'error.workbook-too-many-cells': '{file} のシート「{sheet}」はセルが{cells}個を超えます。ファイルを分けるか、CSV で保存してください。',
  'error.workbook-broken': '{file} の中身({part})が壊れています。Excel で開いて保存し直すか、もう一度受け取ってください。',
  'error.workbook-doctype':
    '{file} には、ほかのファイルを読み込ませる指定(DOCTYPE)があります。Excel の作るファイルにはないため、開いていません。受け取り元に確かめてください。',
  'error.workbook-without-sheets': '{file} に、表の入ったシートがありません。ファイルを確かめてください。',
  'error.workbook-only-hidden':
    '{file} で肝機能の列があるのは、表示されていないシート「{sheet}」だけです。読むときは --sheet "{sheet}" を付けてください。',
  'error.workbook-no-such-sheet': '{file} に「{sheet}」というシートはありません。あるもの: {sheets}',
  'error.zip-of-others':
    '{file} は ZIP ですが、Excel ブックも特定健診 XML も入っていません。中のファイルを取り出して、それぞれを指定してください。',
  'error.zip-without-workbook': '{file} は Excel ブックではありません({kind})。.xlsx か CSV で保存し直してください。',
  'error.zip-broken': '{file} は壊れているか、途中で切れています。もう一度受け取ってください。',
  'error.zip-encrypted': '{file} にはパスワードがかかっています。外してから指定してください。',
  'error.sheet-and-all-sheets': '--sheet と --all-sheets は一緒に使えません。どちらかにしてください。',
  'error.all-sheets-needs-file': '--all-sheets は標準入力には使えません。ファイルの名前を指定してください。',
  'error.sheet-needs-workbook': '--sheet は Excel ブックのためのものです。{file} は Excel ブックではありません。',
  'error.file-not-a-table': '{file} は CSV ではありません({kind})。健診システムから CSV で出力してください。',
  'error.file-fixed-length': '{file} は検査会社の固定長データ(1件256バイト)のようです。CSV で出力し直してください。',
  'error.gzip-broken': '{file} の gzip 圧縮が壊れているか、途中で切れています。もう一度受け取ってください。',
  'error.line-too-long': '改行のないまま {megabytes} MB を超えました。CSV ではないようです。ファイルを確かめてください。',
  'error.encoding-unknown': '文字コード「{encoding}」を知りません。使えるもの: {known}',
  'error.delimiter-unknown': '区切り「{delimiter}」は使えません。カンマ、タブ(tab)、セミコロン(;)、縦棒(|)のどれかです。',
  'error.header-undecodable':
    '{line}行目の見出しに、文字として読めないバイトがあります(先頭から{offset}バイト目)。--encoding で文字コードを指定してください。',
  'error.no-liver-columns': `{file} に肝機能の列が見つかりません。${allAnalytes}を探しました。見出し{count}個: {seen}。別の名前なら --map ast="列名" で指定できます。`,
  'error.no-liver-columns-near': `{file} に肝機能の列が見つかりません。${allAnalytes}を探しました。見出し{count}個: {seen}。もしかして: {near}`,
  'error.carry-no-such-column': '「{header}」という列が {file} にありません。inspect で列の名前を確かめてください。',
  'error.carry-no-such-column-near': '「{header}」という列が {file} にありません。もしかして: {near}',
  'error.carry-several-columns': '「{header}」という列が {file} に複数あります({columns}列目)。列の番号で指定してください。',
  'error.map-no-such-field': '--map の「{field}」という項目はありません。= の左に書けるもの: {known}',
  'error.map-no-such-column': '--map {field}: 「{header}」という列がありません。inspect で列の名前を確かめてください。',
  'error.map-no-such-column-near': '--map {field}: 「{header}」という列がありません。もしかして: {near}',
  'error.map-several-columns': '--map {field}: 「{header}」という列が複数あります({columns}列目)。列の番号で指定してください。',
  'error.unit-not-for-analyte': '--unit {analyte}: 「{unit}」はこの項目の単位ではありません。使える単位: {known}',
  'error.no-test-known': `{file} の検査{count}種類の中に、${allAnalytes}が見つかりません。見えた検査: {seen}。検査名が別の列にあるなら --map test-name=列名 を付けてください。番号だけのときは、検査名を付けて出し直してください。`,
  'error.tests-in-rows':
    '{file} は検査項目({tests} など)が縦に並び、結果が横に並んでいます。1人を1行、検査項目を1列にして出力し直してください。',
  'error.tests-side-by-side': '「{header}」の列が複数あり、1行に何項目も並んでいます。1行1項目か、1列1項目の形で出力し直してください。',
  'error.long-several-people':
    '{file} は1行1項目の形ですが、だれの結果かを示す列がなく、「{columns}」が行によって違います。人を混ぜないよう読んでいません。受診者の番号の列を付けて出力し直してください。',
  'error.long-file-too-large': '{file} は1行1項目の形で、対象の値が{cells}個を超えます。年度などでファイルを分けてください。',
  'error.long-without-person':
    '{file} では、1行に1つの検査が並んでいますが、だれの行かを示す列が分かりません({columns})。別の人の値が混ざらないよう、読んでいません。--map id="{example}" のように指定してください。',
} as const
