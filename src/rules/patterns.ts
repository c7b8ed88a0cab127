import { cited, once, twice } from './edge.ts'
import type { Condition, PatternRule } from './rule-set.ts'

const above = (analyte: 'ast' | 'alt' | 'ggt' | 'platelets'): Condition => ({ is: 'above', analyte, band: 'within' })
const notAbove = (analyte: 'ast' | 'alt' | 'ggt'): Condition => ({ is: 'not-above', analyte, band: 'within' })
const below = (analyte: 'albumin' | 'platelets'): Condition => ({ is: 'below', analyte, band: 'within' })
const all = (...of: Condition[]): Condition => ({ is: 'all', of })
const any = (...of: Condition[]): Condition => ({ is: 'any', of })

/** A closed list, in the order in which it is told. "Above" and "below" mean outside the analyte's `within` band. */
export const patterns = [
  {
    // Three times the upper limit of 30 (AST, ALT) with twice that of bilirubin: Hy's law.
    id: 'jaundice-with-enzymes',
    when: all(
      any(
        { is: 'at-least', analyte: 'ast', number: 90, ...cited(twice('acg-2014'), 'dilin-2024') },
        { is: 'at-least', analyte: 'alt', number: 90, ...cited(twice('acg-2014'), 'dilin-2024') },
      ),
      { is: 'at-least', analyte: 'bilirubin', number: 3, ...cited(twice('acg-2014'), 'dilin-2024') },
    ),
    sources: ['acg-2014', 'dilin-2024'],
  },
  {
    id: 'bile-flow',
    when: all(
      { is: 'at-least', analyte: 'bilirubin', number: 2, ...cited(once('jaundice-visible')) },
      any({ is: 'above', analyte: 'ggt', band: 'slightly-high' }, { is: 'above', analyte: 'alp', band: 'within' }),
    ),
    sources: ['jaundice-visible', 'jsnd-2026', 'jccls-2022'],
  },
  {
    id: 'quiet-enzymes',
    when: all(
      notAbove('ast'),
      notAbove('alt'),
      any(
        below('platelets'),
        { is: 'below', analyte: 'albumin', band: 'slightly-low' },
        { is: 'score-band', score: 'fib4', in: ['intermediate', 'high'] },
      ),
    ),
    sources: ['clinic-article', 'jsnd-2026', 'nafld-jp-2020'],
  },
  { id: 'function-and-platelets-low', when: all(below('albumin'), below('platelets')), sources: ['clinic-article', 'jsnd-2026'] },
  {
    id: 'nara-referral',
    when: all(
      above('alt'),
      any(
        { is: 'less-than', analyte: 'platelets', number: 200, ...cited('jsh-nara-2023', 'jsg-nafld-2024') },
        { is: 'score-at-least', score: 'fib4', number: 1.3, ...cited('jsh-nara-2023', 'jsg-nafld-2024') },
      ),
    ),
    sources: ['jsh-nara-2023', 'jsg-nafld-2024'],
    untoldFrom: 'soon',
  },
  { id: 'enzymes-together', when: { is: 'some', count: 2, of: [above('ast'), above('alt'), above('ggt')] }, sources: ['clinic-article'] },
  {
    id: 'alt-dominant',
    when: all(above('alt'), { is: 'not-less-than', analyte: 'alt', than: 'ast' }),
    sources: ['clinic-article', 'jsh-nara-2023'],
  },
  {
    id: 'ast-dominant',
    when: all(above('ast'), { is: 'more-than', analyte: 'ast', than: 'alt' }),
    sources: ['clinic-article', 'botros-2013'],
  },
  {
    id: 'ast-alone',
    when: all(above('ast'), notAbove('alt'), any(notAbove('ggt'), { is: 'absent', analyte: 'ggt' })),
    sources: ['clinic-article', 'pettersson-2008'],
  },
  { id: 'ggt-alone', when: all(above('ggt'), notAbove('ast'), notAbove('alt')), sources: ['clinic-article'] },
  { id: 'function-low', when: below('albumin'), sources: ['clinic-article', 'jsnd-2026'] },
  { id: 'platelets-low', when: below('platelets'), sources: ['clinic-article', 'pseudo-plt-2015', 'jsnd-2026'] },
  { id: 'platelets-high', when: above('platelets'), sources: ['jsnd-2026'] },
  { id: 'all-within', when: { is: 'all-within' }, sources: ['jsnd-2026', 'mhlw-2024', 'jccls-2022'] },
] as const satisfies readonly PatternRule[]
