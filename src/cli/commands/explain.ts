import { readFlags } from '../../input/typed/flags.ts'
import { interpret } from '../../interpreter/interpret.ts'
import { isUsageError, UsageError } from '../../issue.ts'
import type { Voice } from '../../messages/language.ts'
import { type ExplainModel, explainIndex, explainModel, findTopic } from '../../output/explain/pages.ts'
import { reportOf } from '../../output/report/person.ts'
import { drawExplainIndex, drawExplanation } from '../../output/terminal/explain.ts'
import { render } from '../../output/terminal/render.ts'
import { type AnalyteId, isAnalyteId } from '../../panel/analyte.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { loadRules } from '../options/rules-file.ts'
import { formatAmong, type Task, voiceFor } from '../run/command.ts'
import { terminalFor } from '../run/render-one.ts'

/** What a test, a band, a score or a standard means; without a topic, the list of topics. */
export async function explain(task: Task): Promise<number> {
  const { words, settings, io } = task
  const format = formatAmong(settings, 'explain', ['text', 'json'])
  const rules = await loadRules(task)
  const voice = await voiceFor(task, rules, ['explain', 'rules'])
  const query = words.join(' ')
  const found = query === '' ? null : findTopic(query)
  if (found !== null && typeof found === 'object') throw unknownTopic(query, found.suggestions)
  const model = found === null ? explainIndex(voice) : withValue(explainModel(found, rules, voice), query, rules, voice)
  if (format === 'json') {
    await io.stdout.write(`${JSON.stringify(model, null, 2)}\n`)
    return 0
  }
  const text = render(terminalFor(settings, io), (columns, paint) =>
    'topic' in model ? drawExplanation(model, voice, columns, paint) : drawExplainIndex(model, columns, paint),
  )
  await io.stdout.write(text)
  return 0
}

function unknownTopic(text: string, suggestions: readonly string[]): UsageError {
  return suggestions.length > 0
    ? new UsageError('topic-unknown-near', { text, near: suggestions.join(', ') })
    : new UsageError('topic-unknown', { text })
}

/** "ALT 62" is a question about a value: its band and level stand before everything else. A number that can't be read is left alone. */
function withValue(model: ExplainModel, query: string, rules: RuleSet, voice: Voice): ExplainModel {
  const { topic } = model
  const text = /[<>≦≧]?\s?\d[\d.,]*\s?(?:万|g\/?[dl]*|mg\/dl|u\/l|iu\/l|[×x]?10[\^]?\d\/[uµμ]l)?/i.exec(
    query.normalize('NFKC').replace(/FIB-?4/gi, ''),
  )?.[0]
  if (!isAnalyteId(topic) || text === undefined) return model
  const told = valueSentence(topic, text.trim(), rules, voice)
  if (told === null) return model
  return { ...model, sections: [{ heading: voice.say('explain.heading.value'), paragraphs: [told], lines: [] }, ...model.sections] }
}

function valueSentence(analyte: AnalyteId, text: string, rules: RuleSet, voice: Voice): string | null {
  try {
    const assessment = interpret(readFlags({ [analyte]: text, ...(analyte === 'alp' ? { alpMethod: 'ifcc' } : {}) }, rules), rules)
    const [finding] = reportOf(assessment, rules, voice, { detail: false, contact: null, redact: false }).findings
    if (finding === undefined) return null
    const { level } = assessment.triage
    return voice.say('explain.value', {
      name: finding.name,
      value: finding.value,
      band: finding.bandWord,
      level: voice.say(`triage.${level}.short`),
      title: voice.say(`triage.${level}.title`),
    })
  } catch (error) {
    if (isUsageError(error)) return null
    throw error
  }
}
