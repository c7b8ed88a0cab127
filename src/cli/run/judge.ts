import type { RowOutcome } from '../../input/csv.ts'
import { readFlags } from '../../input/typed/flags.ts'
import type { Assessment } from '../../interpreter/assessment.ts'
import { interpret } from '../../interpreter/interpret.ts'
import { type Verdict, verdictOn } from '../../interpreter/verdict.ts'
import type { Issue } from '../../issue.ts'
import { addedScores } from '../../output/csv/columns.ts'
import { redactAssessment, redactIssue } from '../../output/text/redact.ts'
import type { Panel } from '../../panel/panel.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { textOf } from '../options/parsed.ts'
import type { Settings } from '../options/settings.ts'

/** What the rules say of a row, with all that was noticed while it was read; no assessment where the row gave no panel. */
export type Judge<A extends Verdict = Assessment> = (row: RowOutcome) => { assessment: A | null; issues: readonly Issue[] }

/** Judges the rows of a run, with the AST limit and the masking that were asked for. Throws UsageError for a limit that can't be read. */
export function judgeOf(settings: Settings, rules: RuleSet): Judge {
  return judgeBy((panel) => interpret(panel, rules), settings, rules)
}

/** The same without the reasons behind patterns, for lean rows. */
export function rowJudgeOf(settings: Settings, rules: RuleSet): Judge<Verdict> {
  return judgeBy(verdictOn(rules), settings, rules)
}

/** The same for CSV, which prints no reasons behind patterns and not every score. */
export function csvJudgeOf(settings: Settings, rules: RuleSet): Judge<Verdict> {
  return judgeBy(verdictOn(rules, addedScores), settings, rules)
}

function judgeBy<A extends Verdict>(judge: (panel: Panel) => A, settings: Settings, rules: RuleSet): Judge<A> {
  const { redact } = settings
  const limit = astUpperLimitOf(settings, rules)
  const more = limit === null ? {} : { astUpperLimit: limit }
  return ({ panel, issues }) => {
    if (panel === null) return { assessment: null, issues: redact ? issues.map(redactIssue) : issues }
    const plain = issues === panel.issues && limit === null
    const judged = judge(plain ? panel : { ...panel, ...more, issues })
    const assessment = redact ? redactAssessment(judged) : judged
    return { assessment, issues: assessment.issues }
  }
}

/** The AST limit of a call, U/L: it goes the way of a flag, so that it is read and refused alike. Null: none was given. */
export function astUpperLimitOf({ given }: Settings, rules: RuleSet): number | null {
  const astUpperLimit = textOf(given, 'ast-upper-limit')
  return astUpperLimit === undefined ? null : (readFlags({ astUpperLimit }, rules).astUpperLimit ?? null)
}
