import { shownUnits } from '../../input/cells/read-value.ts'
import type { FileReading } from '../../input/csv.ts'
import type { Voice } from '../../messages/language.ts'
import { isAnalyteId } from '../../panel/analyte.ts'
import { issueSentence } from '../report/caution.ts'
import type { Heading } from './heading.ts'
import { type Html, html } from './markup.ts'
import { cut, given } from './text.ts'

export interface FileOnCover {
  name: string
  reading: FileReading
}

/** Which column was taken for what, so that a mistaken reading can be seen; then what there is to say of each file. */
export function readingHtml(files: readonly FileOnCover[], voice: Voice, heading: Heading): Html {
  return html`${files.map(({ name, reading }) => {
    const codes = (reading.records?.codes ?? []).map(({ code, name: said, analyte, units }) => ({
      header: said === null ? code : `${said} ${code}`,
      analyte: voice.say(`analyte.${analyte}.name`),
      unit: units.join(', '),
    }))
    const columns = reading.columns.flatMap((column) => {
      const { field, unit, ignored, header } = column
      return isAnalyteId(field) && unit !== null && ignored === null
        ? [{ header, analyte: voice.say(`analyte.${field}.name`), unit: shownUnitOf(unit) }]
        : []
    })
    const title = files.length === 1 ? voice.say('html.columns') : html`${voice.say('html.columns')} ${given(name)}`
    return html`<section class="columns">${heading(1, title)}
<ul>${[...columns, ...codes].map(({ header, analyte, unit }) => html`<li>${given(header, 80)} → ${analyte} [${unit}]</li>`)}</ul>
${reading.issues.length === 0 ? null : html`<ul class="file-issues">${reading.issues.map((issue) => html`<li>${cut(issueSentence(issue, voice), 400)}</li>`)}</ul>`}
</section>`
  })}`
}

function shownUnitOf(unit: string): string {
  return (shownUnits as Readonly<Record<string, string>>)[unit] ?? unit
}
