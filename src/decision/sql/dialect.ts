/** How a database writes what differs from one to the next. */
export interface Dialect {
  double: string
  text: string
  quote: '"' | '`'
  /** How an apostrophe stands inside a text. */
  apostrophe: "''" | "\\'"
  /** What keeps a step of the statement from being copied into the steps after it. */
  once: '' | 'MATERIALIZED '
  createView: string
  /** Whether a file can stand where a table does, as in FROM 'people.parquet'. */
  files: boolean
}

const standard: Dialect = {
  double: 'DOUBLE',
  text: 'VARCHAR',
  quote: '"',
  apostrophe: "''",
  once: '',
  createView: 'CREATE OR REPLACE VIEW',
  files: false,
}

/** A dialect is one entry here. */
export const dialects = {
  duckdb: { ...standard, files: true },
  postgres: { ...standard, double: 'DOUBLE PRECISION', text: 'TEXT', once: 'MATERIALIZED ' },
  spark: { ...standard, text: 'STRING', quote: '`', apostrophe: "\\'" },
  bigquery: { ...standard, double: 'FLOAT64', text: 'STRING', quote: '`', apostrophe: "\\'" },
  snowflake: { ...standard },
  trino: { ...standard },
  clickhouse: { ...standard, double: 'Nullable(Float64)', text: 'Nullable(String)', quote: '`' },
  sqlite: { ...standard, double: 'REAL', text: 'TEXT', once: 'MATERIALIZED ', createView: 'CREATE VIEW' },
} as const satisfies Record<string, Dialect>

export type DialectName = keyof typeof dialects
export const dialectNames = Object.keys(dialects) as readonly DialectName[]

export function textLiteral(text: string, { apostrophe }: Dialect): string {
  const escaped = apostrophe === "''" ? text : text.replaceAll('\\', '\\\\')
  return `'${escaped.replaceAll("'", apostrophe)}'`
}

/** A decimal point alone means an exact decimal in some databases: with an exponent it is a double in all of them. */
export function numberLiteral(number: number): string {
  const text = String(number).toUpperCase()
  return text.includes('E') ? text : `${text}E0`
}

/** As it stands where it is a plain word, since some databases fold only those. */
export function columnName(name: string, { quote }: Dialect): string {
  return plainWord.test(name) ? name : quote + name.replaceAll(quote, quote + quote) + quote
}

/** `schema.table`, each part by itself; where the database knows them, a file or a pattern of files. */
export function tableName(name: string, dialect: Dialect): string {
  if (dialect.files && /[/\\*]|\.(?:parquet|csv|json)$/i.test(name)) return textLiteral(name, dialect)
  return name
    .split('.')
    .map((part) => columnName(part, dialect))
    .join('.')
}

const plainWord = /^[A-Za-z_][A-Za-z0-9_]*$/
