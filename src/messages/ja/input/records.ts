/** What is said of 特定健診 XML and FHIR. */
export const inputRecords = {
  'issue.folder-files-passed-over':
    'フォルダーの中の、健診の表かもしれないファイルを{count}個、読んでいません({names})。読むときは1つずつ指定してください。',
  'issue.file-broken': 'このファイルは壊れているか、パスワードがかかっているため、読んでいません。もう一度受け取ってください。',
  'issue.records-without-results':
    'このファイルには、肝機能の検査の結果が1件もありません。inspect で中身を確かめ、結果の入ったファイルを指定してください。',
  'issue.results-differ': '{analyte}の結果が同じ日に2つあり、値が違います({text})。どちらも使っていません。元の結果を確かめてください。',
  'issue.result-negated':
    '{analyte}は「実施していない」とされているのに、値 {text} があります。値は使っていません。元の結果を確かめてください。',
  'issue.unit-of-standard': '{analyte}「{text}」には単位がないので、標準の単位 {unit} として読みました。',
  'issue.codes-differ':
    '1つの検査に、食い違うコードが付いています({text})。どの検査か決められないため、使っていません。送り主に確かめてください。',
  'issue.several-days': '健診の日が複数あります({days})。最初の {date} を受診日としました。元の記録を確かめてください。',
  'issue.day-of-making':
    '健診の日が書かれていないため、文書を作った日({date})を受診日としました。年齢は1歳違うことがあります。元の記録を確かめてください。',
  'issue.document-without-day': '健診の日も、文書を作った日も書かれていません。受診日は不明としました。元の記録を確かめてください。',
  'issue.document-names-nobody':
    'だれの文書か書かれていません(番号も氏名もありません)。ほかの文書とは合わせず、1件として見ました。送り主に確かめてください。',
  'issue.report-of-another-kind': '特定健診(報告区分10)ではない報告です(区分「{text}」)。値は同じように読みました。',
  'issue.documents-of-one-day':
    '同じ人の同じ日の文書が、{first} にもあります。1回の受診としてまとめました。値が違うものは使っていません。どちらも同じ受診のものか、確かめてください。',
  'issue.index-counts-differ':
    '索引ファイルには{said}件とありますが、結果の文書は{found}件です。欠けた文書や余分な文書がないか、送り主に確かめてください。',
  'issue.zip-in-zip': 'ZIP の中に、さらに ZIP が{count}個あります。それは読んでいません。取り出して、それぞれを指定してください。',
  'issue.entry-strange-path': 'ZIP の中の「{text}」は、フォルダーの外を指す名前です。読んでいません。送り主に確かめてください。',
  'issue.entry-encrypted': 'ZIP の中の「{text}」にはパスワードがかかっています。読んでいません。パスワードを外してから指定してください。',
  'issue.entry-twice':
    'ZIP の中に「{text}」という名前が2つあります。どちらが正しいか分からないため、読んでいません。送り主に確かめてください。',
  'issue.entry-too-large':
    'ZIP の中の「{text}」は、広げると {megabytes} MB になります。1人の結果とは考えられない大きさのため、開いていません。送り主に確かめてください。',
  'issue.entry-broken': 'ZIP の中の「{text}」が壊れています。読んでいません。もう一度受け取ってください。',
  'issue.document-broken': '{line}行目で XML が壊れているため、この文書は読んでいません({text})。もう一度受け取ってください。',
  'issue.document-doctype':
    '{line}行目に、ほかのファイルを読み込ませる指定(DOCTYPE)があるため、この文書は読んでいません。送り主に確かめてください。',
  'issue.document-too-deep':
    '{line}行目で入れ子が{depth}段を超えるため、この文書は読んでいません。健診の文書とは考えられません。送り主に確かめてください。',
  'issue.document-too-large':
    'この文書は {megabytes} MB を超えるため、読んでいません。1人の結果とは考えられない大きさです。送り主に確かめてください。',
  'issue.document-encoding': 'この文書の文字コード「{encoding}」を知らないため、読んでいません。UTF-8 で出力し直してください。',
  'issue.document-undecodable':
    '{line}行目に文字として読めないバイトがあるため、この文書は読んでいません(文字コード {encoding})。もう一度受け取ってください。',
  'issue.document-of-another-kind':
    'この XML は健診結果の文書ではないため、読んでいません(先頭の要素 {root})。結果の XML を指定してください。',
  'issue.document-several-people':
    '1つの文書に{count}人が書かれています。値がだれのものか決められないため、読んでいません。送り主に確かめてください。',

  'issue.result-names-nobody': 'だれの結果か書かれていません。ほかの結果とは合わせず、1件として見ました。送り主に確かめてください。',
  'issue.patient-missing':
    '受診者の情報(Patient)がありません。参照「{text}」ごとに分けて見ました。Patient のファイルも一緒に指定してください。',
  'issue.patients-differ':
    '参照「{text}」に当たる受診者(Patient)が、内容の違うもので2つ以上あります。氏名や年齢は使っていません。送り主に確かめてください。',
  'issue.birth-date-partial': '生年月日が「{text}」までしか分からないため、年齢は不明としました。日まで分かると年齢を数えられます。',
  'issue.day-not-exact': '検査の日が「{text}」までしか分からないため、受診日は不明としました。元の記録を確かめてください。',
  'issue.day-of-encounter': '検査の日が書かれていないため、受診(Encounter)の日 {date} を受診日としました。',
  'issue.day-of-issue': '検査の日が書かれていないため、結果が出された日 {date} を受診日としました。元の記録を確かめてください。',
  'issue.result-without-day': '検査の日がどこにも書かれていません。受診日は不明としました。元の記録を確かめてください。',
  'issue.observation-not-final': '{analyte}の結果は確定していないため、使っていません(状態「{text}」)。確定した結果を受け取ってください。',
  'issue.bundle-has-next': 'この Bundle には続きのページがあります。続きも一緒に指定しないと、結果が足りません。',
  'issue.json-line-broken': '{line}行目は JSON として読めないため、使っていません。もう一度受け取ってください。',
  'error.json-broken': '{file} は{line}行目から JSON として読めません。途中で切れていないか確かめ、もう一度受け取ってください。',
  'error.json-too-large': '{file} には {megabytes} MB を超えるひとまとまりがあります。NDJSON で出力するか、分けてください。',

  'error.zip-bomb':
    '{file} は、広げると {megabytes} MB を超えます。健診の文書とは考えられない大きさのため、開いていません。受け取り元に確かめてください。',
  'error.document-broken': '{file} は{line}行目で XML が壊れています({text})。もう一度受け取ってください。',
  'error.document-doctype':
    '{file} の{line}行目に、ほかのファイルを読み込ませる指定(DOCTYPE)があります。健診の文書にはないため、開いていません。受け取り元に確かめてください。',
  'error.document-too-deep':
    '{file} は{line}行目で入れ子が{depth}段を超えます。健診の文書とは考えられないため、開いていません。受け取り元に確かめてください。',
  'error.document-too-large':
    '{file} は {megabytes} MB を超えます。1人の結果とは考えられない大きさのため、開いていません。受け取り元に確かめてください。',
  'error.document-encoding': '{file} の文字コード「{encoding}」を知りません。UTF-8 で出力し直してください。',
  'error.document-undecodable':
    '{file} の{line}行目に、文字として読めないバイトがあります(文字コード {encoding})。もう一度受け取ってください。',
  'error.document-of-another-kind': '{file} は健診結果の文書ではありません(先頭の要素 {root})。結果の XML を指定してください。',
  'error.records-too-many':
    '{file} には、覚えておけないほど多くの結果があります。受診者(subject)の順に並べ替え、人の切れ目でファイルを分けて、それぞれを指定してください。',
  'error.records-file-too-large': '{file} は {megabytes} MB を超えます。ファイルを分けて指定してください。',
  'error.option-needs-table': '{option} は CSV のためのものです。{file} には列がないので、外してください。',
  'error.column-needs-table':
    '{file} には列がないので、「{header}」という列は選べません。--where や --group などは CSV か Excel ブックで使えます。',
  'error.file-pdf': '{file} は PDF です。値を読み取れません。健診システムから CSV か特定健診 XML で出力してください。',
  'error.file-claim': '{file} は健診の費用の請求(決済情報)で、検査の値はありません。DATA フォルダーの結果の XML を指定してください。',
  'error.file-index':
    '{file} は交換用ファイルの索引か集計で、検査の値はありません。ZIP かフォルダーごと、または DATA の XML を指定してください。',
  'error.file-xml-workbook':
    '{file} は古い形式の Excel(XML スプレッドシート)です。Excel で開き「Excel ブック(.xlsx)」で保存し直してください。',
  'error.file-fhir-xml': '{file} は XML で書かれた FHIR です。JSON の Bundle か NDJSON で出力し直してください。',
  'error.file-mail': '{file} は電子メールです。添付されたファイルを保存して、それを指定してください。',
  'error.file-html':
    '{file} の中身は、名前にかかわらず、ウェブページ(HTML)です。Excel で開いて「Excel ブック(.xlsx)」で保存し直すか、CSV で出力してください。',
  'error.file-xml': '{file} は XML ですが、特定健診の結果の文書ではありません。結果の XML か、CSV を指定してください。',
  'error.file-own-json': '{file} はこのプログラムが書き出した結果です。元の健診ファイルを指定してください。',
  'error.file-json': '{file} は JSON ですが、FHIR ではありません。FHIR の Bundle か NDJSON、または CSV で出力してください。',
  'error.file-hl7': '{file} は HL7 v2 のメッセージです。まだ読めません。CSV か FHIR(JSON)で出力してください。',
} as const
