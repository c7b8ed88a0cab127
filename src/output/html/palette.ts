import type { Severity } from '../../rules/rule-set.ts'
import type { Tone } from '../report/model.ts'

/** Ink on paper. A test holds every pair that carries text to a contrast of 4.5, every drawn shape to 3. */
export const ink = {
  text: '#1f2933',
  quiet: '#4a5763',
  line: '#c9d1d9',
  paper: '#ffffff',
  desk: '#eef1f3',
  mark: '#16202b',
  link: '#1a4f86',
}

/** How far a value is out, pale to dark, so that the order also shows without colour. */
export const zones: Record<Severity, string> = {
  0: '#d2e6ef',
  1: '#f5e6b8',
  2: '#eec795',
  3: '#de9d74',
  4: '#c26a58',
  5: '#8f3140',
}

/** How urgent the outcome is: the strong colour for words and edges, the pale one behind words. */
export const tones: Record<Tone, { strong: string; pale: string }> = {
  urgent: { strong: '#8c1c2e', pale: '#fcefef' },
  soon: { strong: '#8a3416', pale: '#fdf1ec' },
  act: { strong: '#7a4608', pale: '#fcf4e6' },
  ask: { strong: '#5f5310', pale: '#faf6e2' },
  watch: { strong: '#4b5560', pale: '#f3f4f1' },
  calm: { strong: '#1d5c6e', pale: '#ecf5f8' },
  unknown: { strong: '#4a5763', pale: '#f2f4f5' },
}
