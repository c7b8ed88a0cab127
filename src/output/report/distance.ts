import type { BandedFinding } from '../../interpreter/assessment.ts'
import type { Voice } from '../../messages/language.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { showEdgeNumber } from '../text/numbers.ts'

/** How far the value is from the edge it has crossed and from the next one; within the band, how far from its edges. On an edge: whose it is. */
export function distanceOf(finding: BandedFinding, rules: RuleSet, voice: Voice, detail: boolean): string | null {
  const { analyte, band, value, edges } = finding
  const ids = rules.analytes[analyte].bands.map(({ id }) => id)
  const side = Math.sign(ids.indexOf(band) - ids.indexOf('within'))
  const show = (number: number) => showEdgeNumber(rules, voice.lang, analyte, number)
  if (side === 0) return value === edges.above || value === edges.below ? null : withinSentence(value, edges, show, voice)
  const crossed = (side > 0 ? edges.below : edges.above) as number
  const next = side > 0 ? edges.above : edges.below
  const where = value === crossed ? 'at' : side > 0 ? 'above' : 'below'
  const args = { edge: show(crossed), by: show(Math.abs(value - crossed)) }
  // On the edge there is no distance to tell, and the next edge would read as room to spare: it is for those who ask for the detail.
  if (where === 'at' && !detail) return null
  const distance = voice.say(`distance.${where}`, args)
  return detail && next !== null ? voice.say('distance.next', { distance, next: show(next) }) : distance
}

function withinSentence(value: number, edges: BandedFinding['edges'], show: (number: number) => string, voice: Voice): string {
  const { below, above } = edges
  if (below !== null && above !== null) return voice.say('distance.between', { lower: show(below), upper: show(above) })
  if (above !== null) return voice.say('distance.to-upper', { edge: show(above), by: show(above - value) })
  return voice.say('distance.to-lower', { edge: show(below as number), by: show(value - (below as number)) })
}
