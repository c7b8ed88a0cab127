import { type Pasted, readPasted } from '../../input/typed/pasted.ts'
import { UsageError } from '../../issue.ts'
import { printable } from '../../output/text/printable.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { Given } from '../options/parsed.ts'
import { textsOf } from '../options/parsed.ts'
import type { Task } from '../run/command.ts'

/** A pasted text as the options it stands for, beside those that were given; null where no value is in it. Throws UsageError as `readPasted`. */
export function givenByPaste(text: string, given: Given): { given: Given; pasted: Pasted } | null {
  const pasted = readPasted(text)
  const values = analyteIds.flatMap((id) => (pasted.values[id] === undefined ? [] : [[id, pasted.values[id]] as const]))
  if (values.length === 0) return null
  const merged: Record<string, true | string | readonly string[] | undefined> = { ...given }
  for (const [id, value] of values) merged[id] = [...textsOf(given, id), value]
  const references = Object.entries(pasted.references).map(([id, range]) => `${id}=${range}`)
  if (references.length > 0) merged.reference = [...references, ...textsOf(given, 'reference')]
  for (const field of ['age', 'sex', 'date'] as const) {
    const text = pasted[field]
    if (text === undefined) continue
    if (given[field] !== undefined) throw new UsageError('option-twice', { option: `--${field}` })
    merged[field] = text
  }
  return { given: merged as Given, pasted }
}

/** What was understood, in one line, and what was not: people see at once where a value went astray. */
export async function sayBack({ values, references, age, sex, date, notUnderstood }: Pasted, { voice, io, settings }: Task): Promise<void> {
  if (settings.quiet) return
  const list = voice.say('report.list')
  const told = [
    ...analyteIds.flatMap((id) =>
      values[id] === undefined
        ? []
        : [`${voice.say(`analyte.${id}.short`)} ${values[id]}${references[id] === undefined ? '' : ` (${references[id]})`}`],
    ),
    ...[age, sex, date].filter((text) => text !== undefined),
  ]
  await io.stderr.write(`${voice.say('cli.pasted', { values: printable(told.join(list)) })}\n`)
  if (notUnderstood.length > 0)
    await io.stderr.write(`${voice.say('cli.pasted.rest', { texts: printable(notUnderstood.slice(0, 30).join(list)) })}\n`)
}
