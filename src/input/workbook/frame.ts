import { unpackEntry } from '../bytes/zip.ts'
import type { BookSheet } from './book.ts'
import type { Package } from './part.ts'
import { columnOf } from './rows.ts'

/** What stands around the rows of a sheet; merged cells and filters come behind them, so the whole part is looked through once. */
export interface SheetFrame {
  merged: readonly Merged[]
  hiddenRows: number
  /** Columns from 0. */
  hiddenColumns: readonly number[]
}

/** Lines from 1, columns from 0, both ends included. */
export interface Merged {
  top: number
  bottom: number
  left: number
  right: number
}

export async function sheetFrame({ bytes, entries, file }: Package, sheet: BookSheet): Promise<SheetFrame> {
  const entry = entries.get(sheet.part)
  let before = ''
  let behind = ''
  let hiddenRows = 0
  let carry = ''
  let seenEnd = false
  for await (const piece of entry === undefined ? [] : unpackEntry(bytes, entry, file)) {
    const text = carry + piece.toString('latin1')
    hiddenRows += countHidden(text)
    if (before.length < headAtMost) before += text.slice(0, headAtMost)
    const end = text.lastIndexOf('sheetData>')
    if (end >= 0) {
      behind = text.slice(end)
      seenEnd = true
    } else if (seenEnd && behind.length < tailAtMost) behind += text.slice(carry.length)
    const open = text.lastIndexOf('<')
    carry = open < 0 || text.length - open > 4096 ? '' : text.slice(open)
  }
  const start = before.search(/<(?:\w+:)?sheetData\b/)
  return { merged: mergedIn(behind), hiddenRows, hiddenColumns: hiddenColumnsIn(start < 0 ? before : before.slice(0, start)) }
}

function countHidden(text: string): number {
  let count = 0
  for (let at = text.indexOf(' hidden="'); at >= 0; at = text.indexOf(' hidden="', at + 1)) {
    if (/^ hidden="(?:1|true)"[^<>]*>/.test(text.slice(at, at + 400)) && /^<(?:\w+:)?row /.test(text.slice(text.lastIndexOf('<', at))))
      count += 1
  }
  return count
}

function mergedIn(text: string): Merged[] {
  return [...text.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top, right = '', bottom]) => ({
      top: Number(top),
      bottom: Number(bottom),
      left: columnOf(left),
      right: columnOf(right),
    }),
  )
}

function hiddenColumnsIn(text: string): number[] {
  return [...text.matchAll(/<(?:\w+:)?col\b([^>]*)>/g)].flatMap(([, attributes = '']) => {
    if (!/\bhidden="(?:1|true)"/.test(attributes)) return []
    const [min, max] = ['min', 'max'].map((name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0))
    return Array.from({ length: Math.min((max ?? 0) - (min ?? 0) + 1, 400) }, (_, index) => (min ?? 0) - 1 + index)
  })
}

const headAtMost = 1 << 16
const tailAtMost = 4 << 20
