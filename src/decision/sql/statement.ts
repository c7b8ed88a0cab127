import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { AnalyteProgram, DecisionProgram, ScoreProgram, StandardProgram, Test } from '../program.ts'
import { answerOn, positionOn } from './axis.ts'
import { columnName, type Dialect, numberLiteral, tableName, textLiteral } from './dialect.ts'
import { comparisonText, formulaText, guardsOf } from './formula.ts'
import { type Reason, reasonsOf } from './reasons.ts'
import { answerColumn, never, patternColumn, positionColumn, type Seen, type Surroundings, scoreColumn, testText } from './test-text.ts'

export const inputColumns: readonly InputColumn[] = [
  ...(['id', 'age', 'sex'] as const),
  ...analyteIds.flatMap((id): InputColumn[] => (id === 'alp' ? ['alp', 'alp_method'] : [id])),
]
export type InputColumn = 'id' | 'age' | 'sex' | AnalyteId | 'alp_method'

export interface StatementOptions {
  dialect: Dialect
  /** Null: the table is written by the caller, as it stands. */
  table: string
  /** Other names of columns; '' is "the table has none". */
  columns: Partial<Record<InputColumn, string>>
  /** value × times ÷ per is in the canonical unit. */
  conversions: Partial<Record<AnalyteId, { times: number; per: number }>>
  sexWords: { male: readonly string[]; female: readonly string[] }
  /** The same in every row. */
  note: string
  /** The name of a site's own rules; null with the shipped ones. */
  rules: string | null
}

/**
 * The decision program as one SELECT of plain CASE expressions: steps that build on each other, with positions of bands as whole
 * numbers and -1 for "not judged". Every condition is true or false, never unknown, so NOT can be trusted.
 */
export function statementFor(program: DecisionProgram, options: StatementOptions): string {
  const { dialect } = options
  const text = (value: string) => textLiteral(value, dialect)
  const context: Context = { program, options, text }
  const steps: [string, string[], string][] = [
    ['lp_given', given(context), source(options)],
    ['lp_person', person(context), 'lp_given'],
    ['lp_placed', placed(context), 'lp_person'],
    ['lp_judged', judged(context), 'lp_placed'],
    ['lp_valued', valued(context), 'lp_judged'],
    ['lp_scored', scored(context), 'lp_valued'],
    ...patternSteps(context),
    ['lp_leveled', leveled(context), 'lp_matched'],
  ]
  const ctes = steps.map(([name, columns, from]) => `${name} AS ${dialect.once}(\n  SELECT ${columns.join(',\n    ')}\n  FROM ${from}\n)`)
  return `WITH ${ctes.join(',\n')}\nSELECT ${answers(context).join(',\n  ')}\nFROM lp_leveled`
}

interface Context {
  program: DecisionProgram
  options: StatementOptions
  text(text: string): string
}

function source({ table, dialect }: StatementOptions): string {
  return table.startsWith('query_table(') ? table : tableName(table, dialect)
}

/** Columns under known names and in canonical units. */
function given({ program, options, text }: Context): string[] {
  const { dialect, columns, conversions, sexWords } = options
  const named = (column: InputColumn, type: string) => {
    const name = columns[column] ?? column
    return `CAST(${name === '' ? 'NULL' : columnName(name, dialect)} AS ${type})`
  }
  const word = (column: InputColumn) => `LOWER(TRIM(${named(column, dialect.text)}))`
  const among = (words: readonly string[]) => `IN (${words.map(text).join(', ')})`
  return [
    `${(columns.id ?? 'id') === '' ? `CAST(NULL AS ${dialect.text})` : columnName(columns.id ?? 'id', dialect)} AS id`,
    `${named('age', dialect.double)} AS raw_age`,
    `CASE WHEN ${word('sex')} ${among(sexWords.male)} THEN 'male' WHEN ${word('sex')} ${among(sexWords.female)} THEN 'female' ELSE '' END AS g_sex`,
    `CASE WHEN ${word('alp_method')} = 'ifcc' THEN 1 ELSE 0 END AS g_ifcc`,
    ...program.analytes.map(({ id }) => `${converted(named(id, dialect.double), conversions[id])} AS v_${id}`),
  ]
}

