import { type Trend, trendOf } from '../../aggregate/trend.ts'
import { addToTrendCohort, countIssue, createTrendCohort, summarizeTrendCohort } from '../../aggregate/trend-cohort.ts'
import { addVisit, createVisits, type PersonVisits, peopleOfVisits } from '../../aggregate/visits.ts'
import { readDatedFlags } from '../../input/typed/flags.ts'
import { type Issue, UsageError } from '../../issue.ts'
import { redactAssessment, redactIssue, redactSubject } from '../../output/text/redact.ts'
import { analyteIds } from '../../panel/analyte.ts'
import { rankOf } from '../../rules/rank.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { exitFor, worstRankOf } from '../exit-code.ts'
import { textOf, textsOf } from '../options/parsed.ts'
import { readOptionsOf } from '../options/reading.ts'
import { loadRules } from '../options/rules-file.ts'
import { hasValues, subjectTexts } from '../options/values.ts'
import { type Task, voiceFor } from '../run/command.ts'
import { judgeOf } from '../run/judge.ts'
import { openAll } from '../run/open-files.ts'
import { complaintsOn } from '../run/row-work.ts'
import { shownName } from '../run/shown-name.ts'
import { trendFormat } from '../run/trend-format.ts'
import { openUnreadList, type UnreadList } from '../run/unread-list.ts'
import { openOutput } from '../world/output.ts'

/** Visits side by side: is a change more than chance? Files, or one person's values by date. */
export async function trend(asked: Task): Promise<number> {
  const { words, settings } = asked
  const rules = await loadRules(asked)
  const task = { ...asked, voice: await voiceFor(asked, rules, ['trend']) }
  const values = hasValues(settings.given)
  if (values && words.length > 0) {
    const areFiles = words.some((word) => asked.io.disk.facts(word).kind !== 'absent')
    throw new UsageError(areFiles ? 'values-and-file' : 'words-beside-dated', { text: words.join(' ') })
  }
  if (!values && words.length === 0) throw new UsageError('trend-nothing-given')
  const idle = values ? fileOptions.find((name) => settings.asked[name] !== undefined) : undefined
  if (idle !== undefined) throw new UsageError('option-needs-file', { option: `--${idle}` })
  const unread = await openUnreadList(task)
  const { people, issues } = values ? await ofFlags(task, rules, unread) : await ofFiles(task, rules, unread)
  if (people.length === 0) throw new UsageError('trend-no-visits')
  return write(task, rules, people, issues, unread)
}

async function ofFlags({ settings }: Task, rules: RuleSet, unread: UnreadList) {
  const { given } = settings
  const { date: _, ...subject } = subjectTexts(given)
  const alpMethod = textOf(given, 'alp-method')
  const dateOrder = textOf(given, 'date-order') as 'dmy' | 'mdy' | 'ymd' | undefined
  const values = Object.fromEntries(analyteIds.map((id) => [id, textsOf(given, id)]).filter(([, texts]) => texts?.length !== 0))
  const panels = readDatedFlags({ ...values, ...subject, ...(alpMethod === undefined ? {} : { alpMethod }) }, rules, {
    today: settings.today,
    ...(dateOrder === undefined ? {} : { dateOrder }),
  })
  const judge = judgeOf(settings, rules)
  for (const panel of panels) await unread.add('', judge({ line: 0, panel, issues: panel.issues }).issues)
  // An age that was counted back decides which limits apply; a day that was taken for a year stands over a column.
  const told = panels.flatMap(({ issues }) => issues.filter(({ code }) => code === 'age-reckoned' || code === 'date-first-day'))
  return { people: panels.length === 0 ? [] : [{ panels, issues: told }], issues: [] }
}

async function ofFiles(task: Task, rules: RuleSet, unread: UnreadList) {
  const visits = createVisits()
  const options = await readOptionsOf(task.settings, rules)
  const judge = judgeOf(task.settings, rules)
  for await (const { input, checkup } of (await openAll(task, options)).sources) {
    const hasRows = checkup.reading.records === undefined
    await unread.add(input.name, quotable(checkup.reading.issues, task), hasRows)
    for await (const batch of checkup.batches()) {
      for (const row of batch) {
        await unread.add(input.name, complaintsOn(judge(row)), hasRows)
        if (row.panel !== null) addVisit(visits, row.panel)
      }
    }
    input.checkUnchanged()
  }
  return peopleOfVisits(visits)
}

function quotable(issues: readonly Issue[], { settings }: Task): readonly Issue[] {
  return settings.redact ? issues.map(redactIssue) : issues
}

function redactTrend(trend: Trend): Trend {
  const { subject, issues, latest } = trend
  return {
    ...trend,
    subject: redactSubject(subject),
    issues: issues.map(redactIssue),
    latest: latest === null ? null : redactAssessment(latest),
  }
}

async function write(
  task: Task,
  rules: RuleSet,
  people: readonly PersonVisits[],
  issues: readonly Issue[],
  unread: UnreadList,
): Promise<number> {
  const { settings, io, words } = task
  const first = words[0] === undefined ? '' : shownName(words[0], task)
  await unread.add(first, quotable(issues, task))
  if (settings.strict && unread.complaints() > 0) {
    await unread.tell()
    throw new UsageError('strict', { count: unread.complaints() })
  }
  const leastRank = settings.only === null ? null : rankOf(settings.only, rules)
  const sums = createTrendCohort()
  for (const issue of quotable(issues, task)) countIssue(sums, issue)
  const output = await openOutput(settings, io, words)
  let worstRank: number | null = null
  try {
    const format = await trendFormat(task, rules, formOf(people, leastRank, rules))
    await output.write(format.open())
    for (const person of people) {
      const found: Trend = trendOf(person, rules)
      addToTrendCohort(sums, found)
      await unread.add(first, settings.redact ? found.issues.map(redactIssue) : found.issues)
      const rank = found.latest === null ? null : worstRankOf(found.latest, rules)
      if (rank !== null && (worstRank === null || rank > worstRank)) worstRank = rank
      if (leastRank !== null && (rank === null || rank < leastRank)) continue
      await output.write(format.person(settings.redact ? redactTrend(found) : found))
    }
    await output.write(format.close(summarizeTrendCohort(sums)))
    await output.commit()
  } catch (error) {
    output.discard()
    throw error
  }
  await unread.tell()
  return exitFor(settings, { worstRank, unread: unread.count() }, rules)
}

/** How many people the form is for: one is shown in full, unless `--only` leaves just this one out. */
function formOf(people: readonly PersonVisits[], leastRank: number | null, rules: RuleSet): number {
  const [alone] = people
  if (people.length !== 1 || alone === undefined || leastRank === null) return people.length
  const { latest } = trendOf(alone, rules)
  return (latest === null ? -1 : (worstRankOf(latest, rules) ?? -1)) >= leastRank ? 1 : 2
}

/** What settles how a file is read. */
const fileOptions = ['encoding', 'delimiter', 'map', 'unit'] as const
