import { countMoves, type LevelMoves } from '../../aggregate/level-moves.ts'
import { UsageError } from '../../issue.ts'
import { areaNames, loadVoice } from '../../messages/index.ts'
import { diffOf } from '../../output/rules/diff.ts'
import { diffTable } from '../../output/rules/diff-table.ts'
import { render } from '../../output/terminal/render.ts'
import { drawRulesDiff } from '../../output/terminal/rules-diff.ts'
import { jsonText } from '../../output/text/controls.ts'
import { liverRules } from '../../rules/index.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { readOptionsOf } from '../options/reading.ts'
import { rulesOfFile } from '../options/rules-file.ts'
import { formatAmong, type Task, voiceFor } from '../run/command.ts'
import { csvJudgeOf } from '../run/judge.ts'
import { openAll } from '../run/open-files.ts'
import { terminalFor } from '../run/render-one.ts'
import { writeWhole } from '../world/output.ts'

/** `rules diff A B [file …]`: what the second set says otherwise than the first, and with files who comes to another level by it. */
export async function rulesDiff(task: Task, [first, second, ...files]: readonly string[]): Promise<number> {
  if (first === undefined || second === undefined) throw new UsageError('argument-missing', { argument: first === undefined ? 'A' : 'B' })
  const { settings, io } = task
  const format = formatAmong(settings, 'rules diff', ['text', 'json', 'csv'])
  const [a, b] = [await setOf(first, task), await setOf(second, task)]
  const people = files.length === 0 ? null : await movesIn(files, a, b, task)
  const speaking = async (rules: RuleSet) => ({ rules, voice: await voiceFor(task, rules, ['rules', 'explain']) })
  const [ja, en] = await Promise.all([loadVoice('ja', areaNames), loadVoice('en', areaNames)])
  const diff = diffOf(await speaking(a), await speaking(b), { ja, en }, people)
  const text =
    format === 'json'
      ? `${jsonText(diff, 2)}\n`
      : format === 'csv'
        ? diffTable(diff)
        : render(terminalFor(settings, io), (columns, paint) => drawRulesDiff(diff, ja.lang === task.voice.lang ? ja : en, columns, paint))
  await writeWhole(text, { ...settings, format }, io, [first, second, ...files])
  return people !== null && people.unread > 0 ? 3 : 0
}

async function setOf(name: string, task: Task): Promise<RuleSet> {
  return name === 'shipped' ? liverRules : rulesOfFile(name, task)
}

/** Every row is judged by both sets; it is read once, and neither set changes how. */
async function movesIn(words: readonly string[], a: RuleSet, b: RuleSet, task: Task): Promise<LevelMoves> {
  const { settings } = task
  const [byA, byB] = [csvJudgeOf(settings, a), csvJudgeOf(settings, b)]
  const moves = countMoves(a)
  const options = { ...(await readOptionsOf(settings, a)), newestVisit: true }
  for await (const { checkup, input } of (await openAll({ ...task, words }, options)).sources) {
    for await (const batch of checkup.batches()) {
      for (const row of batch) {
        const [before, after] = [byA(row).assessment, byB(row).assessment]
        if (before === null || after === null) moves.unread()
        else moves.add(before, after)
      }
    }
    input.checkUnchanged()
  }
  return moves.result()
}
