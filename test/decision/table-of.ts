import { compile } from '../../src/decision/compile.ts'
import { type DialectName, dialects } from '../../src/decision/sql/dialect.ts'
import { statementFor } from '../../src/decision/sql/statement.ts'
import { interpret } from '../../src/interpreter/interpret.ts'
import { addedRecords, columnsWith, placesOf } from '../../src/output/csv/columns.ts'
import { rulesCell } from '../../src/output/csv/note.ts'
import { analyteIds } from '../../src/panel/analyte.ts'
import type { RuleSet } from '../../src/rules/rule-set.ts'
import { panelOf } from '../interpreter/panel-of.ts'
import type { DrawnPanel } from './drawn-panels.ts'

export const createTable = (double: string): string =>
  `CREATE TABLE checkups (id INTEGER, age INTEGER, sex TEXT, ${analyteIds.map((id) => `${id} ${double}`).join(', ')}, alp_method TEXT)`

/** The rows as statements that put them into the table, some hundreds each. */
export function insertsOf(panels: readonly DrawnPanel[]): string[] {
  const rows = panels.map(({ values, age, sex, alpMethod }, i) => {
    const cells = [i, age, word(sex, i), ...analyteIds.map((id) => values[id] ?? null), alpMethod]
    return `(${cells.map((cell) => (cell === null ? 'NULL' : typeof cell === 'number' ? exact(cell) : `'${cell}'`)).join(', ')})`
  })
  const statements: string[] = []
  for (let at = 0; at < rows.length; at += 500) statements.push(`INSERT INTO checkups VALUES ${rows.slice(at, at + 500).join(', ')}`)
  return statements
}

/** The sex as different tables write it. */
function word(sex: DrawnPanel['sex'], i: number): string | null {
  if (sex === null) return i % 2 === 0 ? null : '不明'
  return (sex === 'male' ? ['male', '男', 'M ', '1'] : ['female', '女性', ' f', '2'])[i % 4] as string
}

function exact(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e6 ? String(number) : number.toExponential()
}

export function sqlFor(rules: RuleSet, name: DialectName): string {
  return statementFor(compile(rules), {
    dialect: dialects[name],
    table: 'checkups',
    columns: {},
    conversions: {},
    sexWords: { male: ['male', '男', 'm', '1'], female: ['female', '女性', 'f', '2'] },
    note,
    rules: rulesCell(rules),
  })
}

export type Row = Record<string, unknown>

/** What `-f csv` writes of each panel, by column; '' where a cell is empty. */
export function expectedRows(panels: readonly DrawnPanel[], rules: RuleSet): Row[] {
  const name = rulesCell(rules)
  const record = addedRecords('\t', name === null ? [note] : [note, name], placesOf(rules))
  const columns = columnsWith(name)
  return panels.map(({ values, age, sex, alpMethod }) => {
    const assessment = interpret(panelOf(values, { age, sex, alpMethod }), rules)
    const cells = record(assessment, assessment.issues).split('\t')
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]))
  })
}

/** Every cell in which a database and the interpreter differ; numbers may differ by 1 part in 10¹². */
export function differences(rows: readonly Row[], expected: readonly Row[], panels: readonly DrawnPanel[]): unknown[] {
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  const found: unknown[] = byId.size === panels.length ? [] : [`${byId.size} rows for ${panels.length} people`]
  expected.forEach((cells, i) => {
    const row = byId.get(i) ?? {}
    if (Object.keys(row).join() !== ['id', ...Object.keys(cells)].join()) found.push(Object.keys(row))
    for (const [column, cell] of Object.entries(cells)) {
      if (!isSame(row[column], String(cell))) found.push({ panel: panels[i], column, sql: row[column], interpreter: cell })
    }
  })
  return found.slice(0, 5)
}

function isSame(sql: unknown, cell: string): boolean {
  if (sql === null || sql === undefined) return cell === ''
  if (typeof sql !== 'number') return sql === cell
  return cell !== '' && Math.abs(sql - Number(cell)) <= Math.abs(sql) * 1e-12
}

const note = "This is information; it's no diagnosis."
