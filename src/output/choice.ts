/** The orders in which people can stand. */
export const sorts = ['urgency', 'input', 'name', 'id', 'group'] as const
export type Sort = (typeof sorts)[number]

/** Whom a run shows, in which order, and which of the input's columns go along. */
export interface Choice {
  /** The columns of the input that are carried along, as the caller named them. */
  columns: readonly string[]
  /** Indices among `columns`: what people are grouped by, and what is shown beside them (groups included). */
  group: readonly number[]
  shown: readonly number[]
  /** Those of `shown` that the call names with `--show`: under `--redact` a text in them is not masked. */
  asked: readonly number[]
  /** All of these must hold: the column says one of the texts. */
  where: readonly { column: number; texts: readonly string[] }[]
  sort: Sort
}

export const everybody: Choice = { columns: [], group: [], shown: [], asked: [], where: [], sort: 'input' }

/** Who is not among them is counted, not shown. A row whose columns are not known is never left out. */
export function isChosen({ where }: Choice, carried: readonly string[] | undefined): boolean {
  if (carried === undefined) return true
  return where.every(({ column, texts }) => texts.includes(plain(carried[column] ?? '')))
}

export function namesOfGroup({ group }: Choice, carried: readonly string[] | undefined): string[] {
  return group.map((column) => carried?.[column] ?? '')
}

/** What is shown beside a person: the column's name and what the row says there; nothing where it says nothing. */
export function shownOf({ columns, shown }: Choice, carried: readonly string[] | undefined): { name: string; text: string }[] {
  return shown.flatMap((column) => {
    const text = carried?.[column] ?? ''
    return text === '' ? [] : [{ name: columns[column] ?? '', text }]
  })
}

/** Full and half width are the same text, and so are blanks around it. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim()
}
