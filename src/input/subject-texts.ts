import type { DateColumn, NamedColumn, Plan } from './plan.ts'
import type { SubjectTexts } from './reading.ts'

/** The texts about the person in one row; of several columns of a field, the first filled one. */
export function subjectTexts(plan: Plan, date: readonly DateColumn[], age: readonly NamedColumn[], cells: readonly string[]): SubjectTexts {
  const { subject } = plan
  return {
    id: firstFilled(subject.id, cells),
    name: firstText(subject.name, cells),
    nameKana: firstText(subject.nameKana, cells),
    familyName: firstText(subject.familyName, cells),
    givenName: firstText(subject.givenName, cells),
    sex: firstFilled(subject.sex, cells),
    age: firstFilled(age, cells),
    birthDate: firstFilled(subject.birthDate, cells),
    date: firstFilled(date, cells),
  }
}

function firstFilled<C extends NamedColumn>(
  columns: readonly C[],
  cells: readonly string[],
): (C & { text: string; column: number; header: string }) | null {
  for (const column of columns) {
    const text = cells[column.index] ?? ''
    if (text !== '' && !blank.test(text)) return { ...column, text, column: column.index + 1, header: column.title }
  }
  return null
}

function firstText(columns: readonly number[], cells: readonly string[]): string | null {
  for (const index of columns) {
    const text = cells[index] ?? ''
    if (text !== '') return text
  }
  return null
}

const blank = /^[\s\u3000\u00a0]*$/
