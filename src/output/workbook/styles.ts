import { xmlHead, xmlText } from './xml.ts'

/** How a cell looks. Colours are six hexadecimal digits. */
export interface Style {
  /** A number format; absent: as Excel shows a number by itself. `@` is text. */
  format?: string
  fill?: string
  color?: string
  bold?: boolean
  italic?: boolean
  wrap?: boolean
  /** Whatever is too wide is shown smaller: a number that does not fit would be shown as ####. */
  shrink?: boolean
  align?: 'left' | 'center' | 'right'
  top?: boolean
  border?: boolean
  /** The text stays a text, also when somebody edits its cell. */
  quoted?: boolean
  link?: boolean
  size?: number
}

/** The looks of a workbook, each once; cells name them by number. */
export interface Styles {
  of(style: Style): number
  xml(): string
}

export function createStyles(): Styles {
  const formats = registry(164)
  const fonts = registry(0)
  const fills = registry(0)
  const looks = registry(0)
  const numbers = new Map<string, number>()
  const seen = new Map<Style, number>()
  fonts.of(font({}))
  fills.of('<fill><patternFill patternType="none"/></fill>')
  fills.of('<fill><patternFill patternType="gray125"/></fill>')
  looks.of(look({}))

  return {
    of: (style) => {
      const same = seen.get(style)
      if (same !== undefined) return same
      const key = JSON.stringify(style)
      const number = numbers.get(key) ?? looks.of(look(style))
      numbers.set(key, number)
      if (seen.size < rememberedAtMost) seen.set(style, number)
      return number
    },
    xml: () =>
      `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      list(
        'numFmts',
        formats.all.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${xmlText(code)}"/>`),
      ) +
      list('fonts', fonts.all) +
      list('fills', fills.all) +
      list('borders', [noBorder, thinBorder]) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', looks.all) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '<dxfs count="0"/><tableStyles count="0"/></styleSheet>',
  }

  function look(style: Style): string {
    const { format, fill, border, quoted } = style
    const numFmt = format === undefined ? 0 : format === '@' ? 49 : formats.of(format)
    const solid =
      fill === undefined ? 0 : fills.of(`<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`)
    const attributes = `numFmtId="${numFmt}" fontId="${fonts.of(font(style))}" fillId="${solid}" borderId="${border ? 1 : 0}" xfId="0"${quoted ? ' quotePrefix="1"' : ''}`
    const applied = `${numFmt === 0 ? '' : ' applyNumberFormat="1"'} applyFont="1"${solid === 0 ? '' : ' applyFill="1"'}${border ? ' applyBorder="1"' : ''} applyAlignment="1"`
    return `<xf ${attributes}${applied}>${alignment(style)}</xf>`
  }
}

function alignment({ wrap, shrink, align, top }: Style): string {
  const horizontal = align === undefined ? '' : ` horizontal="${align}"`
  const vertical = ` vertical="${top ? 'top' : 'center'}"`
  return `<alignment${horizontal}${vertical}${wrap ? ' wrapText="1"' : ''}${shrink ? ' shrinkToFit="1"' : ''}/>`
}

function font({ bold, italic, color, link, size = 10 }: Style): string {
  const ink = color ?? (link ? '1A4F86' : '1F2933')
  return `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${link ? '<u/>' : ''}<sz val="${size}"/><color rgb="FF${ink}"/><name val="Yu Gothic"/><family val="2"/><charset val="128"/></font>`
}

function registry(first: number) {
  const numbers = new Map<string, number>()
  const all: string[] = []
  return {
    all,
    of: (text: string): number => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      const number = first + all.length
      numbers.set(text, number)
      all.push(text)
      return number
    },
  }
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`
}

const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>'
const side = (name: string) => `<${name} style="thin"><color rgb="FFC9D1D9"/></${name}>`
const thinBorder = `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`
const rememberedAtMost = 5000
