import type { Voice } from '../../messages/language.ts'
import type { FindingReport } from '../report/model.ts'
import type { NumberLine, Segment } from '../report/number-line.ts'
import { type Html, html } from './markup.ts'

/** The axis of one analyte as a drawing that keeps its letters' size at any width: places are per cent, not a scaled picture. */
export function numberLineSvg(finding: FindingReport, voice: Voice): Html {
  const { line, value } = finding
  return html`<svg class="number-line" role="img" width="100%" height="${height}"><title>${voice.say('html.line.title', { name: finding.name, value })}</title><desc>${descriptionOf(finding, voice)}</desc>${zonesOf(line)}${edgesOf(line)}${markOf(line)}</svg>`
}

/** The drawing in words. */
function descriptionOf({ line, bandWord }: FindingReport, voice: Voice): string {
  const steps = line.segments.flatMap(({ word }, index) => [word, ...line.edges.slice(index, index + 1)])
  return voice.say('html.line.description', { steps: steps.join(' | '), band: bandWord })
}

/** The reference band comes last, so that its outline lies over its neighbours'. */
function zonesOf({ segments }: NumberLine): Html[] {
  const width = 100 / segments.length
  const drawn = segments.map((segment, index) => ({ kind: kindOf(segment), x: index * width }))
  return drawn
    .sort((a, b) => Number(a.kind === within) - Number(b.kind === within))
    .map(({ kind, x }) => html`<rect class="zone ${kind}" x="${place(x)}" y="${top}" width="${place(width)}" height="${bar}"/>`)
}

/** Beside the reference band there can be values that are outside it and no concern. */
function kindOf({ band, severity }: Segment): string {
  if (band === 'within') return within
  return severity === 0 ? 'zone-aside' : `zone-${severity}`
}

function edgesOf({ segments, edges }: NumberLine): Html[] {
  return edges.map((edge, index) => {
    const x = place((100 / segments.length) * (index + 1))
    return html`<line class="edge" x1="${x}" x2="${x}" y1="${top - 2}" y2="${top + bar + 3}"/><text class="edge-label" x="${x}" y="${height - 1}">${edge}</text>`
  })
}

/** A dot at the value; of a censored one only the band is known, so a bar runs through all of it. */
function markOf({ segments, here, position }: NumberLine): Html {
  const width = 100 / segments.length
  const middle = top + bar / 2
  if (position === null) {
    const x = here * width
    return html`<line class="mark-range" x1="${place(x + 1)}" x2="${place(x + width - 1)}" y1="${middle}" y2="${middle}"/>`
  }
  const x = Math.min(98.5, Math.max(1.5, (here + position) * width))
  return html`<circle class="mark" cx="${place(x)}" cy="${middle}" r="6"/>`
}

function place(percent: number): string {
  return `${Number(percent.toFixed(2))}%`
}

const within = 'zone-0 zone-within'
const height = 28
const top = 3
const bar = 9
