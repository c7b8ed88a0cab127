/** A drawn line in letters that every terminal has. */
export function asAscii(line: string): string {
  return line.replace(/[┃═━─●○↑↓→·✓✗…]/g, (drawn) => inAscii[drawn] ?? drawn)
}

/** Drawn lines for the ear: no bars, scales or marks; the words say the same. */
export function asPlain(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const bare = line.replace(/^┃ ?/, '').replace(/(?:^|\s+)[═━─●][═━─●]*(?:\s.*)?$/, '')
    if (bare.trim() === '' && line.trim() !== '') return []
    return [
      bare
        .replace(/^(?:→|!!|!|○|\?) /, '')
        .replace(/ (?:!*[↑↓]+|○) /, ' ')
        .replace(/(?<=\S) {2,}/g, ' '),
    ]
  })
}

const inAscii: Readonly<Record<string, string>> = {
  '┃': '|',
  '═': '=',
  '━': '-',
  '─': '-',
  '●': 'o',
  '○': 'ok',
  '↑': '^',
  '↓': 'v',
  '→': '->',
  '·': '-',
  '✓': '+',
  '✗': 'x',
  '…': '...',
}
