import type { Issue } from '../issue.ts'
import type { AnalyteId } from '../panel/analyte.ts'
import type { Measurement } from '../panel/measurement.ts'
import type { Panel } from '../panel/panel.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { finer, sameWithinRounding } from './cells/agreement.ts'
import { readSubject } from './cells/read-subject.ts'
import { placeOf, type ReadValue, readValue, type ValueContext } from './cells/read-value.ts'
import type { Reading, ValueCell } from './cells/reading.ts'
import type { ValueOptions } from './cells/value.ts'

/** How values are written, and the ISO day after which nobody can have been examined. */
export interface PanelOptions extends ValueOptions {
  today?: string
}

/**
 * The one door through which values from flags, the prompt and files become a panel.
 * Never throws for data: a cell that can't be used is in `panel.unusable` with its reason, and an issue says where it stood.
 */
export function toPanel(reading: Reading, rules: RuleSet, options: PanelOptions = noOptions): Panel {
  const issues: Issue[] = []
  const { subject, birthDate } = readSubject(reading, rules, issues, options.today ?? null)
  const panel: Panel = {
    subject,
    ...(birthDate !== null && { birthDate }),
    source: reading.file === null || reading.line === null ? null : { file: reading.file, line: reading.line },
    measurements: {},
    unusable: {},
    issues,
  }
  const context: ValueContext = { rules, options, reading, issues }
  for (const cell of reading.cells) {
    if (cell.text !== '') take(recalled(cell) ?? readAnew(cell, context), cell, panel, context)
  }
  if (reading.astUpperLimit != null) panel.astUpperLimit = reading.astUpperLimit
  return panel
}

function recalled({ known, text }: ValueCell): ReadValue | undefined {
  return known?.get(text)
}

/** Results stand on the steps of a scale: a column of a million rows holds a few hundred texts. */
function readAnew(cell: ValueCell, context: ValueContext): ReadValue {
  const { known, text } = cell
  const before = context.issues.length
  const read = readValue(cell, context)
  const plain = read !== null && 'measurement' in read && context.issues.length === before
  if (known !== undefined && plain && text.length <= knownLength && known.size < knownAtMost) known.set(text, read)
  return read
}

/** Puts what a cell gave into the panel; a second value of the same analyte must agree with the first. */
function take(read: ReadValue, cell: ValueCell, panel: Panel, context: ValueContext): void {
  if (read === null) return
  const { analyte } = cell
  const before = panel.measurements[analyte]
  if ('unusable' in read) {
    if (before === undefined) panel.unusable[analyte] ??= read.unusable
    return
  }
  const refused = panel.unusable[analyte]
  if (refused?.because === 'columns-differ' && refused.readings !== undefined) return
  if (cell.twins === 'doubted') {
    doubt(read.measurement, analyte, panel)
    return
  }
  if (before === undefined) {
    if (refused?.because === 'columns-differ') refuseBoth(refused.text, read.measurement, analyte, panel)
    else {
      delete panel.unusable[analyte]
      panel.measurements[analyte] = read.measurement
    }
    return
  }
  const kept = agreed(before, read.measurement)
  if (kept !== null) {
    panel.measurements[analyte] = kept
    return
  }
  delete panel.measurements[analyte]
  const text = `${before.text} / ${read.measurement.text}`
  panel.unusable[analyte] = { because: 'columns-differ', text, readings: [before.value, read.measurement.value] }
  if (cell.twins === undefined)
    context.issues.push({ code: 'columns-differ', level: 'error', where: placeOf(cell, context.reading, analyte), args: { text } })
}

/** Of a column that holds something else than its title says, nothing is used; what stands beside it is what the person may have. */
function doubt(measurement: Measurement, analyte: AnalyteId, panel: Panel): void {
  const before = panel.measurements[analyte]
  if (before === undefined) {
    panel.unusable[analyte] ??= { because: 'columns-differ', text: measurement.text }
    return
  }
  if (sameWithinRounding(before, measurement)) return
  delete panel.measurements[analyte]
  refuseBoth(measurement.text, before, analyte, panel)
}

function refuseBoth(doubted: string, believed: Measurement, analyte: AnalyteId, panel: Panel): void {
  panel.unusable[analyte] = { because: 'columns-differ', text: `${doubted} / ${believed.text}`, readings: [believed.value] }
}

/** Of two values of one analyte the one to keep, or null when they contradict each other. ALP by two methods is no contradiction. */
function agreed(first: Measurement, second: Measurement): Measurement | null {
  if (first.method !== second.method && first.method != null && second.method != null) return first.method === 'ifcc' ? first : second
  if (first.comparator !== second.comparator || !sameWithinRounding(first, second)) return null
  if (first.method == null && second.method != null) return second
  return first.method === second.method ? finer(first, second) : first
}

const noOptions: PanelOptions = {}
const knownAtMost = 5_000
// A longer piece of a text keeps the whole text in memory.
const knownLength = 12
