import { UsageError } from '../../issue.ts'
import type { OpenedBytes } from '../bytes/open.ts'
import { wholeBytes } from '../bytes/whole.ts'
import { zipEntries } from '../bytes/zip.ts'
import type { Package } from './part.ts'

/** The bytes as a workbook. Throws UsageError, by what they are, for everything else, before anything is unpacked. */
export async function openPackage(file: string, opened: OpenedBytes): Promise<Package> {
  const bytes = await wholeBytes(file, opened, { bytesAtMost: packedAtMost, tooLarge: 'workbook-too-large' })
  const entries = new Map(zipEntries(bytes, file).map((entry) => [entry.name, entry]))
  refuseOthers(file, [...entries.keys()])
  let total = 0
  for (const { packed, unpacked } of entries.values()) {
    total += unpacked
    // Sheets shrink to a tenth or a thirtieth; a hundredth is nobody's list.
    if (total > unpackedAtMost || (unpacked > modest && unpacked > packed * 100)) {
      throw new UsageError('workbook-bomb', { file, megabytes: Math.round(Math.max(total, unpacked) / 1e6) })
    }
  }
  return { file, bytes, entries }
}

function refuseOthers(file: string, names: readonly string[]): void {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$/)) throw new UsageError('workbook-xlsb', { file })
  if (has(/workbook\.xml$/i)) return
  const kind = has(/^content\.xml$/) && has(/^mimetype$/) ? 'OpenDocument' : has(/^word\//) ? 'Word' : has(/^ppt\//) ? 'PowerPoint' : null
  if (kind === null) throw new UsageError('zip-of-others', { file })
  throw new UsageError('zip-without-workbook', { file, kind })
}

const packedAtMost = 256 << 20
const unpackedAtMost = 2 ** 31
const modest = 32 << 20
