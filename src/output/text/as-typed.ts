import { bareUnit, conversionFrom, convertToCanonical } from '../../input/cells/convert.ts'
import { shownUnits } from '../../input/cells/read-value.ts'
import type { UnitId } from '../../input/cells/unit.ts'
import { parseValue } from '../../input/cells/value.ts'
import type { Assessment } from '../../interpreter/assessment.ts'
import type { Language } from '../../messages/language.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { Measurement } from '../../panel/measurement.ts'
import type { Display, RuleSet } from '../../rules/rule-set.ts'

/** The same rules, showing each value in the unit and with the decimals it was typed in: as it stands on the person's own sheet. */
export function shownAsTyped(rules: RuleSet, { measurements }: Pick<Assessment, 'measurements'>, lang: Language): RuleSet {
  const analytes = { ...rules.analytes }
  for (const id of analyteIds) {
    const measured = measurements[id]
    const display = measured === undefined ? null : displayOf(id, measured, rules, lang)
    if (display !== null) analytes[id] = { ...analytes[id], display: { ...analytes[id].display, [lang]: display } }
  }
  return { ...rules, analytes }
}

function displayOf(analyte: AnalyteId, { text, value }: Measurement, rules: RuleSet, lang: Language): Display | null {
  const parsed = parseValue(text)
  if (parsed.kind !== 'number' || parsed.unit === 'ambiguous') return null
  const unit = parsed.unit ?? bareUnit(analyte, parsed.value, rules)
  const conversion = unit === null ? undefined : conversionFrom(analyte, unit, rules)
  // In a file the column may say the unit: a number that comes to something else was not in this one.
  if (unit === null || conversion === undefined || convertToCanonical(analyte, parsed.value, unit, rules) !== value) return null
  const usual = rules.analytes[analyte].display[lang]
  const times = conversion.per / conversion.times
  const valueDecimals = decimalsOf(parsed.value)
  const label = unitLabel(unit, lang)
  if (times === usual.times && (parsed.unit === null || label === usual.unit)) return { ...usual, valueDecimals }
  return { unit: label, times, decimals: 0, valueDecimals }
}

function unitLabel(unit: UnitId, lang: Language): string {
  if (unit === '10*4/uL') return lang === 'ja' ? '万/µL' : '10⁴/µL'
  // A list of units names both spellings of this one.
  return (shownUnits[unit] ?? unit).replace(/ \(.*\)$/, '')
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
