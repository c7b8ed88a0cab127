import type { Issue } from '../../issue.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import type { Measurement } from '../../panel/measurement.ts'
import type { Panel } from '../../panel/panel.ts'
import { definitionOf } from '../../rules/analytes/of-each.ts'
import { parseValue } from '../cells/value.ts'

/** What looks like a slip of the fingers: a decimal point or digit too many or too few, a unit left out. Each is a question to the person. */
export function slipsIn({ measurements }: Pick<Panel, 'measurements'>): Issue[] {
  return analyteIds.flatMap((analyte) => {
    const measured = measurements[analyte]
    return measured === undefined || measured.comparator !== '=' ? [] : slipOf(analyte, measured)
  })
}

function slipOf(analyte: AnalyteId, { value, text }: Measurement): Issue[] {
  const parsed = parseValue(text)
  if (parsed.kind !== 'number') return []
  const ask = (code: Issue['code'], args: Issue['args'] = {}): Issue[] => [
    { code, level: 'warning', where: { analyte }, args: { text, ...args } },
  ]
  const { doubt } = definitionOf(analyte).typed
  if (doubt.bareFrom !== undefined) return parsed.unit === null && value >= doubt.bareFrom ? ask('typed-bilirubin') : []
  if (doubt.above !== undefined) return value > doubt.above ? ask('typed-platelets') : []
  if (doubt.below === undefined || parsed.unit === 'ukat/L') return []
  if (!Number.isInteger(parsed.value)) return ask('typed-decimal')
  return value < doubt.below ? ask('typed-low') : []
}
