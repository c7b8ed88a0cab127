import fc from 'fast-check'
import { expect } from 'vitest'
import type { Language } from '../../src/messages/language.ts'
import { reportOf } from '../../src/output/report/person.ts'
import { renderReport } from '../../src/output/terminal/render.ts'
import { findForbidden } from '../../src/rules/forbidden.ts'
import { liverRules } from '../../src/rules/index.ts'
import { assess } from '../interpreter/panel-of.ts'
import { anyCase } from '../interpreter/random-panels.ts'
import { voices } from './html/pages.ts'
import { htmlFormatOfOne } from './one-letter.ts'

const habits = { ja: /お酒、食事、運動/, en: /Look back at alcohol/ }
const calm = { ja: /健診を続けてください|急ぐ値ではありません/, en: /Keep having check-ups|not urgent/i }
const urgentWords = {
  ja: /今日のうちに、医療機関へ連絡|数日以内に、病院を受診/,
  en: /Contact a medical institution today|See a hospital within days/,
}
const gilbert = { ja: /ジルベール/, en: /Gilbert/ }
const referral = { ja: /専門医への紹介を考える目安の組み合わせ/, en: /combination at which a specialist is considered/ }
const logic = { ja: /こうなれば当てはまりません|次の境目/, en: /Would no longer apply|next edge/ }
const article = { ja: /解説記事/, en: /\bthe article\b/i }

/** Whole pages of drawn panels, in both languages: nothing that is never said, and nothing that contradicts the outcome. */
export function checkPages(numRuns: number): void {
  fc.assert(
    fc.property(anyCase, fc.constantFrom<Language>('ja', 'en'), fc.boolean(), ({ values, around }, lang, detail) => {
      const assessment = assess(values, around)
      const report = reportOf(assessment, liverRules, voices[lang], { detail, contact: null, redact: false })
      const flat = lang === 'ja' ? '' : ' '
      const text = renderReport(report, { columns: 80, colorLevel: 0 }).replace(/\n[ ┃・-]*/g, flat)
      const pages = [text, htmlFormatOfOne(report, voices[lang])]
      const { level, rank, because } = assessment.triage
      const moved = because.some(({ analyte }) => analyte === 'ast' || analyte === 'alt' || analyte === 'ggt')
      for (const page of pages) {
        expect(findForbidden(page)).toBeNull()
        expect(page).not.toMatch(article[lang])
        if (!moved) expect(page).not.toMatch(habits[lang])
        if (rank === null || rank > 0) expect(page).not.toMatch(calm[lang])
        if (level !== 'today' && level !== 'soon') expect(page).not.toMatch(urgentWords[lang])
        if ((rank ?? 0) >= 4) expect(page).not.toMatch(referral[lang])
        if (!assessment.remarks.includes('fasting-or-gilbert')) expect(page).not.toMatch(gilbert[lang])
        if (!detail) expect(page).not.toMatch(logic[lang])
      }
    }),
    { numRuns },
  )
}
