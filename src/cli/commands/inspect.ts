import { openCheckup } from '../../input/csv.ts'
import { inspectReportOf } from '../../output/inspect-report.ts'
import { printIssue } from '../../output/printed-assessment.ts'
import { drawInspect } from '../../output/terminal/inspect.ts'
import { render } from '../../output/terminal.ts'
import { openInput } from '../input-file.ts'
import { readOptionsOf } from '../read-options.ts'
import { terminalFor } from '../render-one.ts'
import { loadRules } from '../rules-file.ts'
import { formatAmong, type Task, voiceFor } from '../task.ts'

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
