import { outOfScopeReasons, undeterminedReasons } from '../interpreter/assessment.ts'
import { analyteIds } from '../panel/analyte.ts'
import { unusableReasons } from '../panel/measurement.ts'
import { type RuleProblem, ruleProblemCodes } from '../rules/check.ts'
import { findForbidden } from '../rules/forbidden.ts'
import type { Class, RuleSet } from '../rules/rule-set.ts'
import { type Language, languages, type Voice } from './language.ts'

/**
 * Which ids of a rule set have no sentence, and which of a site's texts replace nothing. Needs voices with every area,
 * without the site's own texts; `issueCodes` are the codes of issues that the program can raise.
 */
export function checkSentences(
  rules: RuleSet,
  voices: Readonly<Record<Language, Voice>>,
  issueCodes: readonly string[] = [],
): RuleProblem[] {
  const keys = [...neededKeys(rules), ...issueCodes.map((code) => `issue.${code}`)]
  return languages.flatMap((lang) => [
    ...keys
      .filter((key) => !voices[lang].has(key) && rules.texts?.[lang]?.[key] === undefined)
      .map((key): RuleProblem => ({ code: 'sentence-missing', path: `messages.${lang}`, args: { key, lang } })),
    ...checkTexts(rules, lang, voices[lang], new Set(keys)),
  ])
}

/** The key of every sentence that a rule set needs. */
export function neededKeys(rules: RuleSet): string[] {
  return [
    ...analyteIds.flatMap((id) => [
      ...['name', 'short', 'tells'].map((part) => `analyte.${id}.${part}`),
      ...rules.analytes[id].bands.flatMap((band) => [`band.${id}.${band.id}.word`, `band.${id}.${band.id}.says`]),
      ...rules.units.conversions[id].map(({ unit }) => `rules.unit.${unit}`),
    ]),
    ...Object.values(rules.standards).flatMap((standard) => [
      `standard.${standard.id}.name`,
      `standard.${standard.id}.short`,
      ...answersIn([standard, ...(standard.earlier ?? [])].flatMap(({ analytes }) => Object.values(analytes))).map(
        (answer) => `standard.${standard.id}.${answer}`,
      ),
    ]),
    ...Object.values(rules.scores).flatMap((score) => [
      ...['name', 'long', 'about', 'formula', 'limit'].map((part) => `score.${score.id}.${part}`),
      ...score.scales.flatMap((scale) => scale.bands.map(({ answer }) => `score.${score.id}.${answer}`)),
      ...Object.keys(score.parameters).map((name) => `rules.parameter.${name}`),
    ]),
    ...rules.patterns.flatMap(({ id }) => [`pattern.${id}.title`, `pattern.${id}.says`]),
    ...rules.triage.flatMap(({ id }) => ['short', 'title', 'says', 'step.1'].map((part) => `triage.${id}.${part}`)),
    ...[...unusableReasons, ...undeterminedReasons].map((reason) => `undetermined.${reason}`),
    ...outOfScopeReasons.map((reason) => `out-of-scope.${reason}`),
    ...Object.values(rules.sources).map(({ verified }) => `rules.verified.${verified}`),
    ...ruleProblemCodes.map((code) => `rules.problem.${code}`),
  ].filter((key, index, all) => all.indexOf(key) === index)
}

function answersIn(analytes: readonly object[]): string[] {
  const bySex = analytes.flatMap((classes) => Object.entries(classes) as [string, readonly Class[]][])
  const answers = bySex.flatMap(([, axis]) => axis.flatMap(({ answer }) => (answer === null ? [] : [answer])))
  return bySex.some(([who]) => who !== 'everyone') ? [...answers, 'needs-sex'] : answers
}

// A site's text replaces a sentence that exists (with the same things to fill in) or gives one that its own rules need.
function checkTexts(rules: RuleSet, lang: Language, voice: Voice, needed: ReadonlySet<string>): RuleProblem[] {
  return Object.entries(rules.texts?.[lang] ?? {}).flatMap(([key, text]) => {
    const path = `texts.${lang}.${key}`
    const words = findForbidden(text)
    const known = voice.has(key)
    return [
      ...(known || needed.has(key) ? [] : [{ code: 'text-unknown-key' as const, path, args: { key } }]),
      ...(words === null ? [] : [{ code: 'text-forbidden' as const, path, args: { words } }]),
      ...(known ? strangers(text, voice.say(key), path) : []),
    ]
  })
}

function strangers(text: string, original: string, path: string): RuleProblem[] {
  const filled = new Set(original.match(/\{\w+\}/g) ?? [])
  const own = text.match(/\{\w+\}/g) ?? []
  return own.filter((name) => !filled.has(name)).map((placeholder) => ({ code: 'text-placeholder', path, args: { placeholder } }))
}
