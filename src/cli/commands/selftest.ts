import workedCases from '../../../fixtures/cases/panels.json' with { type: 'json' }
import workedScores from '../../../fixtures/vectors/scores.json' with { type: 'json' }
import { checkCases, checkScores, type WorkedCase, type WorkedScore } from '../../interpreter/check-cases.ts'
import { checkEdges } from '../../interpreter/check-edges.ts'
import { checkExamples } from '../../interpreter/check-examples.ts'
import { jsonText } from '../../output/text/controls.ts'
import { hashRules } from '../../rules/hash/hash.ts'
import { liverRules } from '../../rules/index.ts'
import { loadRules } from '../options/rules-file.ts'
import { formatAmong, type Task } from '../run/command.ts'
import { version } from '../version.ts'

/** Runs the shipped worked examples and every edge on this machine. Non-zero when anything fails. */
export async function selftest(task: Task): Promise<number> {
  const { settings, voice, io } = task
  const format = formatAmong(settings, 'selftest', ['text', 'json'])
  const rules = await loadRules(task)
  const edges = checkEdges(rules)
  const examples = checkExamples(rules)
  const parts = [
    {
      part: 'edges',
      checked: edges.checked,
      failed: edges.faults.map(({ analyte, value, expected, found }) => `${analyte} ${value}: ${expected} ≠ ${found}`),
    },
    { part: 'examples', checked: examples.checked, failed: examples.problems.map(({ path }) => path) },
    { part: 'scores', checked: workedScores.length, failed: checkScores(workedScores as unknown as WorkedScore[]) },
    // The worked cases are of the shipped rules; a site's edges may rightly give other outcomes.
    { part: 'cases', checked: workedCases.length, failed: checkCases(workedCases as unknown as WorkedCase[], liverRules) },
    { part: 'hash', checked: 1, failed: hashRules(rules) === rules.sha256 ? [] : [rules.sha256] },
  ]
  const failed = parts.reduce((sum, part) => sum + part.failed.length, 0)
  const checked = parts.reduce((sum, part) => sum + part.checked, 0)
  const stamp = { id: rules.id, version: rules.version, sha256: rules.sha256 }
  if (format === 'json') {
    await io.stdout.write(`${jsonText({ schema: 'liver-panel/selftest@1', version, rules: stamp, checked, failed, parts }, 2)}\n`)
    return failed === 0 ? 0 : 1
  }
  const lines = parts.flatMap(({ part, checked: count, failed: faults }) => [
    voice.say(faults.length === 0 ? 'cli.selftest.passed' : 'cli.selftest.failed', {
      part: voice.say(`cli.selftest.${part}`),
      count,
      failed: faults.length,
    }),
    ...faults.map((fault) => `  ${fault}`),
  ])
  lines.push(voice.say('cli.selftest.rules', { ...stamp, program: version }))
  lines.push(voice.say(failed === 0 ? 'cli.selftest.all-passed' : 'cli.selftest.some-failed', { checked, failed }))
  await io.stdout.write(`${lines.join('\n')}\n`)
  return failed === 0 ? 0 : 1
}
