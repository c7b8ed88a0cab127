import {
  bodyFat,
  departments,
  drinks,
  earlierThan,
  examinations,
  feelings,
  foods,
  howSoon,
  infection,
  medicines,
  movement,
  signs,
} from './by-kind.ts'
import type { TopicId } from './topics.ts'

/** What people ask, by the words they use: answered where every list has a word in the question. */
export interface Question {
  topic: TopicId
  part?: string
  all: readonly (readonly string[])[]
}

const notDrinking = [
  ...['飲まない', '飲まなくて', '飲んでない', '飲んでいない', '飲んでません', '飲んでいません', '飲めない', '飲みません', '下戸'],
  ...[
    "don't drink",
    'dont drink',
    'do not drink',
    'never drink',
    'not drink',
    "doesn't drink",
    'teetotal',
    "haven't had a drink",
    'without drinking',
    'without alcohol',
  ],
]
const afterExercise = [
  ...['筋トレ', 'ジム', 'マラソン', '運動後', '運動のあと', '運動の後', '激しい運動', '運動したら', '筋肉'],
  ...['after exercise', 'exercise raise', 'workout', 'working out', 'marathon', 'gym', 'muscle', 'weightlifting'],
]
const causes = ['原因', 'なぜ', 'なんで', '理由', 'どうして', 'why', 'cause', 'reason']

/** Rows that win over a value in the question: whoever has these signs, is pregnant or a child is not told an adult's band. */
export const beforeValues: readonly Question[] = [
  { topic: 'triage', part: 'limits', all: [[...signs]] },
  { topic: 'pregnancy', all: [['妊娠', '妊婦', '妊活', '産科', 'つわり', '赤ちゃん', '出産', 'pregnan', 'hellp', 'baby', 'obstetric']] },
  {
    topic: 'triage',
    part: 'do',
    all: [['子ども', '子供', '小児', '息子', '娘', 'my child', 'children', 'my son', 'my daughter', 'paediatric', 'pediatric']],
  },
]

/** Rows that win over the name of a test in the question. */
export const beforeTests: readonly Question[] = [
  {
    topic: 'regenerative-medicine',
    all: [['再生医療', '幹細胞', '培養上清', 'エクソソーム', 'regenerative', 'stem cell', 'exosome']],
  },
  {
    topic: 'jaundice',
    all: [
      [
        '黄疸',
        '黄色',
        '白目',
        '尿が濃',
        '尿の色',
        '尿が茶',
        'かゆ',
        'jaundice',
        'yellow',
        'dark urine',
        'urine is dark',
        'brown urine',
        'itch',
      ],
    ],
  },
  {
    topic: 'jaundice',
    all: [
      ['尿', 'おしっこ', '小便', 'urine', 'pee', 'wee'],
      ['濃', '茶', '色', '黒', 'dark', 'brown', 'colour', 'color', 'tea', 'cola', 'orange'],
    ],
  },
  {
    topic: 'jaundice',
    all: [['目が黄', '黄ば', '黄いろ', '肌が黄', '顔が黄', '便が白', '白い便', 'pale stool', 'white stool', 'pale poo']],
  },
  {
    topic: 'triage',
    part: 'do',
    all: [
      [
        '何科',
        'どの科',
        'どこの病院',
        'どの病院',
        'which department',
        'which doctor',
        'what kind of doctor',
        'what doctor',
        'what type of doctor',
      ],
    ],
  },
  {
    topic: 'triage',
    part: 'ask',
    all: [
      ['医師', '医者', '先生', '病院', '診察', '受診', 'doctor', 'appointment', 'hospital'],
      [
        '聞く',
        '聞け',
        '聞いた',
        '聞き',
        '質問',
        '伝え',
        '話せ',
        '話す',
        '言え',
        '持って',
        '持ち物',
        '準備',
        'say to',
        'discuss',
        'prepare',
        'ask',
        'tell',
        'bring',
        'question',
        'take with',
      ],
    ],
  },
  { topic: 'triage', part: 'ask', all: [['エコー', '超音波', 'ultrasound', ...examinations]] },
  { topic: 'triage', part: 'do', all: [['誰に', '電話', 'who do i call', 'who should i call', 'whom']] },
  { topic: 'triage', part: 'ask', all: [['持ち物', '持って行く', '持っていく', 'what to bring']] },
  { topic: 'units', all: [['単位', '換算', 'unit', 'convert', 'iu/l', 'μmol']] },
  {
    topic: 'standards',
    all: [
      [
        ...[
          '判定',
          '奈良',
          '共用基準',
          '人間ドック',
          '特定健診',
          '保健指導',
          '受診勧奨',
          '要精密',
          '経過観察',
          '要観察',
          '要治療',
          '要医療',
          '要精検',
        ],
        ...[
          'nara',
          'hantei',
          'jccls',
          'does b mean',
          'does c mean',
          'does d mean',
          'category',
          'judgement',
          'judgment',
          'grade',
          'ningen dock',
        ],
      ],
    ],
  },
  { topic: 'fib4', all: [['fib-4', 'fib4', 'fib 4', 'フィブ']] },
  { topic: 'apri', all: [['apri']] },
  { topic: 'r-factor', all: [['r factor', 'r-factor', 'r値', 'r因子', 'r value']] },
]

