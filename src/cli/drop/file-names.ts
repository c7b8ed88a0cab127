/**
 * The files that were dropped onto a batch file, from the command line that Explorer gave cmd.exe:
 * `cmd.exe /c ""C:\a folder\drop.cmd" C:\x\a&b.csv "C:\x\c d.csv" "`. Names with a blank are quoted, others are not.
 */
export function droppedNames(commandLine: string): string[] {
  const inner = /\s\/[ck]\s+"(".*)"\s*$/is.exec(commandLine)?.[1] ?? /\s\/[ck]\s+(.*)$/is.exec(commandLine)?.[1] ?? ''
  const words = [...inner.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => (quoted ?? bare ?? '').trim())
  // The first word is the batch file itself.
  return words.slice(1).filter((word) => word !== '')
}

/** `C:\x\2026年.csv` → `C:\x\2026年-結果.xlsx`, with a number where a name is taken: her own notes may be in the earlier one. */
export function resultName(path: string, isTaken: (path: string) => boolean): string {
  const stem = path.replace(/[\\/]+$/, '').replace(/(?<=[^\\/])\.[^.\\/]+$/, '')
  for (let n = 1; ; n++) {
    const name = `${stem}-結果${n === 1 ? '' : ` (${n})`}.xlsx`
    if (!isTaken(name)) return name
  }
}
