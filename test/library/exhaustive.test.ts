import { expect, test } from 'vitest'
import type { Assessment, BandedFinding, Issue, TriageResult, UsageError } from '../../src/index.ts'
import { interpret, liverRules, readPanel } from '../../src/index.ts'
import type { core as english } from '../../src/messages/en/core.ts'
import type { inputLibrary } from '../../src/messages/en/input/library.ts'
import type { trend } from '../../src/messages/en/trend.ts'
import type { analytes } from '../../src/rules/analytes/all.ts'
import type { children } from '../../src/rules/children.ts'
import type { doors } from '../../src/rules/doors.ts'
import type { patterns } from '../../src/rules/patterns.ts'
import type { triage } from '../../src/rules/triage.ts'

// The type check of the suite (`npm run typecheck`) goes red where a switch below is not exhaustive.

/** What a caller writes: every level named, and nothing left. */
function levelInWords(level: TriageResult['level']): string {
  switch (level) {
    case 'today':
    case 'soon':
      return 'urgent'
    case 'consult':
    case 'family-doctor':
      return 'a doctor'
    case 'recheck':
    case 'routine':
      return 'later'
    case 'undetermined':
      return 'not known'
    default:
      return level satisfies never
  }
}

function sideOf(band: BandedFinding['band']): string {
  switch (band) {
    case 'critical-low':
    case 'very-low':
    case 'low':
    case 'slightly-low':
    case 'below':
      return 'below'
    case 'within':
      return 'within'
    case 'above':
    case 'slightly-high':
    case 'high':
    case 'very-high':
    case 'severe':
    case 'critical':
    case 'critical-high':
      return 'above'
    default:
      return band satisfies never
  }
}

function doorOf(door: NonNullable<TriageResult['door']>): string {
  switch (door) {
    case 'hepatology':
    case 'internal-medicine':
    case 'internal-medicine-or-haematology':
    case 'family-doctor-or-internal-medicine':
    case 'paediatrics':
      return door
    default:
      return door satisfies never
  }
}

function categoryOf({ standards }: BandedFinding): string {
  const answer = standards['jsnd-2026']
  switch (answer) {
    case 'A':
    case 'B':
    case 'C':
    case 'D':
      return answer
    case null:
      return 'none'
    default:
      return answer satisfies never
  }
}

/** True only where both name the same: `false` does not compile below. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Told<K, Area> = K extends `${Area & string}.${infer Code}` ? Code : never
type Sentences = typeof english & typeof inputLibrary & typeof trend

/** The unions name what the shipped rules hold, no more and no less. */
const unions: {
  levels: Same<TriageResult['level'], (typeof triage)[number]['id']>
  doors: Same<TriageResult['door'], (typeof doors)[number]['id'] | (typeof children)['door'] | null>
  bands: Same<BandedFinding['band'], (typeof analytes)[keyof typeof analytes]['rule']['bands'][number]['id']>
  patterns: Same<Assessment['patterns'][number]['pattern'], (typeof patterns)[number]['id']>
  issues: Same<Issue['code'], Told<keyof Sentences, 'issue'>>
  errors: Same<UsageError['code'], Told<keyof Sentences, 'error'>>
} = { levels: true, doors: true, bands: true, patterns: true, issues: true, errors: true }

test('the unions are those of the shipped rules', () => expect(Object.values(unions).every(Boolean)).toBe(true))

test('every level, band and door of the shipped rules is named in a switch', () => {
  for (const { id } of liverRules.triage) expect(['urgent', 'a doctor', 'later', 'not known']).toContain(levelInWords(id))
  for (const rule of Object.values(liverRules.analytes)) {
    for (const { id } of rule.bands) expect(['below', 'within', 'above']).toContain(sideOf(id))
  }
  for (const { id } of liverRules.doors) expect(doorOf(id)).toBe(id)
})

test('what a standard answers is one of its categories, or nothing', () => {
  const { findings } = interpret(readPanel({ ast: 45, alt: 62, alp: 90, alpMethod: 'ifcc' }), liverRules)
  expect(findings.flatMap((finding) => (finding.status === 'banded' ? [categoryOf(finding)] : []))).toEqual(['C', 'D', 'none'])
})