/** AST and ALT in one question. */
export const bothTests: readonly Question[] = [
  {
    topic: 'ast-alt-ratio',
    all: [
      [
        ...['比', '違い', 'ちがい', '差', 'どちら', 'どっち', 'より高', 'より低', 'より大き', '逆転'],
        ...['ratio', 'difference', 'differ', 'higher than', 'lower than', 'versus', 'vs'],
      ],
    ],
  },
]

/** Causes are told on the page of the test, whatever may have moved it. */
export const causesOfTest: readonly Omit<Question, 'topic'>[] = [
  { part: 'harmless', all: [afterExercise] },
  { part: 'why', all: [causes] },
]

/** What is asked without the name of a test, before what to do. */
export const drinking: readonly Question[] = [{ topic: 'alcohol', part: 'what', all: [notDrinking] }]
export const withoutTest: readonly Question[] = [{ topic: 'ast', part: 'harmless', all: [afterExercise] }]

/** Rows that win over a named test because they ask what to do, not what it is. */
export const actions: readonly Question[] = [
  // A medicine against something is asked about as a medicine.
  {
    topic: 'supplements',
    all: [['の薬', 'の漢方', 'のサプリ', 'の注射', 'statin', 'medicine for', 'medication for', 'drug for', 'pills for', 'tablets for']],
  },
  {
    topic: 'hepatitis',
    all: [
      [
        '肝炎',
        'b型',
        'c型',
        'ウイルス',
        'ウィルス',
        'hbv',
        'hcv',
        'hbs',
        'うつる',
        '輸血',
        'hepatitis',
        'virus',
        'transfusion',
        'contagious',
        'hep b',
        'hep c',
        ...infection,
      ],
    ],
  },
  {
    topic: 'fatty-liver',
    all: [
      [
        '脂肪肝',
        '脂肪',
        'nash',
        'mash',
        'nafld',
        'masld',
        'メタボ',
        '肥満',
        '脂質',
        'コレステロール',
        '糖尿病',
        'cholesterol',
        'diabet',
        'lipid',
        '太って',
        '太った',
        'fatty',
        'steatosis',
        'obes',
        'overweight',
        ...bodyFat,
      ],
    ],
  },
  {
    topic: 'supplements',
    all: [
      [
        ...['サプリ', '健康食品', 'ウコン', '青汁', 'プロテイン', '漢方', '薬', 'くすり', '痛み止め', 'しじみ', 'ピル', '副作用'],
        ...[
          'supplement',
          'turmeric',
          'herbal',
          'medicine',
          'medication',
          'drug',
          'pill',
          'protein powder',
          'painkiller',
          'statin',
          'vitamin',
        ],
        ...medicines,
      ],
    ],
  },
  {
    topic: 'alcohol',
    all: [
      [
        ...['酒', 'アルコール', 'ビール', 'ワイン', '焼酎', '休肝日', '晩酌', '飲み過ぎ', '飲みすぎ', '飲み会', '飲んで', '飲む'],
        ...['alcohol', 'beer', 'wine', 'sake', 'drink', 'sober'],
        ...drinks,
      ],
    ],
  },
  {
    topic: 'improve',
    part: 'ask',
    all: [
      ['いつ', '何ヶ月', '何か月', 'どのくらい', 'どれくらい', '何日', 'how long', 'how soon', 'how fast', 'when will'],
      ['下が', '戻', '良くな', 'よくな', '治', 'come down', 'go down', 'fall', 'better', 'drop', 'recover'],
    ],
  },
  {
    topic: 'improve',
    part: 'why',
    all: [
      ['どうすれば', 'どうしたら', 'どうやって'],
      ['下が', '良くな', 'よくな', '減', '上が', '増'],
    ],
  },
  {
    topic: 'trend',
    all: [
      [
        ...['前回', '去年', '昨年', '先月', '推移', '経年', '変動', '変化', '季節', '一喜一憂', '下がった', '上がった', '減った', '増えた'],
        ...['減ってき', '増えてき', '上がってき', '下がってき', '高くなってき', '高くなった', '低くなった', '倍になった'],
        ...[
          'last year',
          'last time',
          'went up',
          'went down',
          'gone up',
          'gone down',
          'change',
          'season',
          'dropped',
          'fell',
          'rose',
          'doubled',
        ],
        ...['trend', 'fluctuat'],
        ...earlierThan,
      ],
    ],
  },
  {
    topic: 'improve',
    part: 'why',
    all: [
      [
        ...['体重', '痩せ', 'やせ', '減量', 'ダイエット', '運動', 'ウォーキング', '食事', '食べ', '食生活', 'コーヒー', '飲み物'],
        ...['weight', 'exercise', 'diet', 'food', 'eat', 'coffee', 'walking'],
        ...foods,
        ...movement,
      ],
    ],
  },
  {
    topic: 'improve',
    all: [
      [
        ...[
          '下げ',
          'にしたい',
          '夜更かし',
          '寝不足',

          '落とす',
          '落とし',
          '落ちる',
          'いたわ',
          '元に',
          '下がら',
          '下がる方法',
          '良くする',
          'よくする',
          '良くなる',
          'よくなる',
          '良くし',
          '改善',
          '生活習慣',
          '治る',
          '治り',
          '治す',
        ],
        ...['治せ', '治ら', '治療', '戻る', '戻す', '戻り', '対策', '上げる', '上げたい', '増やす', '増やし', '睡眠', '減らす', '減らし'],
        ...[
          'lower my',
          'lower alt',
          'lower ast',
          'lower ggt',
          'to lower',
          'i lower',
          'lowering',
          'reduce',
          'improve',
          'bring down',
          'down my',
          'bring alt',
          'bring ast',
          'bring ggt',
          'way to bring',
          'bring my',
        ],
        ...[
          'come down',
          'back to normal',
          'get rid',
          'look after my liver',
          'good for my liver',
          'get down',
          'lifestyle',
          'habits',
          'better',
          'treat',
          'cure',
          'raise my',
          'increase my',
          'heal',
          'recover',
          'sleep',
        ],
      ],
    ],
  },
  {
    topic: 'triage',
    part: 'limits',
    all: [
      [
        ...feelings,
        ...['症状', 'サイン', 'だるい', '疲れ', '吐き気', '血を吐', '黒い便', '腹水'],
        ...['symptom', 'tired', 'fatigue', 'warning sign', 'vomit', 'black stool', 'confus'],
      ],
    ],
  },
  {
    topic: 'triage',
    part: 'do',
    all: [
      [
        ...[
          '受診',
          '病院',
          '医者',
          '専門医',
          '救急',
          '緊急',
          '急ぐ',
          '急いで',
          'いつまで',
          '予約',
          'クリニック',
          '再検査',
          '紹介',
          '放置',
          '放って',
        ],
        ...[
          'ほっと',
          'ほうって',
          '仕事を休',
          '次の検査',
          'もう一度検査',
          '測り直',
          '再検',
          ...departments,
          ...howSoon,
          '様子見',
          '様子を見',
          '相談',
          '入院',
          'どうすれば',
          'どうしたら',
          '行くべき',
          '行った方',
          '行ったほう',
          '今日',
          '明日',
          'すぐに',
          'すぐ病院',
          'すぐ行',
        ],
        ...[
          'doctor',
          'hospital',
          'emergency',
          'specialist',
          'hepatologist',
          'urgent',
          'today',
          'tomorrow',
          'clinic',
          'appointment',
          'ignore',
        ],
        ...[
          'wait',
          'should i do',
          'do i do',
          'what now',
          'next step',
          'retest',
          'test again',
          'repeat',
          'check again',
          'recheck',
          'do nothing',
          'time off',
          'ambulance',
          '119',
        ],
      ],
    ],
  },
]

