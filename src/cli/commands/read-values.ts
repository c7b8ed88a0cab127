import { readFlags } from '../../input/typed/flags.ts'
import { interpret } from '../../interpreter/interpret.ts'
import { UsageError } from '../../issue.ts'
import type { Panel } from '../../panel/panel.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { exitFor, worstRankOf } from '../exit-code.ts'
import { textOf } from '../options/parsed.ts'
import { pairsOf, singleValues, subjectTexts } from '../options/values.ts'
import type { Task } from '../run/command.ts'
import { renderOne } from '../run/render-one.ts'
import { writeWhole } from '../world/output.ts'

/** One person's values from flags: read, judged, printed. */
export async function readValues(task: Task, rules: RuleSet): Promise<number> {
  const { settings, io } = task
  const panel = await panelFromFlags(task, rules)
  const assessment = interpret(panel, rules)
  const complaints = assessment.issues.filter(({ level }) => level !== 'info')
  if (settings.strict && complaints.length > 0) throw new UsageError('strict', { count: complaints.length })
  const text = await renderOne(assessment, rules, task)
  await writeWhole(text, settings, io)
  return exitFor(settings, { worstRank: worstRankOf(assessment, rules), unread: 0 }, rules)
}

async function panelFromFlags({ settings: { given, today } }: Task, rules: RuleSet): Promise<Panel> {
  const subject = subjectTexts(given)
  const alpMethod = textOf(given, 'alp-method')
  const astUpperLimit = textOf(given, 'ast-upper-limit')
  return readFlags(
    {
      ...singleValues(given),
      ...subject,
      ...(alpMethod === undefined ? {} : { alpMethod }),
      ...(astUpperLimit === undefined ? {} : { astUpperLimit }),
      reference: Object.fromEntries(await pairsOf(given, 'reference', 'ast=10-40')),
    },
    rules,
    { today },
  )
}
