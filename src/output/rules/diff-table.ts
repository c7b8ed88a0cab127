import { csvRecord, guardFormula } from '../csv/text.ts'
import type { RulesDiff } from './diff.ts'

/** A comparison as one table: what differs, then how many change level, then who; `kind` tells the three apart. */
export function diffTable({ changes, people }: RulesDiff): string {
  const rows = [
    ...changes.map(({ part, id, before, after }) => ({ kind: 'change', part, id, from: before.join(' / '), to: after.join(' / ') })),
    ...(people === null
      ? []
      : [
          { kind: 'compared', count: people.compared },
          { kind: 'unread', count: people.unread },
        ]),
    ...(people?.moves ?? []).map(({ from, to, count }) => ({ kind: 'count', from, to, count })),
    ...(people?.people ?? []).map(({ from, to, file, line, id, name }) => ({ kind: 'person', from, to, file, line, person: id, name })),
    ...(people === null || people.leftOut === 0 ? [] : [{ kind: 'left-out', count: people.leftOut }]),
  ]
  const lines = rows.map((row) => columns.map((column) => cell((row as Partial<Record<string, string | number | null>>)[column])))
  return [[...columns], ...lines].map((cells) => `${csvRecord(cells, ',')}\n`).join('')
}

function cell(value: string | number | null | undefined): string {
  return guardFormula(String(value ?? ''))
}

const columns = ['kind', 'part', 'id', 'from', 'to', 'count', 'file', 'line', 'person', 'name'] as const