/** The decimal that a product of decimals stands for: 14.5 × 10 is 145, not 145.00000000000003. */
function converted(value: string, conversion: { times: number; per: number } | undefined): string {
  if (conversion === undefined || conversion.times === conversion.per) return value
  const product = `(${value} * ${numberLiteral(conversion.times)} / ${numberLiteral(conversion.per)})`
  const short = `(FLOOR(${product} * 1E6 + 5E-1) / 1E6)`
  return `CASE WHEN ABS(${short} - ${product}) <= ${product} * 1E-15 THEN ${short} ELSE ${product} END`
}

function person({ program }: Context): string[] {
  const { age } = program
  const possible = `raw_age >= ${numberLiteral(age.from)} AND raw_age <= ${numberLiteral(age.to)}`
  return [
    'lp_given.*',
    `CASE WHEN ${possible} THEN FLOOR(raw_age) ELSE NULL END AS g_age`,
    `CASE WHEN raw_age IS NULL THEN 0 WHEN ${possible} THEN 0 ELSE 1 END AS age_wrong`,
    `CASE WHEN ${possible} AND FLOOR(raw_age) < ${numberLiteral(program.adultFrom)} THEN 0 ELSE 1 END AS adult`,
  ]
}

/** -2: no value can be so; -1: none was given; else the band of the value. */
function placed({ program }: Context): string[] {
  return [
    'lp_person.*',
    `CASE WHEN adult = 0 AND g_age >= ${numberLiteral(program.children.from)} THEN 1 ELSE 0 END AS net`,
    ...program.analytes.map((analyte) => {
      const { id, limits } = analyte
      const value = `v_${id}`
      const possible = `${value} >= ${numberLiteral(limits.from)} AND ${value} <= ${numberLiteral(limits.to)}`
      return `CASE WHEN ${value} IS NULL THEN -1 WHEN ${possible} THEN ${positionOn(analyte, value)} ELSE -2 END AS p_${id}`
    }),
  ]
}

function judged({ program, text }: Context): string[] {
  const { children, analytes } = program
  const known = (id: AnalyteId) => `p_${id} >= 0`
  const positions = analytes.flatMap(({ id, method }) => {
    const asAdult = `adult = 1 AND ${known(id)}${method === null ? '' : ' AND g_ifcc = 1'}`
    const seen = children.analytes.includes(id) ? ` WHEN net = 1 AND ${known(id)} THEN p_${id}` : ''
    return [
      `CASE WHEN ${asAdult} THEN p_${id} ELSE -1 END AS ${positionColumn(id, 'judged')}`,
      `CASE WHEN ${asAdult} THEN p_${id}${seen} ELSE -1 END AS ${positionColumn(id, 'net')}`,
    ]
  })
  const said = analytes.flatMap((analyte) =>
    analyte.standards.map((standard) => `${standardAnswer(analyte, standard, text)} AS ${answerColumn(standard.id, analyte.id)}`),
  )
  return ['lp_placed.*', ...positions, ...said]
}

function standardAnswer({ id }: AnalyteProgram, { axes, method }: StandardProgram, text: (text: string) => string): string {
  const value = `v_${id}`
  const judgeable = `p_${id} >= 0${method === null ? '' : ' AND g_ifcc = 1'}`
  if ('everyone' in axes) return `CASE WHEN ${judgeable} THEN ${answerOn(axes.everyone, value, text)} ELSE '' END`
  const bySex = `CASE g_sex WHEN 'male' THEN ${answerOn(axes.male, value, text)} WHEN 'female' THEN ${answerOn(axes.female, value, text)} ELSE 'needs-sex' END`
  return `CASE WHEN ${judgeable} THEN ${bySex} ELSE '' END`
}

/** Only people whose every input is there, is judged and is in scope have a score. */
function valued({ program, text }: Context): string[] {
  return ['lp_judged.*', ...program.scores.map((score) => `${scoreValue(score, text)} AS ${scoreColumn(score.id, 'value')}`)]
}

