import type { regenerative as ja } from '../../ja/explain/regenerative.ts'
import type { Translated } from '../../language.ts'

export const regenerative = {
  'explain.regenerative-medicine.title': 'About regenerative medicine',
  'explain.regenerative-medicine.what':
    'The original article speaks of regenerative medicine, so it is explained here, neutrally, and nowhere else.\nIt plays no part in explaining a result or in the next step.',
  'explain.regenerative-medicine.article':
    'About cells such as stem cells, the article reports three things that are said of them.\nThey are said to calm inflammation, to support the remaining cells, and to slow fibrosis.\nThis is what the article tells; this tool has not verified it.',
  'explain.regenerative-medicine.trials':
    'A meta-analysis of 12 randomised trials in chronic liver disease was published in 2022.\nIt reports better albumin, MELD score and blood clotting.\nThere was no clear benefit in survival or in AST and ALT.\nThe trials did not study people who only had a raised value at a check-up.\nMost trials are at high risk of bias, and an effect on survival is uncertain. They are about advanced disease.',
  'explain.regenerative-medicine.law':
    'In Japan a plan is notified to the state under the Act on the Safety of Regenerative Medicine.\nA notification is not an approval. It does not mean that the state has recognised an effect.\nIt is no standard treatment for a raised value at a check-up.',
  'explain.regenerative-medicine.limits': 'This tool recommends no particular therapy or clinic, and makes no promise of an effect.',
  'explain.regenerative-medicine.ask':
    'Finding the cause of a raised value comes first. If you are interested, ask a hepatologist.\nGood questions: what is it for, which benefits and harms are known, what does it cost, and what else could be done?',
} as const satisfies Translated<typeof ja>
