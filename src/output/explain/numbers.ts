import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { Class, ClassesBySex, RuleSet, ScoreId } from '../../rules/rule-set.ts'
import { bareTexts, percentText } from '../rules/number-lines.ts'
import { formulaText } from '../rules/rule-lines.ts'
import { numberText, quantityText } from '../text/rule-numbers.ts'

/** Every number that an explanation names, taken from the rules at the moment of speaking. Edges carry their unit. */
export function explainNumbers(rules: RuleSet, voice: Voice): Record<string, string> {
  return { ...bandEdges(rules, voice), ...intervals(rules, voice), ...scoreNumbers(rules, voice), ...otherNumbers(rules, voice) }
}

// `{ast_slightly_high}` is where that band ends.
function bandEdges(rules: RuleSet, voice: Voice): Record<string, string> {
  const edges = analyteIds.flatMap((id) =>
    rules.analytes[id].bands.flatMap(({ id: band, ends }) =>
      ends === null ? [] : [[name(id, band), quantityText(rules.analytes[id], ends.at, voice.lang)] as const],
    ),
  )
  return Object.fromEntries(edges)
}

// `{jccls_alt_male_high}`, `{jccls_albumin_low}`: the ends of the common reference intervals.
function intervals(rules: RuleSet, voice: Voice): Record<string, string> {
  const standard = rules.standards['jccls-2022']
  const ends = analyteIds.flatMap((id) =>
    axes(standard?.analytes[id]).flatMap(([who, axis]) => {
      const [low, high] = axis.flatMap(({ ends: edge }) => (edge === null ? [] : [quantityText(rules.analytes[id], edge.at, voice.lang)]))
      return [
        [name('jccls', id, ...who, 'low'), low ?? ''],
        [name('jccls', id, ...who, 'high'), high ?? ''],
      ] as const
    }),
  )
  return Object.fromEntries(ends)
}

function axes(classes: ClassesBySex | undefined): readonly (readonly [readonly string[], readonly Class[]])[] {
  if (classes === undefined) return []
  if ('everyone' in classes) return [[[], classes.everyone]]
  return [
    [['male'], classes.male],
    [['female'], classes.female],
  ]
}

function scoreNumbers(rules: RuleSet, voice: Voice): Record<string, string> {
  const { fib4, apri } = rules.scores
  const rFactor = rules.scores['r-factor']
  const ratio = rules.scores['ast-alt-ratio']
  const older = fib4.scales.find(({ fromAge }) => fromAge !== null)
  const cutoff = (score: ScoreId, key: string) => numberText(rules.scores[score].scales[0]?.cutoffs[key] ?? Number.NaN)
  const parameter = (score: ScoreId, key: string) => numberText(rules.scores[score].parameters[key]?.value ?? Number.NaN)
  const enzyme = (score: ScoreId, key: string) =>
    quantityText(rules.analytes.alt, rules.scores[score].parameters[key]?.value ?? Number.NaN, voice.lang)
  return {
    fib4_formula: formulaText(fib4, voice),
    fib4_low: cutoff('fib4', 'low'),
    fib4_high: cutoff('fib4', 'high'),
    fib4_older: numberText(older?.fromAge ?? Number.NaN),
    fib4_older_low: numberText(older?.cutoffs.low ?? Number.NaN, 1),
    fib4_limited: parameter('fib4', 'limitedThroughAge'),
    fib4_acute: enzyme('fib4', 'acuteFrom'),
    ast_alt_ratio_formula: formulaText(ratio, voice),
    ast_alt_shown: enzyme('ast-alt-ratio', 'shownAbove'),
    ast_alt_double: cutoff('ast-alt-ratio', 'double'),
    apri_formula: formulaText(apri, voice),
    apri_low: cutoff('apri', 'low'),
    apri_significant: cutoff('apri', 'significant'),
    apri_cirrhosis: cutoff('apri', 'cirrhosis'),
    apri_limit: enzyme('apri', 'astUpperLimit'),
    r_factor_formula: formulaText(rFactor, voice),
    r_low: cutoff('r-factor', 'low'),
    r_high: cutoff('r-factor', 'high'),
    r_alt_above: enzyme('r-factor', 'altAbove'),
    r_alt_male: enzyme('r-factor', 'altUpperLimitMale'),
    r_alt_female: enzyme('r-factor', 'altUpperLimitFemale'),
    r_alp: enzyme('r-factor', 'alpUpperLimit'),
  }
}

function otherNumbers(rules: RuleSet, voice: Voice): Record<string, string> {
  return {
    adult_from: numberText(rules.adultFrom.value),
    season: `${percentText(rules.variation.season.value)}%`,
    bare_platelets: bareTexts(rules, 'platelets', voice).join(voice.say('rules.list')),
    bare_albumin: bareTexts(rules, 'albumin', voice).join(voice.say('rules.list')),
  }
}

function name(...parts: readonly string[]): string {
  return parts.join('_').replaceAll('-', '_')
}
