import { checkExamples } from '../../interpreter/check-examples.ts'
import { UsageError } from '../../issue.ts'
import { checkSentences } from '../../messages/check.ts'
import { areaNames, loadVoice } from '../../messages/index.ts'
import type { Language } from '../../messages/language.ts'
import { problemText } from '../../output/rules/problem-text.ts'
import { liverRules } from '../../rules/index.ts'
import type { RuleSet } from '../../rules/rule-set.ts'
import { withSite } from '../../rules/site.ts'

/** A site's set over the shipped one, held to the same checks as the shipped one. Throws UsageError naming every fault. */
export async function siteRules(path: string, content: unknown, lang: Language): Promise<RuleSet> {
  const [ja, en] = await Promise.all([loadVoice('ja', areaNames), loadVoice('en', areaNames)])
  const { rules, problems } = withSite(liverRules, content)
  const faults = problems.length > 0 ? problems : [...checkSentences(rules, { ja, en }), ...checkExamples(rules).problems]
  if (faults.length === 0) return rules
  const voice = lang === 'ja' ? ja : en
  throw new UsageError('rules-refused', { path, problems: faults.map((fault) => `\n- ${problemText(fault, voice)}`).join('') })
}
