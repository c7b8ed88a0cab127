import type { BandedFinding } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { Comparator } from '../../panel/measurement.ts'
import type { Band, RuleSet, Severity } from '../../rules/rule-set.ts'
import { showEdgeNumber } from '../text/numbers.ts'

/** An analyte's axis, drawn so that every band has the same width: a linear one would hide all but the widest. */
export interface NumberLine {
  segments: readonly Segment[]
  /** Between segments, lowest first: one fewer than there are segments. In shown units. */
  edges: readonly string[]
  /** Index of the segment that holds the value. */
  here: number
  /** Where in that segment, from 0 to 1; null for a censored value. */
  position: number | null
}

export interface Segment {
  band: string
  word: string
  severity: Severity
}

export function numberLineOf(rules: RuleSet, voice: Voice, finding: BandedFinding, comparator: Comparator): NumberLine {
  const { analyte } = finding
  const { bands } = rules.analytes[analyte]
  const here = bands.findIndex((band) => band.id === finding.band)
  return {
    segments: bands.map(({ id, severity }) => ({ band: id, word: voice.say(`band.${analyte}.${id}.word`), severity })),
    edges: edgesOf(bands).map((at) => showEdgeNumber(rules, voice.lang, analyte, at)),
    here,
    position: comparator === '=' ? positionIn(bands, here, finding.value) : null,
  }
}

function edgesOf(bands: readonly Band[]): number[] {
  return bands.flatMap((band) => (band.ends === null ? [] : [band.ends.at]))
}

function positionIn(bands: readonly Band[], here: number, value: number): number {
  const edges = edgesOf(bands)
  const from = edges[here - 1] ?? 0
  const to = edges[here]
  const share =
    to === undefined
      ? bands[here]?.id === 'within'
        ? (value - from) / (from * outerShare)
        : beyond(value, from)
      : (value - from) / (to - from)
  return Math.min(1, Math.max(0, share))
}

// A reference band that is open above is drawn as wide as it usually is: albumin of 3.9 to about 5.1.
const outerShare = 0.3

/** The last band has no end: the further out, the nearer to the end of the drawing, without ever reaching it. */
function beyond(value: number, from: number): number {
  return value <= 0 ? 0 : 1 - from / value
}
