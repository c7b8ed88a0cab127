import { openCheckup } from '../../input/csv.ts'
import { printIssue } from '../../output/json/assessment.ts'
import { inspectReportOf } from '../../output/report/inspect.ts'
import { drawInspect } from '../../output/terminal/inspect.ts'
import { render } from '../../output/terminal/render.ts'
import { readOptionsOf } from '../options/reading.ts'
import { loadRules } from '../options/rules-file.ts'
import { formatAmong, type Task, voiceFor } from '../run/command.ts'
import { terminalFor } from '../run/render-one.ts'
import { openInput } from '../world/input-file.ts'

/** How a file would be read: encoding, delimiter, header, columns, units and why. Judges nobody. */
export async function inspect(task: Task): Promise<number> {
  const { words, settings, io } = task
  const format = formatAmong(settings, 'inspect', ['text', 'json'])
  const rules = await loadRules(task)
  const voice = await voiceFor(task, rules, ['inspect'])
  const { reading } = await openCheckup(openInput(words[0] as string, task), readOptionsOf(settings, rules))
  if (format === 'json') {
    const printed = { schema: 'liver-panel/inspect@1', ...reading, issues: reading.issues.map((issue) => printIssue(issue, voice)) }
    await io.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
    return 0
  }
  const report = inspectReportOf(reading, voice)
  await io.stdout.write(render(terminalFor(settings, io), (columns, paint) => drawInspect(report, columns, paint)))
  return 0
}
