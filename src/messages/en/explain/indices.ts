import type { indices as ja } from '../../ja/explain/indices.ts'
import type { Translated } from '../../language.ts'

export const indices = {
  'explain.fib4.title': 'FIB-4',
  'explain.fib4.what':
    'An index of liver fibrosis (scarring), computed from age, AST, ALT and platelets.\nFormula: {fib4_formula}\nDoctors use it to decide whether to look further.',
  'explain.fib4.why': 'Higher age, higher AST, fewer platelets, or an ALT that is low beside AST each raise it.',
  'explain.fib4.harmless':
    'Age alone raises it. From age {fib4_older} on, the lower cut-off is {fib4_older_low}.\nA raised AST after exercise or a passing illness raises it too.',
  'explain.fib4.tool':
    'It is shown in three steps: below {fib4_low}, between, and {fib4_high} or more.\nIt is not read when AST or ALT is {fib4_acute} or more.\nUnder age {adult_from} it is not computed. Up to {fib4_limited} it is shown for reference only.',
  'explain.fib4.limits':
    'A low index does not rule fibrosis out, and a high one does not prove it.\nSources differ on whether the upper cut-off itself counts. Here it does.\nThe cut-off from age {fib4_older} is disputed, and some tools begin at 66.',

  'explain.ast-alt-ratio.title': 'AST/ALT ratio (De Ritis ratio)',
  'explain.ast-alt-ratio.what': 'AST divided by ALT. It tells which of the two is higher.\nFormula: {ast_alt_ratio_formula}',
  'explain.ast-alt-ratio.why':
    'In fatty liver, ALT tends to be the higher one, so the ratio is small.\nWith alcohol, muscle, red cells or advanced liver disease, AST can be the higher one.',
  'explain.ast-alt-ratio.harmless': 'After exercise AST rises first, so the ratio can grow.',
  'explain.ast-alt-ratio.tool':
    'When AST or ALT is above {ast_alt_shown}, it shows which is higher and whether the ratio is {ast_alt_double} or more.',
  'explain.ast-alt-ratio.limits': 'The ratio alone shows no cause. The cited paper advises against simple readings.',

  'explain.apri.title': 'APRI',
  'explain.apri.what': 'An index computed from AST and platelets, developed in people with chronic hepatitis C.\nFormula: {apri_formula}',
  'explain.apri.why': 'A higher AST or fewer platelets raise it.',
  'explain.apri.harmless': 'A raised AST after exercise or a difficult draw, or platelets clumped in the tube, raise it too.',
  'explain.apri.tool':
    'It appears in the detailed text and in data only. Cut-offs: {apri_low} or less, above {apri_significant}, above {apri_cirrhosis}.\nThe upper limit of AST is {apri_limit}; "--ast-upper-limit" changes it.',
  'explain.apri.limits':
    'It may fit poorly in people without chronic hepatitis C.\nThe value depends on the upper limit, so the one used is always shown.',

  'explain.r-factor.title': 'R factor',
  'explain.r-factor.what': 'A ratio that tells whether ALT or ALP is raised more.\nFormula: {r_factor_formula}',
  'explain.r-factor.why': 'It is large when liver cells react more, and small when bile flow does.',
  'explain.r-factor.harmless': 'An ALP raised by bone makes it smaller.',
  'explain.r-factor.tool':
    'It appears in the detailed text and in data only. Cut-offs: {r_high} or more, {r_low} or less.\nIt needs an IFCC value of ALP, an ALT above {r_alt_above}, and the sex.\nUpper limits: ALT {r_alt_male} for men, {r_alt_female} for women; ALP {r_alp}.',
  'explain.r-factor.limits': 'Doctors use it to sort out effects of medicines and the like. It decides nothing by itself.',
} as const satisfies Translated<typeof ja>
