import { UsageError } from '../../issue.ts'
import { type Choice, plain, type Sort } from '../../output/choice.ts'
import { type Given, textOf, textsOf } from './parsed.ts'

/** What `--group`, `--where`, `--show` and `--sort` ask for. Throws UsageError for what can't be understood. */
export function choiceOf(given: Given): Choice {
  const columns: string[] = []
  const columnAt = (name: string): number => {
    const known = columns.indexOf(name)
    return known >= 0 ? known : columns.push(name) - 1
  }
  const group = [...new Set(namesIn(given, 'group').map(columnAt))]
  if (group.length > groupsAtMost) throw new UsageError('too-many-groups', { count: group.length, most: groupsAtMost })
  const where = wheresIn(given).map(({ name, texts }) => ({ column: columnAt(name), texts }))
  const asked = textsOf(given, 'show')
    .flatMap((text) => text.split(/[,、，]/))
    .map(trimmed)
    .filter(Boolean)
    .map(columnAt)
  const shown = [...new Set([...group, ...asked])]
  const sort = (textOf(given, 'sort') as Sort | undefined) ?? (group.length > 0 ? 'group' : null)
  if (sort === 'group' && group.length === 0) throw new UsageError('sort-without-group')
  return { columns, group, shown, asked, where, sort: sort ?? 'input' }
}

/** Several texts for one column: any of them. */
function wheresIn(given: Given): { name: string; texts: string[] }[] {
  const wheres = new Map<string, string[]>()
  for (const text of textsOf(given, 'where')) {
    const at = text.search(/[=＝]/)
    if (at < 1) throw new UsageError('option-not-understood', { option: '--where', text, form: '所属=営業部' })
    const name = text.slice(0, at).trim()
    wheres.set(name, [...(wheres.get(name) ?? []), plain(text.slice(at + 1))])
  }
  return [...wheres].map(([name, texts]) => ({ name, texts }))
}

function namesIn(given: Given, option: 'group'): string[] {
  return textsOf(given, option).map(trimmed).filter(Boolean)
}

function trimmed(text: string): string {
  return text.trim()
}

const groupsAtMost = 2