/** Which part of a test's page a question is about. */
export const partsOfTest: readonly Omit<Question, 'topic'>[] = [
  {
    part: 'harmless',
    all: [
      [
        '一時的',
        '体質',
        'ストレス',
        '冬',
        '空腹',
        '絶食',
        'ジルベール',
        '固ま',
        '採血',
        'temporar',
        'stress',
        'winter',
        'gilbert',
        'fasting',
        'clump',
      ],
    ],
  },
  {
    part: 'tool',
    all: [
      [
        ...[
          '基準',
          '正常',
          '危険',
          '目安',
          'いくつ',
          'どこから',
          '以上',
          '以下',
          '超え',
          '範囲',
          '大丈夫',
          'やばい',
          'ヤバい',
          '平均',
          '心配',
        ],
        ...[
          'normal',
          'range',
          'danger',
          'limit',
          'cut-off',
          'cutoff',
          'too high',
          'how high',
          'how low',
          'safe',
          'threshold',
          'ok',
          'serious',
        ],
      ],
    ],
  },
  {
    part: 'why',
    all: [
      [
        ...['高い', '高め', '高く', '低い', '低め', '低く', '上が', '下が', '多い', '少ない', '増え', '減'],
        ...['high', 'raised', 'elevated', 'low', 'rise', 'fall', 'up', 'down'],
      ],
    ],
  },
  { part: 'limits', all: [['正確', '信用', '間違い', '限界', '直接', 'accurate', 'reliable', 'wrong', 'direct', 'trust']] },
  { part: 'what', all: [['とは', 'って何', 'ってなに', '何の', '意味', '見方', 'what is', "what's", 'whats', 'mean', 'stand for']] },
]

