/** Text from a sheet made safe to print: no control, escape or direction-changing characters, blanks in a row as one. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
