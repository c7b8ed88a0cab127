import { analyteIds } from '../../panel/analyte.ts'
import type {
  analytes as ja,
  analyteOptions as jaOptions,
  analytePages as jaPages,
  analyteQuestions as jaQuestions,
} from '../ja/analytes.ts'
import type { Translated } from '../language.ts'

const raised = 'At this level, finding the cause at a medical institution is recommended.'
const critical = 'Laboratories call the doctor at once about a value like this. Please contact a medical institution today.'
const marked = 'This is clearly high. Please have a medical institution look for the cause soon.'

export const analytes = {
  'analyte.ast.name': 'AST(GOT)',
  'analyte.ast.short': 'AST',
  'analyte.ast.tells':
    'An enzyme of the liver, and of skeletal muscle, heart muscle and red blood cells too. It enters the blood when cells are damaged.',
  'analyte.alt.name': 'ALT(GPT)',
  'analyte.alt.short': 'ALT',
  'analyte.alt.tells': 'An enzyme mostly of liver cells. It enters the blood when cells are damaged.',
  'analyte.ggt.name': 'GGT (γ-GTP)',
  'analyte.ggt.short': 'GGT',
  'analyte.ggt.tells': 'An enzyme of the liver and bile ducts. Alcohol raises it, and so do fatty liver, medicines and gallstones.',
  'analyte.albumin.name': 'Albumin',
  'analyte.albumin.short': 'albumin',
  'analyte.albumin.tells': 'A protein made by the liver. When it falls, swelling can follow.',
  'analyte.platelets.name': 'Platelets',
  'analyte.platelets.short': 'platelets',
  'analyte.platelets.tells': 'The part of the blood that stops bleeding.',
  'analyte.alp.name': 'ALP',
  'analyte.alp.short': 'ALP',
  'analyte.alp.tells': 'An enzyme of the bile ducts, the bones and other organs.',
  'analyte.bilirubin.name': 'Total bilirubin',
  'analyte.bilirubin.short': 'total bilirubin',
  'analyte.bilirubin.tells': 'A yellow pigment from old red blood cells. The liver processes it and sends it into the bile.',

  'band.ast.within.word': 'within the reference band',
  'band.ast.within.says': 'Within the limits of the judgement categories and of the Ministry of Health.',
  'band.ast.slightly-high.word': 'slightly high',
  'band.ast.slightly-high.says': 'A little above the limit. Hard exercise or a difficult blood draw can raise it too.',
  'band.ast.high.word': 'high',
  'band.ast.high.says': raised,
  'band.ast.very-high.word': 'very high',
  'band.ast.very-high.says': marked,
  'band.ast.severe.word': 'extremely high',
  'band.ast.severe.says': 'At this level people are often admitted to hospital. It needs to be looked into at a hospital within days.',
  'band.ast.critical.word': 'critically high',
  'band.ast.critical.says': critical,

  'band.alt.within.word': 'within the reference band',
  'band.alt.within.says': 'Within the limits of the judgement categories, the Ministry of Health and the Society of Hepatology.',
  'band.alt.slightly-high.word': 'slightly high',
  'band.alt.slightly-high.says': 'A little above the limit. The Society of Hepatology recommends seeing your family doctor first.',
  'band.alt.high.word': 'high',
  'band.alt.high.says': raised,
  'band.alt.very-high.word': 'very high',
  'band.alt.very-high.says': marked,
  'band.alt.severe.word': 'extremely high',
  'band.alt.severe.says': 'At this level people are often admitted to hospital. It needs to be looked into at a hospital within days.',
  'band.alt.critical.word': 'critically high',
  'band.alt.critical.says': critical,

  'band.ggt.within.word': 'within the reference band',
  'band.ggt.within.says': 'Within the limits of the judgement categories and of the Ministry of Health.',
  'band.ggt.slightly-high.word': 'slightly high',
  'band.ggt.slightly-high.says': 'A little above the limit. Looking at habits and testing again is recommended.',
  'band.ggt.high.word': 'high',
  'band.ggt.high.says': `${raised} It rises in people who do not drink, too.`,
  'band.ggt.critical.word': 'critically high',
  'band.ggt.critical.says': 'Laboratories call the doctor at once about this level. See a hospital within days.',

  'band.albumin.within.word': 'within the reference band',
  'band.albumin.within.says': 'Within the limit of the judgement categories.',
  'band.albumin.slightly-low.word': 'slightly low',
  'band.albumin.slightly-low.says': 'A little below the limit. Testing again is recommended.',
  'band.albumin.low.word': 'low',
  'band.albumin.low.says': `${raised} Poor nutrition, inflammation or the kidneys can lower it too.`,

  'band.platelets.critical-low.word': 'critically low',
  'band.platelets.critical-low.says': critical,
  'band.platelets.low.word': 'low',
  'band.platelets.low.says': `${raised} Platelets can also clump in the tube and be counted too low.`,
  'band.platelets.slightly-low.word': 'slightly low',
  'band.platelets.slightly-low.says': 'A little below the limit. Platelets can also clump in the tube and be counted too low.',
  'band.platelets.within.word': 'within the reference band',
  'band.platelets.within.says': 'Within the limits of the judgement categories.',
  'band.platelets.slightly-high.word': 'slightly high',
  'band.platelets.slightly-high.says': 'A little above the limit. It is not a liver sign in itself; the count is taken again.',
  'band.platelets.high.word': 'high',
  'band.platelets.high.says': 'At this level, finding the cause at a medical institution is recommended. It is not a liver sign in itself.',
  'band.platelets.critical-high.word': 'critically high',
  'band.platelets.critical-high.says': critical,

  'band.alp.below.word': 'below the reference interval',
  'band.alp.below.says': 'Below the range of healthy people. Show it to a doctor at your next visit.',
  'band.alp.within.word': 'within the reference band',
  'band.alp.within.says': 'Within the range of healthy people.',
  'band.alp.above.word': 'above the reference interval',
  'band.alp.above.says': 'Above the range of healthy people. Bone disease or growth raises it too, besides the bile ducts.',

  'band.bilirubin.below.word': 'below the reference interval',
  'band.bilirubin.below.says': 'Below the range of healthy people. Show it to a doctor at your next visit.',
  'band.bilirubin.within.word': 'within the reference band',
  'band.bilirubin.within.says': 'Within the range of healthy people.',
  'band.bilirubin.above.word': 'above the reference interval',
  'band.bilirubin.above.says': 'Slightly above the reference interval.',
  'band.bilirubin.critical.word': 'critically high',
  'band.bilirubin.critical.says': critical,
  'band.albumin.very-low.word': 'very low',
  'band.albumin.very-low.says':
    'Far below the limit: it needs to be looked into at a hospital within days. Kidney disease, inflammation or poor nutrition can lower it too.',
  'band.platelets.very-low.word': 'very low',
  'band.platelets.very-low.says':
    'It needs to be looked into at a hospital within days. Platelets can clump in the tube and be counted too low, so the count is checked first.',
  'band.bilirubin.high.word': 'high',
  'band.bilirubin.high.says': 'From about this level yellow skin or eyes (jaundice) can be seen. Have the cause looked for.',
  'band.bilirubin.very-high.word': 'very high',
  'band.bilirubin.very-high.says':
    'At least twice the upper limit of the reference interval: it needs to be looked into at a hospital within days.',
} as const satisfies Translated<typeof ja>

