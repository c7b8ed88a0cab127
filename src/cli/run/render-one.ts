import type { Assessment } from '../../interpreter/assessment.ts'
import { UsageError } from '../../issue.ts'
import { reportOf } from '../../output/report/person.ts'
import { renderReport } from '../../output/terminal/render.ts'
import { shownAsTyped } from '../../output/text/as-typed.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { colorLevel } from '../options/color.ts'
import { type Letters, lettersFor } from '../options/letters.ts'
import type { Settings } from '../options/settings.ts'
import type { Io } from '../world/io.ts'
import { type Task, voiceFor } from './command.ts'

/** One person in the format asked for. */
export async function renderOne(assessment: Assessment, rules: RuleSet, task: Task): Promise<string> {
  const { settings, voice, io } = task
  const { contact, redact, detail, today, config } = settings
  switch (settings.format) {
    case 'text':
      return renderReport(
        reportOf(assessment, shownAsTyped(rules, assessment, voice.lang), voice, { detail, contact, redact, today, config }),
        terminalFor(settings, io),
      )
    case 'html': {
      const { renderLetter } = await import('./html.ts')
      return renderLetter(assessment, shownAsTyped(rules, assessment, voice.lang), task)
    }
    case 'csv': {
      const { csvOfOne } = await import('../../output/csv/format.ts')
      const { rulesCell } = await import('../../output/csv/note.ts')
      const { words } = settings
      const speaking = await voiceFor(task, rules, words ? ['words'] : [])
      return csvOfOne(assessment, speaking, rules, { contact, redact, rules: rulesCell(rules), judgedOnly: false, words })
    }
    case 'xlsx':
      throw new UsageError('workbook-needs-file')
    default: {
      const { assessmentPrinter } = await import('../../output/json/assessment.ts')
      const { jsonText } = await import('../../output/text/controls.ts')
      const printed = assessmentPrinter(voice, { contact, redact })(assessment)
      return `${jsonText(config === null ? printed : { ...printed, config }, settings.format === 'json' ? 2 : 0)}\n`
    }
  }
}

/** How text is drawn: into a file, plain and 80 columns wide; at a terminal as wide as it is, within reason. */
export function terminalFor(settings: Settings, io: Io): { columns: number; colorLevel: 0 | 1 | 2 | 3; letters: Letters } {
  const toFile = settings.output !== null && settings.output !== '-'
  const asked = Number(io.env.COLUMNS)
  const columns = toFile ? 80 : (io.stdout.columns ?? (asked > 0 ? asked : 80))
  return {
    columns: Math.min(columns, widest),
    letters: lettersFor(settings.given, io, toFile),
    colorLevel: toFile && settings.color !== 'always' ? 0 : colorLevel(settings.color, io.stdout, io.env),
  }
}

/** Longer lines are hard to read. */
const widest = 120
