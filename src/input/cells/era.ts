/** The eras of Japanese dates: first day, and the code digit of 健診 files (3 昭和 … 5 令和). */
const eras = [
  { names: ['明治', '明', 'm'], digit: '1', base: 1867, from: '1868-01-25', until: '1912-07-30' },
  { names: ['大正', '大', 't'], digit: '2', base: 1911, from: '1912-07-30', until: '1926-12-25' },
  { names: ['昭和', '昭', 's'], digit: '3', base: 1925, from: '1926-12-25', until: '1989-01-08' },
  { names: ['平成', '平', 'h'], digit: '4', base: 1988, from: '1989-01-08', until: '2019-05-01' },
  { names: ['令和', '令', 'r'], digit: '5', base: 2018, from: '2019-05-01', until: '9999-12-31' },
] as const

/** The Western year of an era's year; `accepts` says whether a date still lies in that era. */
export function eraYear(name: string, year: number): { year: number; accepts: (iso: string) => boolean } | null {
  const era = eras.find(({ names, digit }) => digit === name || (names as readonly string[]).includes(name))
  if (era === undefined || year < 1) return null
  return { year: era.base + year, accepts: (iso) => iso >= era.from && iso < era.until }
}
