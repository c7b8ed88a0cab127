import type { AnalyteId } from '../../panel/analyte.ts'
import { folded } from './fold.ts'
import { mentionsIn } from './mentions.ts'

/** The values that a question names: `ALT 62`, `AST 300は危険?`, `血小板は18.2万`. The first of an analyte counts. */
export function valuesIn(query: string): Partial<Record<AnalyteId, string>> {
  const text = folded(query)
  const values: Partial<Record<AnalyteId, string>> = {}
  for (const { analyte, at, end } of mentionsIn(text)) {
    if (values[analyte] !== undefined || anotherTest.test(text.slice(0, at))) continue
    const hit = stated.exec(text.slice(end)) ?? before.exec(text.slice(0, at))
    if (hit !== null) values[analyte] = `${hit[1]}${hit[2] ?? ''}`
  }
  return values
}

// Direct bilirubin and albumin in urine are other tests.
const anotherTest = /(?:直接|間接|尿中?ノ?|微量|direct |indirect |urine |urinary |d-)$/

/** `is 62 high for ALT`. */
const before = /(?<![\d.])(\d+(?:\.\d+)?)(?: (?!years?|months?|weeks?|days?|times?)[a-z]+){0,3} (?:for|of) (?:an? |my )?$/

// A limit ("30以上"), a number of years or times is no value; nor is the first of two ("62から45").
const stated = new RegExp(
  [
    /^\s*(?:\([^)\d]*\))?\s*(?:ノ?(?:数値|値|数)|(?:level|value|count|result)s?)?\s*/,
    /(?:ハ|ガ|デ|モ|ノ|ッテ|:|=|is|was|of|at)?\s*(?:約|about)?\s*/,
    /([<>]?\s?(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?))(?![\d,]|\.\d)(\s*(?:万|g\/dl|g\/l|mg\/dl|[μu]mol\/l|[×x]?10[\^*]\d\/[uμ]?l))?/,
    /(?!\s*(?:u\/l|iu\/l)?\s*(?:回|歳|才|代|年|月|日|週|ヶ|カ月|ヵ|%|倍|以上|以下|未満|ヲ超|ヲ越|超|ヨリ|カラ|→|->|-\d|~|〜|個|人|ツ|番|year|month|week|day|time|percent|or more|or less|to \d))/,
  ]
    .map(({ source }) => source)
    .join(''),
)
