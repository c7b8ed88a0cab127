import { fileKind } from '../bytes/file-kind.ts'
import { unpackWhole, zipEntries } from '../bytes/zip.ts'

/** Whether a ZIP holds 特定健診 documents: told by what is in it, workbooks being ZIPs too. Throws UsageError where the ZIP is damaged. */
export function isExchangeZip(bytes: Buffer, file: string): boolean {
  const entries = zipEntries(bytes, file)
  if (entries.some(({ name }) => /^\[Content_Types\]\.xml$|^xl\/|^mimetype$/i.test(name))) return false
  const documents = entries.filter(({ name }) => /\.xml$/i.test(name))
  if (documents.some(({ name }) => /(?:^|[/\\])DATA[/\\][^/\\]+\.xml$/i.test(name))) return true
  return documents.slice(0, probed).some((entry) => {
    const content = entry.unpacked > documentAtMost ? null : unpackWhole(bytes, entry)
    return content !== null && ['cda', 'claim', 'index'].includes(fileKind(content.subarray(0, 1 << 16), content.length <= 1 << 16))
  })
}

const probed = 50
const documentAtMost = 16 << 20
