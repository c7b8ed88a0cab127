import type { enzymes as ja } from '../../ja/explain/enzymes.ts'
import type { Translated } from '../../language.ts'

export const enzymes = {
  'explain.ast.title': 'AST (GOT)',
  'explain.ast.what':
    'An enzyme that works inside cells. When cells are hurt, it leaks into the blood.\nThere is much of it in the liver, but also in heart muscle, in other muscles and in red blood cells.\nSo AST alone does not show where it came from.',
  'explain.ast.why':
    'When ALT is raised too, the liver and bile ducts are more likely than another organ.\nDoctors look for fatty liver, viral hepatitis, and effects of alcohol or medicines, among others.\nWhen AST is higher than ALT, they also think of alcohol, muscle, heart, red cells and advanced liver disease.',
  'explain.ast.harmless':
    'After hard exercise it can stay raised for a week or more.\nAfter a difficult blood draw, broken red cells can make it read high.\nIt also moves a little with the seasons and is slightly higher in winter.',
  'explain.ast.tool':
    'Up to {ast_within} counts as within the reference band.\nA value up to {ast_high} is no all-clear: above {ast_within} it is worth finding the cause.\nThe article calls {ast_very_high} a dangerous level, at which a hospital stay is likely.\nFrom {ast_severe} on, the tool says to contact a medical institution today.',
  'explain.ast.limits': 'AST can be within the band even in advanced liver disease.\nMethods and laboratories differ a little.',

  'explain.alt.title': 'ALT (GPT)',
  'explain.alt.what':
    'An enzyme found mostly in liver cells. When cells are hurt, it leaks into the blood.\nIt reflects the liver more closely than AST does.',
  'explain.alt.why':
    'It rises in fatty liver and chronic hepatitis, among others. Doctors look for the cause with hepatitis B and C tests and ultrasound.\nWeight gain, alcohol, medicines and supplements raise it too.\nAbove {alt_within}, the Japan Society of Hepatology recommends seeing your family doctor first.',
  'explain.alt.harmless':
    'After hard exercise it can stay raised for a week or more.\nIt also moves a little with the seasons and is slightly higher in winter.\nOne small change can be the natural swing of the body.',
  'explain.alt.tool':
    'Up to {alt_within} counts as within the reference band.\nA value up to {alt_high} is no all-clear: above {alt_within} the tool says to see your family doctor.\nThe article calls {alt_very_high} a dangerous level, at which a hospital stay is likely.\nFrom {alt_severe} on, the tool says to contact a medical institution today.',
  'explain.alt.limits':
    'The common reference interval ends at {jccls_alt_male_high} for men and {jccls_alt_female_high} for women, which differs from the levels above.\nIt is the range of most healthy people. Levels for seeing a doctor have another purpose.\nALT can be within the band even in advanced liver disease.',

  'explain.ggt.title': 'GGT (γ-GTP)',
  'explain.ggt.what':
    'An enzyme of the liver and bile ducts, known for rising with alcohol.\nIt can be raised in people who do not drink at all.',
  'explain.ggt.why':
    'Besides alcohol, it rises with fatty liver (NASH, now also called MASH), medicines and gallstones.\nIt also rises when bile flows poorly, often together with ALP.',
  'explain.ggt.harmless':
    'Some medicines raise it by themselves. Do not stop one on your own; ask the doctor.\nIt differs from person to person, and a drink the day before also moves it. Exercise hardly does.',
  'explain.ggt.tool':
    'Up to {ggt_within} counts as within the reference band.\nAbove {ggt_slightly_high}, the bodies recommend finding the cause at a medical institution.\nFrom {ggt_high} on, the tool says to see a hospital within days.',
  'explain.ggt.limits':
    'Its height does not tell how much someone drinks, and is no ground for assuming it.\nGGT alone does not show the cause. It is read with ALT, ALP and an ultrasound.',

  'explain.alp.title': 'ALP',
  'explain.alp.what':
    'An enzyme of the liver, bile ducts, bones and placenta, among others.\nIn April 2020 Japan began to change its method from JSCC to IFCC.',
  'explain.alp.why': 'It rises when bile flows poorly and when bone is being rebuilt.',
  'explain.alp.harmless': 'It is higher in everyone while bones grow, while a fracture heals and in late pregnancy.',
  'explain.alp.tool':
    'Only IFCC values are compared with the common reference interval ({jccls_alp_low} to {jccls_alp_high}).\nJSCC values and values of an unknown method are not banded.\nIf the sheet says IFCC, add "--alp-method ifcc".',
  'explain.alp.limits':
    'JSCC values are about three times as large as IFCC values. Older results cannot be compared as they are.\nConversion is only approximate, so the tool never converts by itself.',
} as const satisfies Translated<typeof ja>
