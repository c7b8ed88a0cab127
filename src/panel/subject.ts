export type Sex = 'male' | 'female'

/** The person (受診者) a panel belongs to, at the day of the exam. Every field may be unknown. */
export interface Subject {
  /** As on the sheet, always text: `00123` keeps its zeros. */
  id: string | null
  name: string | null
  sex: Sex | null
  /** Completed years at the exam date. */
  age: number | null
  /** Exam date, ISO `YYYY-MM-DD`. */
  date: string | null
}

export const unknownSubject: Subject = { id: null, name: null, sex: null, age: null, date: null }

/** Whether a spreadsheet has turned an id into `1.23457E+11` or `#####`: several people may have the same. */
export function isDamagedId(id: string): boolean {
  return damaged.test(id)
}

const damaged = /^(?:\d(?:[.,]\d+)?e\+\d+|#{2,}|#[A-Za-z/0]+[!?]?)$/i
