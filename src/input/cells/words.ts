/** What a cell without a number says. Keys are folded, lower case, without blanks. */
export type NoNumber = 'absent' | 'spreadsheet-error' | 'not-done' | 'unmeasurable'

/** The meaning of a text in place of a number; null: it is some other text. */
export function noNumberOf(folded: string): NoNumber | null {
  const key = folded.toLowerCase().replace(/\s+/g, '')
  const bare = /^\((.*)\)$/.exec(key)?.[1] ?? key
  const exact = words.get(bare)
  if (exact !== undefined) return exact
  if (/^(?:[-−‐‑‒–—―ーｰ~_=]+|[.…・･]+|\*+)$/.test(bare)) return 'absent'
  if (/^#+$|^#[a-z/0!?]+$/.test(bare)) return 'spreadsheet-error'
  if (/\d/.test(bare)) return null
  // A sentence with one of these words (溶血のため測定不能) has no number to lose.
  if (unmeasurableWords.some((word) => bare.includes(word))) return 'unmeasurable'
  if (notDoneWords.some((word) => bare.includes(word))) return 'not-done'
  return null
}

/** Whether the whole text is one of these words, and nothing stands beside it. */
export function saysOnlyNoNumber(folded: string): boolean {
  const key = folded.toLowerCase().replace(/\s+/g, '')
  return words.has(/^\((.*)\)$/.exec(key)?.[1] ?? key) || /^(?:[-−‐‑‒–—―ーｰ~_=]+|[.…・･]+|\*+|#[a-z/0!?]*)$/.test(key)
}

const absentWords = [
  'na',
  'n/a',
  'n.a.',
  'n.a',
  'null',
  'nil',
  'nan',
  'none',
  '\\n',
  'missing',
  'なし',
  '無し',
  '無',
  '/',
  '//',
  '空白',
  'ブランク',
  '无',
  '없음',
  'k.a.',
  '欠測',
  '?',
  '欠損',
  '.',
]

const notDoneWords = [
  ...[
    '未実施',
    '未受診',
    '実施せず',
    '実施なし',
    '実施無し',
    'キャンセル',
    'キヤンセル',
    '中止',
    '拒否',
    '対象外',
    '未検査',
    '未検',
    '未測定',
    '検査せず',
    '検査なし',
    '測定せず',
  ],
  ...[
    '省略',
    '検査中',
    '依頼なし',
    '採血せず',
    '受診せず',
    '辞退',
    '除外',
    '該当なし',
    '非該当',
    'notdone',
    'notperformed',
    'nottested',
    'notmeasured',
    'cancelled',
    'canceled',
  ],
  ...[
    'pending',
    'declined',
    'refused',
    'skipped',
    'notordered',
    'notapplicable',
    '未做',
    '未查',
    '未检',
    '拒检',
    '弃检',
    '放弃',
    '미실시',
    '미시행',
    '미검',
    '미수검',
    '검사안함',
  ],
]

const unmeasurableWords = [
  ...[
    '測定不能',
    '測定不可',
    '測定不可能',
    '判定不能',
    '判定不可',
    '検体不良',
    '検体不適',
    '検体不足',
    '検体量不足',
    '検体量僅少',
    '採血不可',
    '採血不能',
    '採血困難',
    '検査不能',
    '検査不可',
  ],
  ...[
    '溶血',
    '乳び',
    '乳糜',
    '凝固',
    '凝集',
    'フィブリン',
    '量不足',
    '検体破損',
    '再採血',
    '算定不能',
    '計測不能',
    '計測不可',
    '感度以下',
    '検出限界',
    'hemoly',
    'haemoly',
    'lipemi',
    'lipaemi',
  ],
  ...[
    'icteric',
    'clotted',
    'clumped',
    'insufficient',
    'qns',
    'unable',
    'unmeasurable',
    'notmeasurable',
    'indeterminate',
    'unsatisfactory',
    'rejected',
    '标本不合格',
    '脂血',
    '측정불가',
    '용혈',
  ],
]

const words: ReadonlyMap<string, NoNumber> = new Map<string, NoNumber>([
  ...absentWords.map((word) => [word, 'absent'] as const),
  ...notDoneWords.map((word) => [word, 'not-done'] as const),
  ...['未', 'nd', 'n.d.', 'np', 'tnp'].map((word) => [word, 'not-done'] as const),
  ...unmeasurableWords.map((word) => [word, 'unmeasurable'] as const),
  ...['エラー', 'error', 'err', 'err.', 'invalid'].map((word) => [word, 'unmeasurable'] as const),
])
