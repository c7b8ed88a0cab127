import type { life as ja } from '../../ja/explain/life.ts'
import type { Translated } from '../../language.ts'

/** What people ask beside their values: what helps, alcohol, fatty liver, hepatitis, supplements, pregnancy, jaundice. */
export const life = {
  'explain.improve.title': 'How the numbers can come down',
  'explain.improve.what':
    'First the cause is looked for: what helps depends on it.\nCauses include fatty liver, alcohol, medicines and supplements, hepatitis viruses and gallstones.',
  'explain.improve.why':
    'Where weight is high, losing weight and moving more are known to help values raised by fatty liver.\nWhere alcohol is the cause, drinking less or stopping lowers them. Amounts stand under "explain alcohol".\nWhere medicines or supplements are the cause, they are reviewed with the doctor. Never stop a prescribed medicine on your own.\nHepatitis viruses are found by a test. If one is found, treatment is discussed with the doctor.',
  'explain.improve.harmless': 'Hard exercise and the season move the numbers too. One step up or down decides nothing.',
  'explain.improve.limits':
    'There is little solid evidence that any food or supplement lowers liver values.\nLower numbers do not mean that a liver disease is gone.',
  'explain.improve.ask':
    'Ask the doctor when to test again. About 3 months is usual.\nRegenerative medicine has its own page: "explain regenerative-medicine".',
  'explain.alcohol.title': 'Alcohol and liver values',
  'explain.alcohol.what':
    'Alcohol can raise GGT, AST and ALT.\nBut GGT also rises in people who do not drink: with fatty liver, medicines or gallstones.',
  'explain.alcohol.reason':
    "The Ministry of Health's guideline names 40 g of pure alcohol a day for men and 20 g for women.\nFrom there lifestyle diseases become more frequent. 20 g is about 500 mL of 5 % beer.",
  'explain.alcohol.tool': 'This tool does not ask how much you drink. It never says from a value that alcohol is the cause.',
  'explain.alcohol.limits': 'It does not mean that less than this does no harm.\nAsk a doctor how to cut down or stop.',
  'explain.alcohol.ask': 'Write down how much and how often you drink, and show it to the doctor.',
  'explain.fatty-liver.title': 'Fatty liver',
  'explain.fatty-liver.what':
    'Fat is stored in the liver. It is one of the things that doctors check when ALT is raised.\nPeople who do not drink can have it too.',
  'explain.fatty-liver.why': 'It goes with weight, diabetes, blood lipids and blood pressure.',
  'explain.fatty-liver.tool':
    'Numbers alone do not tell it. It is looked for by ultrasound.\nWith a raised ALT and rather few platelets, or a FIB-4 that is not low, a referral to a specialist is considered.',
  'explain.fatty-liver.limits': 'A fatty liver is possible with ALT within.',
  'explain.fatty-liver.ask': 'Ask whether an ultrasound and a test of how stiff the liver is are needed.',
  'explain.hepatitis.title': 'Tests for hepatitis viruses',
  'explain.hepatitis.what': 'Hepatitis B and C viruses can stay for years without any symptom.\nWhen ALT is raised, doctors test for them.',
  'explain.hepatitis.reason': 'A test once in a life is recommended.\nIn Japan it is often free of charge at the health centre.',
  'explain.hepatitis.tool': 'The values here cannot tell hepatitis. It takes another blood test.',
  'explain.hepatitis.limits': 'An ALT within does not mean that there is no virus.',
  'explain.hepatitis.ask': 'Without a test so far, ask your family doctor or the health centre.',
  'explain.supplements.title': 'Medicines, supplements, health foods',
  'explain.supplements.what':
    'Medicines, herbal remedies, supplements and health foods can raise liver values.\nThis can happen with natural products, and with those taken for a long time.',
  'explain.supplements.tool': 'This tool does not know what you take. It says neither that it is the cause nor that it is not.',
  'explain.supplements.limits':
    'With tiredness, rash, itching or yellow eyes, stop supplements and health foods and see a doctor at once.\nNever stop a prescribed medicine on your own.',
  'explain.supplements.ask': 'Bring everything you take, in its package. Say since when you take it.',
  'explain.pregnancy.title': 'Pregnancy and liver values',
  'explain.pregnancy.what':
    'In pregnancy albumin can be lower and ALP higher.\nRaised AST, ALT or bilirubin, or falling platelets, can need a doctor at once in pregnancy.',
  'explain.pregnancy.tool': 'Women of 15 to 50 with such values are told to call their obstetric clinic today if they are pregnant.',
  'explain.pregnancy.limits': 'The bands here are for adults who are not pregnant.',
  'explain.pregnancy.ask': 'If you are or might be pregnant, tell your obstetric clinic of this result.',
  'explain.jaundice.title': 'Jaundice (yellow skin or eyes)',
  'explain.jaundice.what': 'Skin and eyes turn yellow because bilirubin is raised.\nIt can be seen from about {bilirubin_above}.',
  'explain.jaundice.why': 'The liver cannot keep up, the flow of bile is held up, or many red cells break down.',
  'explain.jaundice.tool':
    'If you notice it, see a doctor without waiting for numbers.\nWith bilirubin from {bilirubin_high} and AST or ALT far up as well, contact today is advised.',
  'explain.jaundice.limits': 'From looks alone, neither the reason nor the bilirubin value can be told.',
  'explain.jaundice.ask': 'Tell of urine like tea, pale stools, itching or fever.',
} as const satisfies Translated<typeof ja>