const shorts = analyteIds.map((id) => analytes[`analyte.${id}.short`])
/** For sentences: what the program looks for. */
export const allAnalytes = `${shorts.slice(0, -1).join(', ')} and ${shorts.at(-1)}`
export const anyAnalyte = `${shorts.slice(0, -1).join(', ')} or ${shorts.at(-1)}`

/** Of each option in `--help`. */
export const analyteOptions = {
  'help.option.ast': 'AST, for example 45',
  'help.option.alt': 'ALT, for example 62 or "<5"',
  'help.option.ggt': 'GGT (γ-GTP), for example 80',
  'help.option.albumin': 'albumin, for example 4.2',
  'help.option.platelets': 'platelets, for example "215 10^3/uL"',
  'help.option.alp': 'ALP; needs --alp-method too',
  'help.option.bilirubin': 'total bilirubin, for example 0.9',
} as const satisfies Translated<typeof jaOptions>

/** Where on the sheet each is found, as the program asks for it. */
export const analyteQuestions = {
  'ask.ast.where': 'Under liver function (肝機能). Also written GOT. Example: 45',
  'ask.alt.where': 'Next to AST. Also written GPT. Example: 62',
  'ask.ggt.where': 'Also written γ-GTP or γ-GT. Example: 80',
  'ask.albumin.where': 'アルブミン or ALB. Not the same as total protein (総蛋白, TP). Example: 4.2',
  'ask.platelets.where': 'Under blood count (血液一般): 血小板数 or PLT. Please add the unit. Example: 21.5万 or 215 10^3/uL',
  'ask.alp.where': 'Alkaline phosphatase. Many sheets do not have it. Example: 85',
  'ask.bilirubin.where': '総ビリルビン or T-Bil. Not the same as direct bilirubin. Example: 0.9',
} as const satisfies Translated<typeof jaQuestions>

