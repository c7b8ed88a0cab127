import { interpret, liverRules } from '../../dist/index.js'
import { drawPeople } from './people.js'

/** Panels a second in one thread: five analytes with age and sex, drawn as the people of the files. Aim: above 200,000. */
export function measure({ rounds }) {
  const next = drawPeople()
  const panels = Array.from({ length: 200_000 }, () => panelOf(next()))
  const rates = []
  for (let round = 0; round < rounds + 1; round++) {
    const begin = process.hrtime.bigint()
    let findings = 0
    for (const panel of panels) findings += interpret(panel, liverRules).findings.length
    if (findings !== panels.length * 5) throw new Error('five analytes give five findings')
    if (round > 0) rates.push(panels.length / (Number(process.hrtime.bigint() - begin) / 1e9))
  }
  const middle = rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)]
  const whole = (rate) => Math.round(rate).toLocaleString('en-US')
  console.log(`${whole(middle)} panels/s (median of ${rounds}), best ${whole(Math.max(...rates))} · aim 200,000`)
}

function panelOf({ id, sex, age, ast, alt, ggt, albumin, platelets }) {
  return {
    subject: { id, name: null, sex, age, date: '2025-05-14' },
    source: null,
    measurements: {
      ast: measured(ast, 'U/L'),
      alt: measured(alt, 'U/L'),
      ggt: measured(ggt, 'U/L'),
      albumin: measured(albumin, 'g/dL'),
      platelets: measured(platelets, '10*9/L'),
    },
    unusable: {},
    issues: [],
  }
}

function measured(value, unit) {
  return { value, unit, comparator: '=', text: String(value) }
}
