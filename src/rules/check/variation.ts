import { analyteIds } from '../../panel/analyte.ts'
import type { RuleSet, VariationFigure } from '../rule-set.ts'
import { problem, type RuleProblem } from './problem.ts'
import { checkOwnSources } from './sources.ts'

/** Variation figures are fractions, and the wider one never stands alone or below the narrower one. */
export function checkVariation(rules: RuleSet): RuleProblem[] {
  const { analytes, analyticalShare, z, season } = rules.variation
  return [
    ...analyteIds.flatMap((id) => {
      const { narrow, wide } = analytes[id]
      const path = `variation.analytes.${id}`
      const ordered = wide === null || (narrow !== null && highest(narrow) <= highest(wide))
      return [
        ...(ordered ? [] : [problem('variation-invalid', path)]),
        ...checkFigure(rules, narrow, `${path}.narrow`),
        ...checkFigure(rules, wide, `${path}.wide`),
      ]
    }),
    ...Object.entries({ analyticalShare, z, season }).flatMap(([name, { sources }]) =>
      checkOwnSources(rules, sources, `variation.${name}`),
    ),
  ]
}

function checkFigure(rules: RuleSet, figure: VariationFigure | null, path: string): RuleProblem[] {
  if (figure === null) return []
  const fraction = values(figure).every((cv) => cv > 0 && cv < 1)
  return [...(fraction ? [] : [problem('variation-invalid', path)]), ...checkOwnSources(rules, [figure.source], path)]
}

function highest(figure: VariationFigure): number {
  return Math.max(...values(figure))
}

function values({ cv }: VariationFigure): number[] {
  return typeof cv === 'number' ? [cv] : [cv.male, cv.female]
}
