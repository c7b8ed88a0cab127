/** Text from a sheet made safe to print, its beginning where it is longer than anybody reads: no control, escape or direction-changing characters, blanks in a row as one. */
export function printable(text: string): string {
  return (text.length > longest ? `${text.slice(0, longest)}…` : text)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

const longest = 2_000
