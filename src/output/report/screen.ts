import type { Assessment } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { ScreenReport } from './model.ts'
import { numbered } from './numbered.ts'

/** What only the first screen says of this person. */
export function screenOf(assessment: Assessment, questioned: boolean, moreSigns: readonly string[], voice: Voice): ScreenReport {
  const { triage, note, findings } = assessment
  const door = triage.door === null ? '' : voice.say(`door.${triage.door}`)
  const urgent = triage.level === 'today' || triage.level === 'soon'
  const key = note.paediatrician && urgent ? 'screen.child.step' : `screen.${triage.level}.step`
  const signs = [voice.say('screen.signs'), ...moreSigns.map((sign) => voice.say(`screen.signs.${sign}`))]
  const worst = findings.reduce<{ analyte: string; severity: number }>(
    (before, finding) =>
      finding.status === 'banded' && finding.severity > before.severity ? { analyte: finding.analyte, severity: finding.severity } : before,
    { analyte: findings[0]?.analyte ?? 'alt', severity: 0 },
  )
  return {
    within: voice.say('screen.within'),
    why: voice.say('screen.why'),
    do: voice.say('screen.do'),
    steps: questioned || !voice.has(`${key}.1`) ? [] : numbered(voice, key, { door }),
    signs: note.signs
      ? [voice.say('screen.signs.do', { signs: signs.join(voice.say('report.list')) }), voice.say('screen.signs.emergency')]
      : [],
    fib4: voice.say('screen.fib4'),
    disagree: voice.say('screen.disagree'),
    more: voice.say('screen.more', {
      topic: topicNames[worst.analyte] ?? worst.analyte,
    }),
    note: voice.say('screen.note'),
  }
}

// What people call the page of a test.
const topicNames: Readonly<Record<string, string>> = { ast: 'AST', alt: 'ALT', ggt: 'γ-GTP', alp: 'ALP' }