function scoreValue({ needs, value, outOfScope }: ScoreProgram, text: (text: string) => string): string {
  const there = needs.map((input) => {
    if (input === 'age') return 'g_age IS NOT NULL'
    if (input === 'sex') return `g_sex <> ''`
    return `${positionColumn(input, 'judged')} >= 0`
  })
  const out = outOfScope.flatMap(({ when }) => when).map((comparison) => `NOT (${comparisonText(comparison, text)})`)
  const guarded = [...out, ...guardsOf(value, text)]
  const inner = guarded.length === 0 ? formulaText(value, text) : `CASE WHEN ${guarded.join(' AND ')} THEN ${formulaText(value, text)} END`
  return `CASE WHEN ${['adult = 1', ...there].join(' AND ')} THEN ${inner} END`
}

function scored({ program, text }: Context): string[] {
  return [
    'lp_valued.*',
    ...program.scores.flatMap((score) => {
      const { id, limited } = score
      const value = scoreColumn(id, 'value')
      const limits = limited.map((comparison) => ` AND NOT (${comparisonText(comparison, text)})`).join('')
      return [
        `CASE WHEN ${value} IS NULL THEN '' ELSE ${scoreBand(score, value, text)} END AS ${scoreColumn(id, 'band')}`,
        `CASE WHEN ${value} IS NOT NULL${limits} THEN 1 ELSE 0 END AS ${scoreColumn(id, 'counts')}`,
      ]
    }),
  ]
}

/** Of several scales that an age has reached, the last one listed holds. */
function scoreBand({ scales }: ScoreProgram, value: string, text: (text: string) => string): string {
  const [first, ...others] = scales
  if (first === undefined) return `''`
  const later = others.filter(({ fromAge }) => fromAge !== null).reverse()
  if (later.length === 0) return answerOn(first, value, text)
  const whens = later.map((scale) => `WHEN g_age >= ${numberLiteral(scale.fromAge as number)} THEN ${answerOn(scale, value, text)}`)
  return `CASE ${whens.join(' ')} ELSE ${answerOn(first, value, text)} END`
}

/** A pattern that asks for another one stands in a step after it. */
function patternSteps({ program, text }: Context): [string, string[], string][] {
  const steps: { id: string; when: Test }[][] = []
  const stepOf = new Map<string, number>()
  for (const { id, when } of program.patterns) {
    const asked = patternsIn(when).flatMap((other) => stepOf.get(other) ?? [])
    const step = asked.length === 0 ? 0 : Math.max(...asked) + 1
    stepOf.set(id, step)
    steps[step] = [...(steps[step] ?? []), { id, when: withoutUnknown(when, new Set(stepOf.keys()), id) }]
  }
  if (steps.length === 0) steps.push([])
  return steps.map((patterns, i) => {
    const from = i === 0 ? 'lp_scored' : `lp_matched_${i}`
    const name = i === steps.length - 1 ? 'lp_matched' : `lp_matched_${i + 1}`
    const columns = patterns.flatMap(({ id, when }) =>
      (['judged', 'net'] as const).map((seen) => {
        const around = { seen, text, restsOnly: () => never }
        return `CASE WHEN ${testText(when, around)} THEN 1 ELSE 0 END AS ${patternColumn(id, seen)}`
      }),
    )
    return [name, [`${from}.*`, ...columns], from]
  })
}

function patternsIn(test: Test): string[] {
  if (test.is === 'pattern') return [test.pattern]
  if (test.is === 'all') return [...test.of, ...test.given].flatMap(patternsIn)
  return test.is === 'some' ? test.of.flatMap(patternsIn) : []
}

/** Patterns are found in order: one that comes later has not been found yet. */
function withoutUnknown(test: Test, known: ReadonlySet<string>, itself: string): Test {
  const inner = (part: Test) => withoutUnknown(part, known, itself)
  if (test.is === 'pattern') return known.has(test.pattern) && test.pattern !== itself ? test : { is: 'some', count: 1, of: [] }
  if (test.is === 'all') return { ...test, of: test.of.map(inner), given: test.given.map(inner) }
  return test.is === 'some' ? { ...test, of: test.of.map(inner) } : test
}

