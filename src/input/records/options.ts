import { UsageError } from '../../issue.ts'
import type { ReadOptions } from '../read-options.ts'

/** Records have no columns, sheets or delimiters: who asks for one means another file. */
export function refuseTableOptions(file: string, { map, sheet, delimiter, encoding, carry }: ReadOptions): void {
  if (sheet !== undefined) throw new UsageError('sheet-needs-workbook', { file })
  const asked = [
    map !== undefined && Object.keys(map).length > 0 ? '--map' : null,
    delimiter === undefined ? null : '--delimiter',
    encoding === undefined ? null : '--encoding',
  ].find((option) => option !== null)
  if (asked !== undefined) throw new UsageError('option-needs-table', { option: asked, file })
  if (carry !== undefined && carry.length > 0) throw new UsageError('column-needs-table', { header: carry[0] ?? '', file })
}
