import type { Severity } from '../../rules/rule-set.ts'
import type { Tone } from '../report/model.ts'

export type Ink = (text: string) => string

/** Every colour and weight that the terminal output uses. Colour never carries anything alone: a mark and a word stand beside it. */
export interface Paint {
  strong: Ink
  /** For what can be skipped. */
  quiet: Ink
  heading: Ink
  severity: Readonly<Record<Severity, Ink>>
  tone: Readonly<Record<Tone, Ink>>
}
