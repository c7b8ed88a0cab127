import { expect, test } from 'vitest'
import { addToCohort, createCohort } from '../../../src/aggregate/cohort.ts'
import { summarizeCohort } from '../../../src/aggregate/summary.ts'
import { cohortReportOf } from '../../../src/output/report/file/cohort.ts'
import { liverRules } from '../../../src/rules/index.ts'
import { assess } from '../../interpreter/panel-of.ts'
import { voices } from '../voices.ts'

for (const lang of ['ja', 'en'] as const) {
  test(`${lang}: a file in which nobody could be read reassures nobody`, () => {
    const summary = summarizeCohort(createCohort(liverRules))
    const report = cohortReportOf({ summary, readings: [] }, liverRules, voices[lang], { contact: null, redact: false })
    expect(report.urgent.none).toBe(voices[lang].say('cohort.urgent.nobody'))
  })

  test(`${lang}: with people read, nobody urgent is said of those who were read`, () => {
    const cohort = createCohort(liverRules)
    addToCohort(cohort, assess({ ast: 20, alt: 20 }))
    const report = cohortReportOf({ summary: summarizeCohort(cohort), readings: [] }, liverRules, voices[lang], {
      contact: null,
      redact: false,
      summary: true,
    })
    expect(report.urgent.none).toBe(voices[lang].say('cohort.urgent.none'))
  })
}
