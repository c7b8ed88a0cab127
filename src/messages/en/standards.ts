import type { standards as ja } from '../ja/standards.ts'
import type { Translated } from '../language.ts'

export const standards = {
  'standard.jsnd-2026.name': 'Ningen Dock judgement categories (Japan, 2026)',
  'standard.jsnd-2026.short': 'judgement categories',
  'standard.jsnd-2026.A': 'A (within)',
  'standard.jsnd-2026.B': 'B (a little outside)',
  'standard.jsnd-2026.C': 'C (test again)',
  'standard.jsnd-2026.D': 'D (closer examination or treatment)',

  'standard.mhlw-2024.name': 'Ministry of Health check-up programme (Japan, 2024)',
  'standard.mhlw-2024.short': 'Ministry of Health',
  'standard.mhlw-2024.within': 'within',
  'standard.mhlw-2024.guidance': 'level for changing habits',
  'standard.mhlw-2024.referral': 'level for seeing a doctor',

  'standard.jsh-nara-2023.name': 'Japan Society of Hepatology, Nara Declaration (2023)',
  'standard.jsh-nara-2023.short': 'Nara Declaration',
  'standard.jsh-nara-2023.over-30': 'above its level (30)',

  'standard.jccls-2022.name': 'common reference interval (JCCLS 2022)',
  'standard.jccls-2022.short': 'range of healthy people',
  'standard.jccls-2022.below': 'below',
  'standard.jccls-2022.within': 'within',
  'standard.jccls-2022.above': 'above',
  'standard.jccls-2022.needs-sex': 'can be told once the sex is known',

  'standard.laboratory.name': 'reference interval of the sheet',
  'standard.laboratory.short': 'the sheet itself',
  'standard.laboratory.below': 'below',
  'standard.laboratory.within': 'within',
  'standard.laboratory.above': 'above',

  'standards.disagree': 'The standards disagree on {name} {value}. Within: {inside}. Outside: {outside}.',
  'standards.disagree.why.reference-interval': 'The range of healthy people holds 95% of them. Decision limits say when to see a doctor.',
  'standards.disagree.why.alt-inside-interval':
    'Healthy people can show this ALT too. It is still above the limits for finding the cause: seeing your family doctor is recommended.',
  'standards.disagree.why.laboratory': 'The interval on the sheet is set by each laboratory.',
  'standards.disagree.why.triage': 'The next step given here follows the decision limits.',
} as const satisfies Translated<typeof ja>