/** The level as its place on the ladder; one past the last where none applies. */
function leveled(context: Context): string[] {
  const { levels, children } = context.program
  const whens = levels.map(({ when }, i) => (when.length === 0 ? '' : `WHEN ${any(when, context)} THEN ${i}`))
  const ofChildren = whens.filter((_, i) => children.levels.includes(levels[i]?.id ?? '')).filter((when) => when !== '')
  const found = (some: readonly string[]) =>
    some.length === 0 ? String(levels.length) : `CASE ${some.join(' ')} ELSE ${levels.length} END`
  return [
    'lp_matched.*',
    `CASE WHEN adult = 1 THEN ${found(whens.filter((when) => when !== ''))} WHEN net = 1 THEN ${found(ofChildren)} ELSE ${levels.length} END AS level_at`,
  ]
}

function any(tests: readonly Test[], { text }: Context): string {
  return tests.map((test) => testText(test, ladder(text))).join(' OR ')
}

function ladder(text: (text: string) => string): Surroundings {
  return { seen: 'net', text, restsOnly: () => never }
}

/** The columns that `-f csv` writes, with the same texts; NULL where a cell is empty there. */
function answers(context: Context): string[] {
  const { program, options, text } = context
  const { dialect, note, rules } = options
  const none = `CAST(NULL AS ${dialect.text})`
  return [
    'id',
    `${levelText(context)} AS lp_triage`,
    `${becauseText(context)} AS lp_because`,
    ...program.analytes.flatMap((analyte) => [
      `${bandText(analyte, text)} AS lp_${analyte.id}_band`,
      `${gradeText(analyte, none)} AS lp_${analyte.id}_grade`,
    ]),
    `${scoreColumn('fib4', 'value')} AS lp_fib4`,
    `NULLIF(${scoreColumn('fib4', 'band')}, '') AS lp_fib4_band`,
    `${scoreColumn('ast-alt-ratio', 'value')} AS lp_ast_alt_ratio`,
    `${list(
      program.patterns.map(({ id }) => [`${patternColumn(id, 'judged')} = 1`, text(id)]),
      ' ',
      text,
    )} AS lp_patterns`,
    `${list(issues(program, text), ' ', text)} AS lp_issues`,
    `${text(note)} AS lp_note`,
    ...(rules === null ? [] : [`${text(rules)} AS lp_rules`]),
    `${doorText(context)} AS lp_door`,
    `${byText(context)} AS lp_by`,
    `${none} AS lp_check`,
    `${placeText(context)} AS lp_rank`,
  ]
}

function levelText({ program, text }: Context): string {
  const { levels } = program
  const whens = levels.map(({ id }, i) => `WHEN ${i} THEN ${text(id)}`)
  return `CASE level_at ${whens.join(' ')} ELSE ${text(levels.at(-1)?.id ?? '')} END`
}

/** The place of the level, from 1, the most urgent. */
function placeText({ program: { levels } }: Context): string {
  const whens = levels.map((_, i) => `WHEN ${i} THEN ${i + 1}`)
  return `CASE level_at ${whens.join(' ')} ELSE ${levels.length} END`
}

function becauseText(context: Context): string {
  const { program, text } = context
  const whens = program.levels.map((_, i) => {
    const parts = reasonsAt(i, context).map((reason) => [reason.when, reason.text] as const)
    return `WHEN ${i} THEN ${list(parts, '; ', text)}`
  })
  return `CASE level_at ${whens.join(' ')} ELSE CASE WHEN adult = 1 THEN 'nothing-banded' ELSE 'not-adult' END END`
}

function reasonsAt(level: number, { program, text }: Context): Reason[] {
  return reasonsOf(program.levels[level]?.when ?? [], program.analytes, ladder(text))
}

/** Texts that apply, with a separator between them; NULL where none does. Every part carries its separator before it, and the first one is cut off. */
function list(parts: readonly (readonly [when: string, text: string])[], separator: string, text: (text: string) => string): string {
  if (parts.length === 0) return 'NULL'
  const joined = parts.map(([when, part]) => `CASE WHEN ${when} THEN ${text(separator)} || ${part} ELSE '' END`).join(' || ')
  return `NULLIF(SUBSTR(${joined}, ${separator.length + 1}), '')`
}

