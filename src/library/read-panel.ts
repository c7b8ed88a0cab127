import { type FlagText, type FlagTexts, readFlags } from '../input/typed/flags.ts'
import { isUsageError, UsageError } from '../issue.ts'
import type { Language } from '../messages/language.ts'
import type { Panel } from '../panel/panel.ts'
import { liverRules } from '../rules/index.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { withSentence } from './describe-error.ts'
import { namedValues } from './named-values.ts'

/**
 * Values of one person under their own names (`ast`, `platelets`, `age`) or as the sheet has them (`GOT`, `γ-GTP`, `血小板`, `年齢`),
 * each a number or the text on the sheet: `62`, `'62U/L'`, `'<5'`, `'21.5万'`.
 */
export type PanelValues = FlagTexts | Readonly<Record<string, FlagText | FlagTexts['reference'] | undefined>>

export interface ReadPanelOptions {
  /** The rules that the panel will be judged by: their limits say what is possible. */
  rules?: RuleSet
  /** The language of `UsageError.message`; English unless told. */
  lang?: Language
}

/**
 * Reads values into a panel: `readPanel({ ast: 62, 'γ-GTP': '88 U/L', 血小板: '18.2万', age: 52 })`. What was assumed is said in
 * `panel.issues`. Throws UsageError for a name nobody knows, two names of one test, a value that is neither number nor text or that
 * cannot be read, an impossible value, and a unit that could mean two things.
 */
export function readPanel(values: PanelValues, { rules = liverRules, lang = 'en' }: ReadPanelOptions = {}): Panel {
  let spelled: Readonly<Record<string, string>> = {}
  try {
    const named = namedValues(values)
    spelled = named.spelled
    return readFlags(named.flags, rules)
  } catch (error) {
    if (!isUsageError(error)) throw error
    throw withSentence(new UsageError(error.code, inOwnWords(error.args, spelled)), lang)
  }
}

/** The sentences name options of the program (`--alp-method`); here the caller's own names stand in their place. */
function inOwnWords(args: UsageError['args'], spelled: Readonly<Record<string, string>>): UsageError['args'] {
  if (typeof args.option !== 'string') return args
  const field = args.option.replace(/^--/, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return { ...args, option: spelled[field] ?? field }
}
