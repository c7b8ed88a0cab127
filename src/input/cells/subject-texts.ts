import type { DateColumn, NamedColumn, Plan } from '../columns/plan.ts'
import type { SubjectTexts, TextCell } from './reading.ts'

/**
 * Picks the texts about the person out of a row; of several columns of a field, the first filled one.
 * The cells it gives are filled anew for each row: copy what is to be kept.
 */
export function subjectPicker(
  { subject }: Plan,
  date: readonly DateColumn[],
  age: readonly NamedColumn[],
): (cells: readonly string[]) => SubjectTexts {
  const id = picker(subject.id)
  const sex = picker(subject.sex)
  const ageOf = picker(age)
  const birthDate = picker(subject.birthDate)
  const dateOf = picker(date)
  return (cells) => ({
    id: id(cells),
    name: firstText(subject.name, cells),
    nameKana: firstText(subject.nameKana, cells),
    familyName: firstText(subject.familyName, cells),
    givenName: firstText(subject.givenName, cells),
    sex: sex(cells),
    age: ageOf(cells),
    birthDate: birthDate(cells),
    date: dateOf(cells),
  })
}

function picker<C extends NamedColumn>(columns: readonly C[]): (cells: readonly string[]) => (C & TextCell) | null {
  // One object a column for the whole file: a new one for each cell of a million rows is what takes the time.
  const reused = columns.map((column): C & TextCell => ({ ...column, text: '', column: column.index + 1, header: column.title }))
  return (cells) => {
    for (const cell of reused) {
      const text = cells[cell.index] ?? ''
      if (text === '' || ((text.charCodeAt(0) <= 0x20 || text.charCodeAt(0) > 0x7f) && blank.test(text))) continue
      cell.text = text
      return cell
    }
    return null
  }
}

function firstText(columns: readonly number[], cells: readonly string[]): string | null {
  for (const index of columns) {
    const text = cells[index] ?? ''
    if (text !== '') return text
  }
  return null
}

const blank = /^[\s\u3000\u00a0]*$/
