import { UsageError } from '../../issue.ts'
import type { ColumnHeader } from '../table/header.ts'
import { columnNamed } from './named-columns.ts'

/**
 * Where the columns stand (from 0) that the caller wants to be carried along: groups, choices, columns to show.
 * Throws UsageError for one that this file does not have, or has several times.
 */
export function carriedColumns(file: string, wanted: readonly string[], columns: readonly ColumnHeader[]): number[] {
  return wanted.map((text) => {
    const found = columnNamed(text, columns)
    if ('index' in found) return found.index
    const columnsOf = found.several.map((index) => index + 1).join(', ')
    if (found.several.length > 0) throw new UsageError('carry-several-columns', { file, header: text, columns: columnsOf })
    const seen = columns.filter(({ title, meaning }) => title.trim() !== '' && meaning === null).map(({ title }) => title)
    const near = found.near.length > 0 ? found.near : seen.slice(0, shown)
    throw new UsageError(near.length > 0 ? 'carry-no-such-column-near' : 'carry-no-such-column', {
      file,
      header: text,
      near: near.join(' / '),
    })
  })
}

const shown = 8