/** The page of `explain` of each. Every medical number is a placeholder, filled from the rules. */
export const analytePages = {
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

  'explain.albumin.title': 'Albumin',
  'explain.albumin.what':
    'The main protein of the blood, made by the liver. It shows how well the liver makes things.\nIt keeps water inside the vessels. When it is low, legs or belly can swell.',
  'explain.albumin.why':
    'It falls when the liver makes less of it.\nIt also falls with loss through the kidneys, poor nutrition or inflammation.',
  'explain.albumin.harmless':
    'In pregnancy or after a drip the blood is thinner, and albumin reads low.\nA blood draw while lying down also reads slightly lower.',
  'explain.albumin.tool':
    'From {albumin_slightly_low} up counts as within the reference band. Below {albumin_low}, the tool says to see a medical institution.\nUp to {albumin_very_low}, it says to see a hospital within days.\nThe judgement table has no upper limit.\nIf albumin is low while AST and ALT are within, the tool points it out.',
  'explain.albumin.limits':
    'It changes slowly, so it does not show sudden events.\nThe common reference interval begins at {jccls_albumin_low}, not where the judgement table does. A low value has causes outside the liver too.',

  'explain.platelets.title': 'Platelets',
  'explain.platelets.what':
    'Parts of the blood that stop bleeding.\nIn cirrhosis their number falls, related to the progress of fibrosis (scarring) of the liver.',
  'explain.platelets.why':
    'As fibrosis advances, the spleen grows and holds platelets back, so fewer are counted.\nMedicines, infections and blood diseases lower them too. Inflammation or lack of iron can raise them.',
  'explain.platelets.harmless':
    'Now and then platelets clump in the tube and too few are counted (an effect of EDTA).\nAsk whether a low count should be repeated with another tube.',
  'explain.platelets.tool':
    'From {platelets_slightly_low} to {platelets_within} counts as within the reference band.\nBelow {platelets_low}, the tool says to see a medical institution, below {platelets_very_low} within days.\nUp to {platelets_critical_low}, or from {platelets_high} on, it says to contact one today.\nFIB-4 and APRI use the count too.',
  'explain.platelets.limits':
    'It is written in several units. A bare number with two meanings, such as 95, is not read until its unit is known.\nA high count is not a sign of the liver in itself.',

  'explain.bilirubin.title': 'Total bilirubin',
  'explain.bilirubin.what':
    'A yellow pigment from old red blood cells. The liver processes it and sends it into the bile.\nWhen it is high, skin and eyes turn yellow (jaundice).',
  'explain.bilirubin.why': 'It rises when the liver cannot keep up, when bile flows poorly, or when many red cells break down.',
  'explain.bilirubin.harmless':
    "Fasting or a skipped meal raises it.\nPeople with Gilbert's syndrome, a harmless trait, run higher in good health, most when tired or hungry.",
  'explain.bilirubin.tool':
    'No judgement category exists, so it is compared with the common reference interval ({jccls_bilirubin_low} to {jccls_bilirubin_high}).\nFrom {bilirubin_above} on, the tool says to see a doctor, and from {bilirubin_high} on within days.\nFrom {bilirubin_very_high} on, it says to contact a medical institution today.',
  'explain.bilirubin.limits':
    'Total bilirubin alone does not show the cause. Doctors also look at direct bilirubin and more.\nWith yellow skin or eyes or urine like tea, see a doctor soon, whatever the number.',
} as const satisfies Translated<typeof jaPages>
