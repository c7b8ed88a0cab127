import { UsageError } from '../../issue.ts'
import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'
import { type Given, textOf, textsOf } from './parsed.ts'
import { fieldNamed } from './sheet-names.ts'

/** Whether a call carries a person's values or particulars itself, rather than a file. */
export function hasValues(given: Given): boolean {
  return valueOptions.some((name) => given[name] !== undefined)
}

/** The one text of each analyte that was typed. Throws UsageError where there are two, or one with a date. */
export function singleValues(given: Given): Partial<Record<AnalyteId, string>> {
  const values: Partial<Record<AnalyteId, string>> = {}
  for (const id of analyteIds) {
    const [text, ...more] = textsOf(given, id)
    if (more.length > 0) throw new UsageError('value-twice', { option: `--${id}` })
    if (text !== undefined && dated.test(text)) throw new UsageError('dated-value', { option: `--${id}`, text })
    if (text !== undefined) values[id] = text
  }
  return values
}

/** `analyte=rest` of `--reference`, `--map`, `--unit`, by analyte or field name, or by the name on the sheet. */
export async function pairsOf(given: Given, name: 'reference' | 'map' | 'unit', form: string): Promise<[string, string][]> {
  return Promise.all(
    textsOf(given, name).map(async (text): Promise<[string, string]> => {
      const at = text.search(/[=＝]/)
      if (at < 1 || at === text.length - 1) throw new UsageError('option-not-understood', { option: `--${name}`, text, form })
      return [await fieldNamed(text.slice(0, at).trim()), text.slice(at + 1)]
    }),
  )
}

export function subjectTexts(given: Given): { age?: string; sex?: string; date?: string; id?: string } {
  const texts: { age?: string; sex?: string; date?: string; id?: string } = {}
  for (const name of ['age', 'sex', 'date', 'id'] as const) {
    const text = textOf(given, name)
    if (text !== undefined) texts[name] = text
  }
  return texts
}

/** `2024-05-14=62`, as `trend` takes it; a comparator such as `<=` is no date. */
const dated = /^[^=<>＜＞]*\d[^=<>＜＞]*=/
const valueOptions = [...analyteIds, 'age', 'sex', 'date', 'id', 'reference'] as const
