import { addToCohort, createCohort } from '../../../src/aggregate/cohort.ts'
import { summarizeCohort } from '../../../src/aggregate/summary.ts'
import { openCheckup } from '../../../src/input/csv.ts'
import type { Assessment } from '../../../src/interpreter/assessment.ts'
import { interpret } from '../../../src/interpreter/interpret.ts'
import { core as coreEn } from '../../../src/messages/en/core.ts'
import { html as htmlEn } from '../../../src/messages/en/html.ts'
import { trend as trendEn } from '../../../src/messages/en/trend.ts'
import { core as coreJa } from '../../../src/messages/ja/core.ts'
import { html as htmlJa } from '../../../src/messages/ja/html.ts'
import { trend as trendJa } from '../../../src/messages/ja/trend.ts'
import { type Language, type Voice, voiceOf } from '../../../src/messages/language.ts'
import { type HtmlOptions, htmlFormat, renderHtmlLetter } from '../../../src/output/html/render.ts'
import { reportOf } from '../../../src/output/report/person.ts'
import { liverRules } from '../../../src/rules/index.ts'

export const voices: Record<Language, Voice> = {
  ja: voiceOf('ja', coreJa, trendJa, htmlJa),
  en: voiceOf('en', coreEn, trendEn, htmlEn),
}

const plainOptions: HtmlOptions = { contact: null, redact: false, detail: false, summary: false, only: null, date: null }

export function letterOf(assessment: Assessment, lang: Language = 'ja', options: Partial<HtmlOptions> = {}): string {
  const { contact, redact, detail, date } = { ...plainOptions, ...options }
  return renderHtmlLetter(reportOf(assessment, liverRules, voices[lang], { contact, redact, detail }), voices[lang], { date })
}

/** The pieces of a page made from the text of an invented file: `open`, one for each row, `close`. */
export async function piecesOf(csv: string, lang: Language = 'ja', options: Partial<HtmlOptions> = {}): Promise<string[]> {
  const format = htmlFormat(voices[lang], liverRules, { ...plainOptions, ...options })
  const bytes = new TextEncoder().encode(csv)
  const checkup = await openCheckup(
    {
      name: 'invented.csv',
      open: async function* () {
        yield bytes
      },
    },
    { rules: liverRules },
  )
  const { reading, head, titleRow } = checkup
  const cohort = createCohort(liverRules)
  const pieces = [format.open([]) + format.file({ name: 'invented.csv', reading, head, titleRow })]
  for await (const batch of checkup.batches()) {
    for (const { line, panel, issues } of batch) {
      const assessment = panel === null ? null : interpret(panel, liverRules)
      if (assessment !== null) addToCohort(cohort, assessment)
      pieces.push(format.item({ line, assessment, issues: assessment?.issues ?? issues }))
    }
  }
  const files = [{ name: 'invented.csv', reading, totals: checkup.totals(), withIssues: 0 }]
  return [...pieces, format.close({ files, summary: summarizeCohort(cohort), groups: null, leftOut: 0 })]
}

export async function pageOf(csv: string, lang: Language = 'ja', options: Partial<HtmlOptions> = {}): Promise<string> {
  return (await piecesOf(csv, lang, options)).join('')
}

export const header = '受診者番号,氏名,年齢,性別,AST(U/L),ALT(U/L),γ-GTP(U/L),血小板数(万/μL)\n'

/** Five invented people, the third to contact today. */
export const fivePeople = `${header}001,見本 花子,52,女,58,82,74,19.2
002,見本 太郎,61,男,22,18,30,22.1
003,例田 桜,44,女,720,910,120,20.4
004,例田 一郎,38,男,28,35,40,25.0
005,例田 次郎,66,男,44,40,210,12.9
`
