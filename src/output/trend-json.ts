import type { PrintedTrend, printTrendCohort } from './printed-trend.ts'

/** One person: the trend itself, as `liver-panel/trend@1`. */
export function trendJson(trend: PrintedTrend): string {
  return `${JSON.stringify(trend, null, 2)}\n`
}

/** One trend a line and nothing else. */
export function trendNdjson(trend: PrintedTrend): string {
  return `${JSON.stringify(trend)}\n`
}

/** Many people as `liver-panel/trend-run@1`, in pieces: `open`, an `item` for each person, `close` with the table of all. */
export function trendRunJson() {
  let first = true
  return {
    open: () => '{"schema":"liver-panel/trend-run@1","trends":[',
    item: (trend: PrintedTrend) => {
      const piece = `${first ? '\n' : ',\n'}${JSON.stringify(trend)}`
      first = false
      return piece
    },
    close: (summary: ReturnType<typeof printTrendCohort>) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  }
}
