import { allAnalytes, analyteOptions } from './analytes.ts'

/** What `--help`, the man page and the completion say. Examples can be run as they stand; `checkup.csv` is the reader's own file. */
export const help = {
  ...analyteOptions,
  'help.program': '健診の肝機能の数値を、公表された基準に照らして説明します。\n情報であり、診断ではありません。',

  'help.title.usage': '使い方:',
  'help.title.arguments': '引数:',
  'help.title.options': 'オプション:',
  'help.title.commands': '命令:',
  'help.title.globaloptions': '共通のオプション:',

  'help.group.values': '検査値と本人のこと:',
  'help.group.reading': '読み方:',
  'help.group.output': '出力:',
  'help.group.letters': '手紙(-o x.html):',
  'help.group.general': 'そのほか:',

  'help.choices': '{text}({choices})',
  'help.aliases': '{text}(--{aliases} も可)',

  'help.argument.file':
    '健診結果のファイル(CSV、Excel、特定健診 XML やその ZIP・フォルダー、FHIR)。- は標準入力。何も指定しないと、順に質問します',
  'help.argument.inspect': '読み方を確かめたいファイルかフォルダー',
  'help.argument.trend': '受診ごとの値が入った CSV。省くときは --alt 日付=値 の形で',
  'help.argument.rules': 'list(一覧)、show ID(詳しく)、check(点検)、diff A B [ファイル](比べる)、init(ひな形)、sql(データベース用)',
  'help.argument.explain': '説明を読みたい項目。省くと一覧',
  'help.argument.completion': 'bash、zsh、fish のどれか',

  'help.command.inspect': 'ファイルの読み方を示します。判定はしません',
  'help.command.trend': '年ごとの値を比べ、自然なゆれかどうかを示します',
  'help.command.rules': '規則と出典を示し、点検し、SQL で書き出します',
  'help.command.explain': '検査項目、区分、指標、基準の意味を説明します',
  'help.command.selftest': 'このパソコンで正しく動くかを、例題で確かめます',
  'help.command.completion': 'シェルの入力補完の設定を出力します',

  'help.option.age': '受診日の満年齢。FIB-4 の計算に使います',
  'help.option.sex': '性別。m は男性、f は女性です',
  'help.option.date': '受診日。例: 2025-05-14',
  'help.option.id': '受診者の番号。出力にそのまま載ります',
  'help.option.alp-method': 'ALP の測定法',
  'help.option.reference': '結果用紙の基準範囲。例: ast=10-40',
  'help.option.ast-upper-limit': 'APRI の計算に使う AST の上限',

  'help.option.encoding': '文字コード。例: cp932。省くと自動で判断します',
  'help.option.delimiter': '区切り文字。例: ";"。省くと自動で判断します',
  'help.option.sheet': 'Excel のシート名か番号。省くと見出しがいちばん読めたシート',
  'help.option.all-sheets': '読めるシートをすべて、それぞれ1つのファイルとして読む',
  'help.option.map': '列の指定。例: ast="GOT(AST)"',
  'help.option.unit': '単位の指定。例: platelets=万/µL',
  'help.option.date-order': '日付の並び',
  'help.option.as-of': '「今日」とみなす日。例: 2025-05-14',
  'help.option.rules-at': 'この日の時点の版で見ます(分かっている版だけ)',
  'help.option.rules': '施設の規則ファイル(JSON)を重ねて使います',

  'help.option.format': '出力の形式。省くと -o の拡張子で決まります',
  'help.option.output': '書き出すファイル。書き終えてから置き換えます',
  'help.option.output-encoding': 'CSV の文字コード',
  'help.option.errors': '読めなかった所の一覧を書き出すファイル',
  'help.option.detail': '全員を詳しく示します。explain ではすべての数と出典',
  'help.option.summary': '全体のまとめだけを示します',
  'help.option.words': 'CSV に、コードと並べて言葉の列を足します',
  'help.option.only': 'この段階以上の人だけを示します',
  'help.option.group': 'まとめる列の見出し。例: 所属(2つまで)',
  'help.option.where': 'この列がこの内容の人だけ。例: 所属=営業部',
  'help.option.show': '一覧や手紙に添える列。例: 所属,内線',
  'help.option.sort': '人を並べる順',
  'help.option.fail-on': 'この段階以上の人がいれば、終了コードは 1',
  'help.option.strict': '気になる点が一つでもあれば、出力せずに止めます',
  'help.option.plain': '線や絵を使わず、1行に1つずつ書く(読み上げ用)',
  'help.option.redact': '氏名と番号のほか、人が分かるおそれのある文字を伏せます',
  'help.option.contact': '最後のご案内に添える、施設の連絡先',
  'help.option.dialect': 'rules sql をどのデータベース向けに書くか',
  'help.option.table': 'rules sql が読む表。省くと checkups',
  'help.option.as': 'rules sql の形。select は文だけ、view と macro は名前を付けて残します',
  'help.option.sender': '手紙の差出人。行は | で区切ります。例: "健康管理室|内線 1234"',
  'help.option.greeting': '手紙に入れる、施設のことばのファイル(テキスト)',
  'help.option.reply': '手紙に返信票を付けます',
  'help.option.for-doctor': '手紙ごとに、医師に渡すページを付けます',
  'help.option.duplex': '両面に印刷するとき、どの人も表の面から始めます',
  'help.option.cover': '手紙の表紙。no は手紙だけ、only は表紙だけ',
  'help.option.color': '色を付けるか',
  'help.option.lang': '言語。省くと環境に合わせます',
  'help.option.quiet': '途中の知らせを出しません',
  'help.option.no-config': 'このフォルダーにある設定ファイルを使いません',
  'help.option.no-pager': '画面より長い文章も、ページに分けずに出します',
  'help.option.no-input': '質問をしません。値もファイルもないと止まります',
  'help.option.config': '設定ファイル。省くと liver-panel.config.json',
  'help.option.help': 'この説明を表示します',
  'help.option.version': 'バージョンを表示します',

  'help.more': `
例:
  liver-panel --ast 45 --alt 62 --platelets 21.5万 --age 52 --sex m
  liver-panel checkup.csv -o report.html
ファイルは CSV、Excel、特定健診 XML、FHIR。何も書かずに始めると、順に質問します。

すべてのオプション: liver-panel help all   命令ごと: liver-panel help trend
ここに出るのは情報で、診断ではありません。気になる値は医師にご相談ください。`,
  'help.more.command': '\nすべてのオプション: liver-panel help {name} all',
  'help.examples': `
例:
  値を直接入れる
    liver-panel --ast 45 --alt 62 --platelets 21.5万 --age 52 --sex m
  質問に答えながら入れる
    liver-panel
  健診の CSV を読み、急ぐ人から示す
    liver-panel checkup.csv
  一人に一枚の手紙を作る
    liver-panel checkup.csv -o report.html
  去年の値と比べる
    liver-panel trend --alt 2024-05-14=78 --alt 2025-05-13=62

命令ごとの使い方は「liver-panel trend --help」のようにすると読めます。
ここに出るのは情報で、診断ではありません。気になる値は医師にご相談ください。`,
  'help.examples.inspect': `
例:
    liver-panel inspect checkup.csv
    liver-panel inspect checkup.csv --map ast="GOT(AST)" --unit platelets=万/µL`,
  'help.examples.trend': `
例:
    liver-panel trend --alt 2024-05-14=78 --alt 2025-05-13=62
    liver-panel trend checkup.csv --detail`,
  'help.examples.rules': `
例:
    liver-panel rules list
    liver-panel rules show alt
    liver-panel rules check
    liver-panel rules init -o site.json
    liver-panel rules diff shipped site.json checkup.csv
    liver-panel rules sql --dialect duckdb --table checkups.parquet`,
  'help.examples.explain': `
例:
    liver-panel explain
    liver-panel explain fib4`,
  'help.examples.selftest': `
例:
    liver-panel selftest`,
  'help.examples.completion': `
例:
  bash(~/.bashrc に書くと、次からも使えます)
    source <(liver-panel completion bash)
  zsh(補完の置き場所に保存します)
    liver-panel completion zsh > ~/.zfunc/_liver-panel
  fish
    liver-panel completion fish > ~/.config/fish/completions/liver-panel.fish`,

  'help.shell.list': '規則の一覧',
  'help.shell.show': '規則ひとつを詳しく',
  'help.shell.check': '規則の点検',
  'help.shell.sql': '規則を SQL で書き出す',

  'help.man.name': '名前',
  'help.man.about': '健診の肝機能の数値を説明します',
  'help.man.synopsis': '書式',
  'help.man.description': '説明',
  'help.man.description.text': `${allAnalytes}を、公表された基準に照らして説明します。値は直接入れるか、健診の CSV から読みます。値もファイルも指定せずに端末で起動すると、一つずつ質問します。`,
  'help.man.commands': '命令',
  'help.man.options': 'オプション',
  'help.man.for': '使える命令: {commands}',
  'help.man.for.read': '値とファイル',
  'help.man.for.between': '、',
  'help.man.exit': '終了コード',
  'help.man.exit.0': '終わりました。',
  'help.man.exit.1': '--fail-on の段階に達した人がいます。',
  'help.man.exit.2': '指定またはファイルが使えません。',
  'help.man.exit.3': '終わりましたが、読めない行や値がありました。読めなかった所はすべて示します。',
  'help.man.exit.70': 'プログラムの不具合です。',
  'help.man.exit.130': '途中で中断されました。',
  'help.man.environment': '環境変数',
  'help.man.environment.lang': 'LC_ALL、LC_MESSAGES、LANG の順に見て、言語を決めます。--lang が優先します。',
  'help.man.environment.color': '色を消す(NO_COLOR)、付ける(FORCE_COLOR)。--color が優先します。',
  'help.man.files': 'ファイル',
  'help.man.files.config': '今のフォルダーにあれば読む設定ファイルです。キーはオプションの長い名前で、コマンドラインの指定が優先します。',
  'help.man.examples': '例',
  'help.man.caveat': 'ご注意',
  'help.man.caveat.text':
    'ここに出るのは情報で、診断ではありません。医療機器でもありません。気になる値は、結果用紙を持って医師にご相談ください。',
} as const
