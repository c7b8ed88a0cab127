import type { Verdict } from '../interpreter/verdict.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { Choice } from './choice.ts'
import { type Format, groupOf, type RunItem } from './format.ts'
import { inOrder, type Standing, standingOf } from './order.ts'

/**
 * The same format with its people in another order than the input's: they wait until the last one is known, so memory grows with them.
 * Rows without an assessment don't wait: they come first, where nobody overlooks them.
 */
export function sortedFormat<A extends Verdict>(
  format: Format<A>,
  choice: Choice,
  rules: RuleSet,
  written: 'at-once' | 'at-end',
): Format<A> {
  const waiting: { standing: Standing; write: () => string }[] = []
  return {
    ...format,
    copiesRows: () => null,
    item: (item) => {
      if (item.assessment === null) return format.item(item)
      const standing = standingOf(item.assessment, groupOf(item, choice), waiting.length, rules)
      waiting.push({ standing, write: written === 'at-once' ? kept(item) : () => format.item(item) })
      return ''
    },
    close: (end) => {
      waiting.sort((a, b) => inOrder(choice)(a.standing, b.standing))
      return waiting.map(({ write }) => write()).join('') + format.close(end)
    },
  }

  /** What a row looks like depends on the file that it stands in. */
  function kept(item: RunItem<A>): () => string {
    const text = format.item(item)
    const whole = text === '' ? '' : text + (format.itemEnd?.() ?? '')
    return () => whole
  }
}
