import { knownCodes } from '../../input/columns/names/analyte-codes.ts'
import type { Voice } from '../../messages/language.ts'
import { analyteIds } from '../../panel/analyte.ts'
import type { Line } from '../report/page.ts'

/** Which codes are read as which analyte: one table for headers of CSV, long files, 特定健診 XML and FHIR. */
export function codeLines(voice: Voice): Line[] {
  const codes = knownCodes()
  return analyteIds.flatMap((analyte) =>
    (['JLAC10', 'LOINC'] as const).flatMap((system) => {
      const own = codes.filter((known) => known.analyte === analyte && known.system === system)
      if (own.length === 0) return []
      const [first] = own
      const materials =
        first === undefined || first.materials.length === 0 ? '' : voice.say('rules.codes.materials', { list: first.materials.join(', ') })
      const methods = Object.entries(first?.methods ?? {}).map(([code, method]) =>
        voice.say('rules.codes.method', { code, method: method.toUpperCase() }),
      )
      const name = voice.say(`analyte.${analyte}.name`)
      const parts = [`${name}: ${system} ${own.map(({ code }) => code).join(', ')}`, materials, ...methods].filter((part) => part !== '')
      return [{ text: parts.join(voice.say('rules.list')), sources: ['editorial'] }]
    }),
  )
}
