import type { Panel } from '../panel/panel.ts'

/**
 * Visits under one id or name, apart where they can't be one person's: two birth dates, two sexes, two names that no birth date
 * holds together. What says too little to belong to just one of them stands alone. In the order of the file.
 */
export function apart(panels: readonly Panel[]): readonly (readonly Panel[])[] {
  const alike = new Map<string, Panel[]>()
  for (const panel of panels) {
    const key = [panel.birthDate ?? '', panel.subject.sex ?? '', nameKey(panel) ?? ''].join('\u001f')
    const known = alike.get(key)
    if (known === undefined) alike.set(key, [panel])
    else known.push(panel)
  }
  const groups = [...alike.values()] as [Panel, ...Panel[]][]
  if (groups.length > most) return groups
  if (!groups.some(([one]) => groups.some(([other]) => contradicts(one, other)))) return [panels]
  const people: [Panel, ...Panel[]][][] = []
  for (const group of groups.sort(([one], [other]) => weight(other) - weight(one))) {
    const fitting = people.filter((known) => known.every(([other]) => !contradicts(other, group[0])))
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) only.push(group)
    else people.push([group])
  }
  const order = new Map(panels.map((panel, index) => [panel, index]))
  const at = (panel: Panel | undefined): number => (panel === undefined ? 0 : (order.get(panel) ?? 0))
  const sorted = people.map((known) => known.flat().sort((one, other) => at(one) - at(other)))
  return sorted.sort((one, other) => at(one[0]) - at(other[0]))
}

function contradicts(one: Panel, other: Panel): boolean {
  if (differ(one.birthDate, other.birthDate) || differ(one.subject.sex, other.subject.sex)) return true
  // People change their family name; with the same birth date they are the same.
  if (one.birthDate !== undefined && one.birthDate === other.birthDate) return false
  return differ(nameKey(one), nameKey(other)) && sameScript(one.subject.name ?? '', other.subject.name ?? '')
}

function differ(one: string | null | undefined, other: string | null | undefined): boolean {
  return one != null && other != null && one !== other
}

function nameKey({ subject }: Panel): string | null {
  const key = (subject.name ?? '')
    .normalize('NFKC')
    .replace(/[\s・･.,=＝-]+/gu, '')
    .toLowerCase()
  return key === '' ? null : key
}

/** A name in kana beside one in kanji says nothing of whether it is another. */
function sameScript(one: string, other: string): boolean {
  return scriptOf(one) === scriptOf(other)
}

function scriptOf(name: string): 'han' | 'kana' | 'other' {
  if (/\p{Script=Han}/u.test(name)) return 'han'
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name.normalize('NFKC')) ? 'kana' : 'other'
}

function weight({ birthDate, subject }: Panel): number {
  return (birthDate === undefined ? 0 : 4) + (subject.sex === null ? 0 : 1) + (subject.name === null ? 0 : 2)
}

/** Nobody has so many names: an id that means nothing. */
const most = 40