function bandText({ id, bands, method }: AnalyteProgram, text: (text: string) => string): string {
  const whens = bands.map((band, i) => `WHEN ${positionColumn(id, 'judged')} = ${i} THEN ${text(band.id)}`)
  const otherMethod = method === null ? '' : ` WHEN g_ifcc = 0 THEN 'undetermined:method-unknown'`
  return `CASE WHEN p_${id} = -1 THEN NULL WHEN p_${id} = -2 THEN 'undetermined:not-possible' WHEN adult = 0 THEN 'undetermined:not-adult'${otherMethod} ${whens.join(' ')} END`
}

function gradeText({ id, standards }: AnalyteProgram, none: string): string {
  if (!standards.some((standard) => standard.id === gradedBy)) return none
  return `CASE WHEN ${positionColumn(id, 'judged')} >= 0 THEN NULLIF(${answerColumn(gradedBy, id)}, '') END`
}

function issues({ analytes, ratioDoubleCheckAbove }: DecisionProgram, text: (text: string) => string): [string, string][] {
  const ofValues = analytes.flatMap(({ id, doubleCheck: { below, above } }): [string, string][] => {
    const unlikely = [
      ...(below === null ? [] : [`v_${id} < ${numberLiteral(below)}`]),
      ...(above === null ? [] : [`v_${id} > ${numberLiteral(above)}`]),
    ]
    return [
      [`p_${id} = -2`, text(`${id}:not-possible`)],
      ...(unlikely.length === 0
        ? []
        : [[`p_${id} >= 0 AND (${unlikely.join(' OR ')})`, text(`${id}:double-check-value`)] as [string, string]]),
    ]
  })
  const [ast, alt] = [positionColumn('ast', 'judged'), positionColumn('alt', 'judged')]
  const ratio = `CASE WHEN ${ast} >= 0 AND ${alt} >= 0 AND v_alt <> 0 THEN v_ast / v_alt ELSE 0E0 END > ${numberLiteral(ratioDoubleCheckAbove)}`
  return [['age_wrong = 1', text('age-not-possible')], ...ofValues, [ratio, text('double-check-ratio')]]
}

function doorText(context: Context): string {
  const { program, text } = context
  const { levels, doors, children } = program
  const nowhere = [...levels.keys()].filter((i) => levels[i]?.by.length === 0)
  const around = found(context)
  const whens = doors.map(({ id, when }) => `WHEN ${when === null ? '1 = 1' : testText(when, around)} THEN ${text(id)}`)
  const first = whens.length === 0 ? 'NULL' : `CASE ${whens.join(' ')} ELSE NULL END`
  return `CASE WHEN adult = 0 THEN ${text(children.door)} WHEN level_at IN (${[...nowhere, levels.length].join(', ')}) THEN NULL ELSE ${first} END`
}

function byText(context: Context): string {
  const { program, text } = context
  const around = found(context)
  const whens = program.levels.flatMap(({ by }, i) => {
    if (by.length === 0) return []
    const times = by.map(({ id, when }) => `WHEN ${when === null ? '1 = 1' : testText(when, around)} THEN ${text(id)}`)
    return [`WHEN ${i} THEN CASE ${times.join(' ')} ELSE NULL END`]
  })
  return whens.length === 0 ? 'NULL' : `CASE level_at ${whens.join(' ')} ELSE NULL END`
}

/** What may be asked once the level and its reasons are known. */
function found(context: Context): Surroundings {
  const { text, program } = context
  const restsOnly = (analytes: readonly AnalyteId[]): string => {
    const whens = program.levels.flatMap((_, i) => {
      const reasons = reasonsAt(i, context)
      const some = (which: readonly Reason[]) => which.map(({ when }) => `(${when})`).join(' OR ')
      const among = reasons.filter(({ analyte }) => analyte !== null && analytes.includes(analyte))
      const others = reasons.filter((reason) => !among.includes(reason))
      if (among.length === 0) return []
      const alone = others.length === 0 ? '' : ` AND NOT (${some(others)})`
      return [`WHEN level_at = ${i} THEN CASE WHEN (${some(among)})${alone} THEN 1 ELSE 0 END`]
    })
    return whens.length === 0 ? never : `CASE ${whens.join(' ')} ELSE 0 END = 1`
  }
  return { seen: 'net' satisfies Seen, text, restsOnly }
}

/** The standard whose answers are the grades. */
const gradedBy = 'jsnd-2026'
