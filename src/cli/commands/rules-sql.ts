import { compile } from '../../decision/compile.ts'
import { type DialectName, dialects } from '../../decision/sql/dialect.ts'
import { type InputColumn, inputColumns, type StatementOptions, statementFor } from '../../decision/sql/statement.ts'
import { conversionFrom } from '../../input/cells/convert.ts'
import { sexWords } from '../../input/cells/sex.ts'
import { parseUnit } from '../../input/cells/unit.ts'
import { UsageError } from '../../issue.ts'
import { noteCell, rulesCell } from '../../output/csv/note.ts'
import { hasControls } from '../../output/text/controls.ts'
import { analyteIds, isAnalyteId } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { textOf, textsOf } from '../options/parsed.ts'
import type { Settings } from '../options/settings.ts'
import { pairsOf } from '../options/values.ts'
import type { Task } from '../run/command.ts'
import { writeWhole } from '../world/output.ts'

/** `rules sql`: the rules as one statement that reads a table and gives the columns that `-f csv` adds. */
export async function rulesSql(task: Task, rules: RuleSet): Promise<number> {
  const { settings, voice, io } = task
  const { asked } = settings
  const name = (textOf(asked, 'dialect') ?? 'duckdb') as DialectName
  const form = textOf(asked, 'as') ?? 'select'
  if (form === 'macro' && name !== 'duckdb') throw new UsageError('sql-macro')
  const dialect = dialects[name]
  const columns = await columnsOf(settings)
  for (const text of [textOf(asked, 'table') ?? '', ...Object.values(columns)])
    if (hasControls(text) || text.includes('\r')) throw new UsageError('sql-name', { text })
  const statement = statementFor(compile(rules), {
    dialect,
    table: form === 'macro' ? 'query_table(source)' : (textOf(asked, 'table') ?? 'checkups'),
    columns,
    conversions: await conversionsOf(settings, rules),
    sexWords,
    note: noteCell(voice, settings.contact),
    rules: rulesCell(rules),
  })
  const before: Record<string, string> = {
    select: '',
    view: `${dialect.createView} liver_panel AS\n`,
    macro: 'CREATE OR REPLACE MACRO liver_panel(source) AS TABLE\n',
  }
  await writeWhole(`${heading(task, rules)}${before[form]}${statement};\n`, { ...settings, format: 'text' }, io)
  return 0
}

function heading({ voice }: Task, rules: RuleSet): string {
  const { id, version, sha256 } = rules
  const units = analyteIds.map((analyte) => `${analyte} ${rules.analytes[analyte].unit}`).join(', ')
  const lines = [
    voice.say('cli.sql.rules', { id, version, sha256 }),
    voice.say('cli.sql.units', { units }),
    voice.say('cli.sql.alp'),
    voice.say('cli.sql.numbers'),
    voice.say('cli.sql.check'),
    voice.say('cli.sql.caveat'),
  ]
  return lines.map((line) => `-- ${line.replace(/\s+/g, ' ')}\n`).join('')
}

/** `--map platelets=plt_count`; `--map alp=` says that the table has no such column. */
async function columnsOf({ asked }: Settings): Promise<StatementOptions['columns']> {
  const columns: Partial<Record<InputColumn, string>> = {}
  for (const text of textsOf(asked, 'map')) {
    const [, field = '', column = ''] = /^([^=＝]*)[=＝](.*)$/s.exec(text) ?? []
    const [[named] = [field]] = isInputColumn(field.trim())
      ? [[field.trim()]]
      : await pairsOf({ map: [`${field}=x`] }, 'map', 'platelets=plt_count')
    if (!isInputColumn(named)) throw new UsageError('sql-field', { text: named, fields: inputColumns.join(', ') })
    columns[named] = column.trim()
  }
  return columns
}

function isInputColumn(name: string): name is InputColumn {
  return (inputColumns as readonly string[]).includes(name)
}

async function conversionsOf({ asked }: Settings, rules: RuleSet): Promise<StatementOptions['conversions']> {
  const conversions: StatementOptions['conversions'] = {}
  for (const [analyte, text] of await pairsOf(asked, 'unit', 'platelets=万/µL')) {
    if (!isAnalyteId(analyte))
      throw new UsageError('option-not-understood', { option: '--unit', text: analyte, form: `${analyteIds.join('|')}=…` })
    const parsed = parseUnit(text)
    const conversion = parsed === null || 'ambiguous' in parsed ? undefined : conversionFrom(analyte, parsed.unit, rules)
    if (conversion === undefined) {
      throw new UsageError('sql-unit', { analyte, text, units: rules.units.conversions[analyte].map(({ unit }) => unit).join(', ') })
    }
    conversions[analyte] = conversion
  }
  return conversions
}
