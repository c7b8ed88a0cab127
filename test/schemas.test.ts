import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyteIds, canonicalUnit } from '../src/panel/analyte.ts'

const folder = new URL('../src/schemas/', import.meta.url)
const units = [...new Set(Object.values(canonicalUnit))]

/** Repair: UPDATE_SCHEMAS=yes npx vitest run test/schemas.test.ts && npm run format */
test.each(readdirSync(folder))('%s names every analyte and unit, in their order', (name) => {
  const schema: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const whole = withAnalytes(schema)
  if (process.env.UPDATE_SCHEMAS === 'yes') writeFileSync(new URL(name, folder), `${JSON.stringify(whole, null, 2)}\n`)
  else expect(JSON.stringify(schema)).toBe(JSON.stringify(whole))
})

/** The same schema, with every list of analytes or of their units as the program has it. */
function withAnalytes(node: unknown): unknown {
  if (Array.isArray(node)) {
    if (['ast', 'alt'].every((id) => node.includes(id)) && node.every((one) => typeof one === 'string')) return withOthers(node, analyteIds)
    return ['U/L', 'g/dL'].every((unit) => node.includes(unit)) ? units : node.map(withAnalytes)
  }
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node)
  const asked = 'ast' in node && 'alt' in node ? analyteIds.map((id): [string, unknown] => [id, node.ast]) : []
  const others = entries.filter(([key]) => asked.length === 0 || !(analyteIds as readonly string[]).includes(key))
  return Object.fromEntries([...asked, ...others].map(([key, value]) => [key, withAnalytes(value)]))
}

/** A list may name more than analytes; those stay behind them. */
function withOthers(node: readonly string[], ids: readonly string[]): string[] {
  return [...ids, ...node.filter((one) => !ids.includes(one))]
}
