import { UsageError } from '../../issue.ts'
import { explainIndex, explainModel, findAnswer } from '../../output/explain/pages.ts'
import { drawExplainIndex, drawExplanation } from '../../output/terminal/explain.ts'
import { render } from '../../output/terminal/render.ts'
import { jsonText } from '../../output/text/controls.ts'
import { loadRules } from '../options/rules-file.ts'
import { formatAmong, type Task, voiceFor } from '../run/command.ts'
import { terminalFor } from '../run/render-one.ts'
import { writePage } from '../world/page.ts'

/** What a test, a band, a score or a standard means; without a topic, the list of topics. */
export async function explain(task: Task): Promise<number> {
  const { words, settings, io } = task
  const format = formatAmong(settings, 'explain', ['text', 'json'])
  const rules = await loadRules(task)
  const voice = await voiceFor(task, rules, ['explain', 'rules'])
  const query = words.join(' ')
  const found = query === '' ? null : findAnswer(query)
  if (found !== null && 'suggestions' in found) throw unknownTopic(query, found.suggestions)
  const model = found === null ? explainIndex(voice) : explainModel(found.topic, rules, voice, found)
  if (format === 'json') {
    await io.stdout.write(`${jsonText(model, 2)}\n`)
    return 0
  }
  const text = render(terminalFor(settings, io), (columns, paint) =>
    'topic' in model ? drawExplanation(model, voice, columns, paint, settings.detail) : drawExplainIndex(model, columns, paint),
  )
  await writePage(text, settings, io)
  return 0
}

/** Where nothing is near, it names what most people look for. */
function unknownTopic(text: string, suggestions: readonly string[]): UsageError {
  return new UsageError('topic-unknown', { text, near: suggestions.join(', ') })
}
