import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

type SchemaName = 'assessment' | 'run' | 'row' | 'rows' | 'trend' | 'trend-run'

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
const shipped = Object.fromEntries(
  (['assessment', 'run', 'row', 'rows', 'trend', 'trend-run'] as const).map((name) => [name, schemaOf(name)]),
)
for (const schema of Object.values(shipped)) ajv.addSchema(schema)

/** What a value breaks in a shipped schema; empty when it holds. */
export function faultsOf(name: SchemaName, value: unknown): unknown[] {
  const validate = ajv.getSchema(shipped[name]?.$id as string) as ValidateFunction
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => ({ instancePath, message, params }))
}

function schemaOf(name: SchemaName): { $id: string } {
  return JSON.parse(readFileSync(new URL(`../../src/schemas/${name}.schema.json`, import.meta.url), 'utf8'))
}
