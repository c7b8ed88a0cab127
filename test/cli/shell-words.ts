/** Splits a command line as a shell does, as far as examples need it: blanks, double quotes, single quotes. */
export function shellWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
}
