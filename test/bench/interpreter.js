import { interpret, liverRules } from '../../dist/index.js'

/** Panels a second in one thread: five analytes with age and sex, values spread over the bands. Aim: above 200,000. */
export function measure(rounds = 5, size = 200_000) {
  const panels = Array.from({ length: 5_000 }, (_, i) => panelOf(i))
  const rates = []
  for (let round = 0; round < rounds; round++) {
    const begin = process.hrtime.bigint()
    let findings = 0
    for (let i = 0; i < size; i++) findings += interpret(panels[i % panels.length], liverRules).findings.length
    if (findings !== size * 5) throw new Error('five analytes give five findings')
    rates.push(size / (Number(process.hrtime.bigint() - begin) / 1e9))
  }
  const best = Math.max(...rates)
  const middle = rates.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]
  console.log(
    `${Math.round(middle).toLocaleString('en-US')} panels/s (median of ${rounds}), best ${Math.round(best).toLocaleString('en-US')}`,
  )
}

/** A cheap generator with a long period: the values repeat only after far more panels than there are. */
function panelOf(i) {
  const pick = (from, to, step, salt) => from + ((((i + 1) * salt) % 9973) % Math.floor((to - from) / step)) * step
  return {
    subject: { id: String(i), name: null, sex: i % 2 === 0 ? 'male' : 'female', age: pick(20, 90, 1, 7), date: '2025-05-14' },
    source: null,
    measurements: {
      ast: measured(pick(10, 130, 1, 13), 'U/L'),
      alt: measured(pick(8, 160, 1, 17), 'U/L'),
      ggt: measured(pick(8, 300, 1, 19), 'U/L'),
      albumin: measured(Math.round(pick(33, 50, 1, 23)) / 10, 'g/dL'),
      platelets: measured(pick(80, 420, 1, 29), '10*9/L'),
    },
    unusable: {},
    issues: [],
  }
}

function measured(value, unit) {
  return { value, unit, comparator: '=', text: String(value) }
}
