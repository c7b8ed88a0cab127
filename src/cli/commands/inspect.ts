import type { FileReading, ReadOptions } from '../../input/csv.ts'
import { printIssue } from '../../output/json/assessment.ts'
import { inspectReportOf } from '../../output/report/file/inspect.ts'
import { drawInspect } from '../../output/terminal/inspect.ts'
import { render } from '../../output/terminal/render.ts'
import { jsonText } from '../../output/text/controls.ts'
import { redactReading } from '../../output/text/redact.ts'
import { readOptionsOf } from '../options/reading.ts'
import { loadRules } from '../options/rules-file.ts'
import { formatAmong, type Task, voiceFor } from '../run/command.ts'
import { openAll } from '../run/open-files.ts'
import { terminalFor } from '../run/render-one.ts'
import { writePage } from '../world/page.ts'

/** How a file would be read: encoding, delimiter, header, columns, units and why; of records what they hold. Judges nobody. */
export async function inspect(task: Task): Promise<number> {
  const { settings, io } = task
  const format = formatAmong(settings, 'inspect', ['text', 'json'])
  const rules = await loadRules(task)
  const voice = await voiceFor(task, rules, ['inspect'])
  const readings = await readingsOf(task, await readOptionsOf(settings, rules))
  if (format === 'json') {
    const printed = readings.map((reading) => ({
      schema: 'liver-panel/inspect@1',
      ...reading,
      issues: reading.issues.map((issue) => printIssue(issue, voice)),
    }))
    await io.stdout.write(`${jsonText(printed.length === 1 ? printed[0] : printed, 2)}\n`)
    return 0
  }
  const reports = readings.map((reading) => inspectReportOf(reading, voice))
  const pages = reports.map((report) => render(terminalFor(settings, io), (columns, paint) => drawInspect(report, columns, paint)))
  await writePage(pages.join(''), settings, io)
  return 0
}

/** Records say what they hold when all of them have been seen; a table by its beginning. A folder may hold records of both kinds. */
async function readingsOf(task: Task, options: ReadOptions): Promise<FileReading[]> {
  const readings: FileReading[] = []
  for await (const { checkup } of (await openAll(task, options)).sources) {
    if (checkup.reading.records !== undefined) for await (const _ of checkup.batches());
    readings.push(task.settings.redact ? redactReading(checkup.reading) : checkup.reading)
  }
  return readings
}
