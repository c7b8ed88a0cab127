import type { findings as ja } from '../ja/findings.ts'
import type { Translated } from '../language.ts'

export const findings = {
  'undetermined.unit-ambiguous': 'Not judged: the unit is not known, and two units would mean opposite things. Please give the unit.',
  'undetermined.unit-impossible': 'Not judged: the value does not fit its unit. Please check the unit on the sheet.',
  'undetermined.not-a-number': 'This cannot be read as a number. Please check the value on the sheet.',
  'undetermined.not-possible': 'Not judged: no person can have such a value. Please check the digits and the unit.',
  'undetermined.unmeasurable': 'The sheet says that it could not be measured. Please ask the check-up centre.',
  'undetermined.method-contradicts': 'Two measuring methods stand beside this value. Please check on the sheet which one it is.',
  'undetermined.test-contradicts':
    'The code and the name beside this result are of different tests. Please check on the sheet which test it is.',
  'undetermined.columns-differ': 'Two columns give this item with different values. Please check which one is right.',
  'undetermined.censored':
    'Not judged: a value given as "less than" or "more than" can lie in several bands. Ask the laboratory for the number.',
  'undetermined.method-unknown':
    'Not judged: the method of ALP (IFCC or JSCC) is not known. JSCC values are about three times as large. Please check the method on the sheet.',
  'undetermined.method-jscc':
    "Not judged: JSCC values are about three times IFCC values, and today's limits are for IFCC. Compare with the sheet's own limits and ask a doctor.",
  'undetermined.not-adult': 'Not judged: the limits are for adults. Please ask a paediatrician.',

  'distance.above': '{by} above {edge}',
  'distance.below': '{by} below {edge}',
  'distance.at': 'exactly {edge}, which belongs here',
  'distance.to-upper': '{by} below the upper end {edge}',
  'distance.to-lower': '{by} above the lower end {edge}',
  'distance.between': 'between {lower} and {upper}',
  'remark.rounded': 'Rounded to {rounded} it would look "{band}", but the exact value {exact} was judged.',
  'remark.between-steps': 'The value ({exact}) lies between two steps of the tables. It was counted on the side that needs more care.',
  'remark.censored': 'Given as "{text}". All that this leaves possible lies in one band.',

  'issue.not-possible': '{analyte} "{text}" was not used: no person can have such a value. Please check the digits and the unit.',
  'issue.double-check-value': '{analyte} "{text}" is a very rare value. Please check the digits and the unit against the sheet.',
  'issue.double-check-ratio': 'AST and ALT differ very much (AST/ALT ratio {ratio}). Please check both values on the sheet.',
  'issue.typed-decimal':
    '{analyte} "{text}" has a decimal point. Sheets usually print whole numbers here. Please compare the decimal point with the sheet.',
  'issue.typed-low': '{analyte} "{text}" is a very low value. Please check against the sheet that no digit is missing.',
  'issue.typed-bilirubin':
    '{analyte} "{text}" has no unit and was read as mg/dL. That is very high. Please check the decimal point, and whether the unit is µmol/L.',
  'issue.typed-platelets': '{analyte} "{text}" is a very high count. Please compare the decimal point and the unit with the sheet.',
  'issue.age-unknown': 'The age is not known, so the limits for adults were used. They do not fit people under 18.',
  'issue.age-not-possible': 'The age "{text}" cannot be used and was treated as not known. Please check it.',
  'undetermined.censored.at-least':
    'Given as "less than" or "more than": the band is not settled, but by the judgement categories it is at least {answer}.',
  'distance.next': '{distance}; the next level begins at {next}',
} as const satisfies Translated<typeof ja>
