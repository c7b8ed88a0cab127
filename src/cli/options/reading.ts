import type { ReadOptions } from '../../input/csv.ts'
import { UsageError } from '../../issue.ts'
import { analyteIds, isAnalyteId } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { textOf } from './parsed.ts'
import type { Settings } from './settings.ts'
import { pairsOf } from './values.ts'

/** What the flags settle about how a file is read. */
export async function readOptionsOf(settings: Settings, rules: RuleSet): Promise<ReadOptions> {
  const { given } = settings
  const map = Object.fromEntries(await pairsOf(given, 'map', 'ast="GOT(AST)"'))
  const units = Object.fromEntries(await pairsOf(given, 'unit', 'platelets=万/µL'))
  for (const name of Object.keys(units)) {
    if (!isAnalyteId(name)) {
      throw new UsageError('option-not-understood', { option: '--unit', text: name, form: `${analyteIds.join('|')}=…` })
    }
  }
  const options: ReadOptions = { rules, map, units, today: settings.today }
  if (settings.redact) options.hideNames = true
  if (settings.choice.columns.length > 0) options.carry = settings.choice.columns
  const encoding = textOf(given, 'encoding')
  const delimiter = textOf(given, 'delimiter')
  const sheet = textOf(given, 'sheet')
  const dateOrder = textOf(given, 'date-order') as ReadOptions['dateOrder']
  const alpMethod = textOf(given, 'alp-method') as ReadOptions['alpMethod']
  if (encoding !== undefined) options.encoding = encoding
  if (delimiter !== undefined) options.delimiter = delimiter
  if (sheet !== undefined) options.sheet = sheet
  if (dateOrder !== undefined) options.dateOrder = dateOrder
  if (alpMethod !== undefined) options.alpMethod = alpMethod
  if (settings.asOf !== undefined) options.asOf = settings.today
  return options
}
