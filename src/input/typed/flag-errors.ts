import { UsageError } from '../../issue.ts'
import type { AnalyteId } from '../../panel/analyte.ts'
import type { UnusableReason } from '../../panel/measurement.ts'
import { analytes } from '../../rules/analytes/all.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { parseValue } from '../cells/value.ts'

type Refusal = UnusableReason | 'absent' | 'spreadsheet-error' | 'not-done'

/** The error for a typed value that can't be used: it says what the text could mean and how to write what is meant. */
export function refusedFlag(analyte: AnalyteId, because: Refusal, text: string, rules: RuleSet): UsageError {
  const args = { option: `--${analyte}`, text }
  if (because === 'not-possible') return new UsageError('flag-not-possible', { ...args, ...limitsOf(analyte, rules) })
  if (because === 'not-a-number' || because === 'columns-differ')
    return new UsageError('flag-not-a-number', { ...args, examples: analytes[analyte].typed.examples })
  if (because === 'unit-impossible') return new UsageError('flag-unit-impossible', { ...args, units: analytes[analyte].typed.units })
  if (because === 'unit-ambiguous') return unitError(analyte, text, args)
  return new UsageError('flag-no-value', args)
}

/** A bare platelet count between 40 and 150 has two opposite meanings: both are written out. */
function unitError(analyte: AnalyteId, text: string, args: { option: string; text: string }): UsageError {
  const parsed = parseValue(text)
  const isOpposite = analyte === 'platelets' && parsed.kind === 'number' && parsed.unit === null && parsed.value > 40 && parsed.value < 150
  if (!isOpposite) return new UsageError('flag-unit-missing', { ...args, units: analytes[analyte].typed.units })
  const inTenThousands = Number((parsed.value / 10).toPrecision(15))
  return new UsageError('flag-platelets-unit', { ...args, number: parsed.value, inTenThousands })
}

function limitsOf(analyte: AnalyteId, rules: RuleSet): { low: number; high: number; unit: string } {
  const { limits, unit } = rules.analytes[analyte]
  return { low: limits.refuseBelow, high: limits.refuseAbove, unit: unit === '10*9/L' ? '10^9/L' : unit }
}
