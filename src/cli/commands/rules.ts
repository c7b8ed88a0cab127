import { checkExamples } from '../../interpreter/check-examples.ts'
import { checkReach } from '../../interpreter/check-reach.ts'
import { UsageError } from '../../issue.ts'
import { checkSentences } from '../../messages/check.ts'
import { areaNames, loadVoice } from '../../messages/index.ts'
import { rulesStamp } from '../../output/json/rules-stamp.ts'
import { ruleEntryModel, rulesListModel } from '../../output/rules/listing.ts'
import { problemText } from '../../output/rules/problem-text.ts'
import { render } from '../../output/terminal/render.ts'
import { drawRuleEntry, drawRulesList } from '../../output/terminal/rules.ts'
import { jsonText } from '../../output/text/controls.ts'
import { checkRules } from '../../rules/check.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { loadRules } from '../options/rules-file.ts'
import type { Settings } from '../options/settings.ts'
import type { OptionName } from '../options/table.ts'
import { formatAmong, type Task, voiceFor } from '../run/command.ts'
import { terminalFor } from '../run/render-one.ts'
import { writePage } from '../world/page.ts'

/** `rules list`, `rules show <id>`, `rules check`, `rules sql`, `rules diff A B [file …]`, `rules init`. */
export async function rules(asked: Task): Promise<number> {
  const { settings, words } = asked
  const [action = 'list', ...rest] = words
  const known = actions.get(action)
  if (known === undefined) throw new UsageError('rules-action', { text: action })
  refuseForOthers(settings, action)
  if (rest.length > known.most) throw new UsageError('too-many-arguments', { text: words.join(' ') })
  const missing = known.arguments[rest.length]
  if (missing !== undefined) throw new UsageError('argument-missing', { argument: missing })
  if (action === 'diff') return (await import('./rules-diff.ts')).rulesDiff(asked, rest)
  if (action === 'init') return (await import('./rules-init.ts')).rulesInit(asked)
  const format = formatAmong(settings, `rules${action === 'sql' ? ' sql' : ''}`, action === 'sql' ? ['text'] : ['text', 'json'])
  const set = await loadRules(asked)
  const task = { ...asked, voice: await voiceFor(asked, set, ['rules', 'explain']) }
  if (action === 'sql') return (await import('./rules-sql.ts')).rulesSql(task, set)
  if (action === 'check') return check(task, set, format)
  return action === 'list' ? list(task, set, format) : show(task, set, format, rest[0] as string)
}

const actions: ReadonlyMap<string, { arguments: readonly string[]; most: number }> = new Map(
  Object.entries({
    list: { arguments: [], most: 0 },
    show: { arguments: ['id'], most: 1 },
    check: { arguments: [], most: 0 },
    sql: { arguments: [], most: 0 },
    diff: { arguments: ['A', 'B'], most: Number.POSITIVE_INFINITY },
    init: { arguments: [], most: 0 },
  }),
)

/** Options of some of these commands: what a statement or a file reads, or where it goes. */
const ofSome = {
  dialect: ['sql'],
  table: ['sql'],
  as: ['sql'],
  contact: ['sql'],
  map: ['sql', 'diff'],
  unit: ['sql', 'diff'],
  output: ['sql', 'diff', 'init'],
  encoding: ['diff'],
  delimiter: ['diff'],
  sheet: ['diff'],
  'date-order': ['diff'],
  'alp-method': ['diff'],
  redact: ['diff'],
  rules: ['list', 'show', 'check', 'sql'],
  'rules-at': ['list', 'show', 'check', 'sql'],
} as const satisfies Partial<Record<OptionName, readonly string[]>>

function refuseForOthers({ asked }: Settings, action: string): void {
  for (const [option, its] of Object.entries(ofSome) as [OptionName, readonly string[]][]) {
    if (asked[option] !== undefined && !its.includes(action))
      throw new UsageError('option-not-for-command', { option: `--${option}`, command: `rules ${action}` })
  }
}

async function list({ settings, voice, io }: Task, set: RuleSet, format: 'text' | 'json'): Promise<number> {
  const model = rulesListModel(set, voice)
  const text = () => render(terminalFor(settings, io), (columns, paint) => drawRulesList(model, voice, columns, paint))
  await writePage(format === 'json' ? `${jsonText(model, 2)}\n` : text(), settings, io)
  return 0
}

async function show({ settings, voice, io }: Task, set: RuleSet, format: 'text' | 'json', id: string): Promise<number> {
  const model = ruleEntryModel(id, set, voice)
  if ('suggestions' in model) {
    const near = model.suggestions.join(', ')
    throw near === '' ? new UsageError('rule-unknown', { text: id }) : new UsageError('rule-unknown-near', { text: id, near })
  }
  const text = () => render(terminalFor(settings, io), (columns, paint) => drawRuleEntry(model, voice, columns, paint))
  await writePage(format === 'json' ? `${jsonText(model, 2)}\n` : text(), settings, io)
  return 0
}

/** The whole set is proven: axes, severities, sources, sentences in both languages, examples. Non-zero on any fault. */
async function check({ voice, io }: Task, set: RuleSet, format: 'text' | 'json'): Promise<number> {
  const [ja, en] = await Promise.all([loadVoice('ja', areaNames), loadVoice('en', areaNames)])
  const examples = checkExamples(set)
  const problems = [...checkRules(set), ...checkSentences(set, { ja, en }), ...examples.problems, ...checkReach(set)]
  const stamp = rulesStamp(set)
  const { validFrom, reviewBy, reviewDue } = stamp
  const code = problems.length === 0 && !reviewDue ? 0 : 1
  if (format === 'json') {
    await io.stdout.write(`${jsonText({ schema: 'liver-panel/rules-check@1', rules: stamp, problems }, 2)}\n`)
    return code
  }
  const edges = Object.values(set.analytes).reduce((sum, { bands }) => sum + bands.length - 1, 0)
  const counts = {
    edges,
    examples: examples.checked,
    patterns: set.patterns.length,
    levels: set.triage.length,
    standards: Object.keys(set.standards).length,
    sources: Object.keys(set.sources).length,
  }
  const lines = problems.map((problem) => `✗ ${problemText(problem, voice)}`)
  lines.push(problems.length === 0 ? voice.say('cli.rules.sound', counts) : voice.say('cli.rules.faulty', { count: problems.length }))
  lines.push(voice.say('cli.rules.stamp', { id: set.id, version: set.version, sha256: set.sha256 }))
  if (set.site) lines.push(voice.say('cli.rules.site', { approver: set.site.approvedBy, date: set.site.approvedOn }))
  lines.push(voice.say('rules.dates', { from: validFrom, review: reviewBy }))
  if (reviewDue) lines.push(`✗ ${voice.say('report.rules.review', { date: reviewBy })}`)
  await io.stdout.write(`${lines.join('\n')}\n`)
  return code
}