/** Rows that come after the name of a test. */
export const afterTests: readonly Question[] = [
  {
    topic: 'fib4',
    all: [
      [
        '線維化',
        '繊維化',
        '肝硬変',
        '硬い',
        '硬く',
        '硬さ',
        'エラスト',
        'fibrosis',
        'cirrhosis',
        'scar',
        'stiff',
        'elastograph',
        'fibroscan',
      ],
    ],
  },
  { topic: 'ast-alt-ratio', all: [['デリティス', 'de ritis', 'ratio']] },
  { topic: 'albumin', all: [['むくみ', 'むくむ', 'むくん', 'たんぱく', '蛋白', 'swelling', 'swollen', 'protein']] },
  { topic: 'platelets', all: [['あざ', '鼻血', '血が止ま', '歯ぐき', '点状', '出血', 'bruis', 'nosebleed', 'bleeding']] },
  { topic: 'alp', all: [['ifcc', 'jscc', '骨', 'bone']] },
  { topic: 'bilirubin', all: [['ジルベール', 'gilbert']] },
  { topic: 'standards', all: [['基準', '正常', '範囲内', 'reference', 'normal', 'range', 'healthy']] },
  {
    topic: 'bands',
    all: [['色', '赤', '区分', '段階', 'やや高い', 'colour', 'color', 'red', 'band', 'severity', 'mean', '見方', '意味', '読み方']],
  },
  {
    topic: 'triage',
    part: 'do',
    all: [
      [
        ...[
          '高い',
          '高め',
          '高く',
          '大丈夫',
          '危険',
          '心配',
          '不安',
          '怖い',
          '引っかか',
          'ひっかか',
          '異常',
          '悪い',
          'がん',
          '癌',
          '死',
          '寿命',
        ],
        ...['high', 'danger', 'serious', 'scared', 'afraid', 'worr', 'abnormal', 'cancer', 'die', 'bad', 'help', 'ok'],
      ],
    ],
  },
]
