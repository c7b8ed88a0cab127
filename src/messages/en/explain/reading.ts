import type { reading as ja } from '../../ja/explain/reading.ts'
import type { Translated } from '../../language.ts'

export const reading = {
  'explain.bands.title': 'Bands and colours',
  'explain.bands.what':
    'Each value falls into one band between two edges, shown by colour and by word.\nBands run from "within the reference band" over "slightly high" and "high" to values for a call today.',
  'explain.bands.reason':
    'The edges come from tables of the societies and the ministry, from the article, and from critical values of laboratories.\nA band says where the value lies. It does not name an illness.',
  'explain.bands.tool':
    'A value between two steps of the table (such as just over {ast_within}) takes the more careful side, and this is said.\nThe value is banded before any rounding.\nA value such as "<5" is banded only if all of it lies in one band.',
  'explain.bands.limits':
    'For {ast_high} and {ast_very_high}, the article does not always say whether the edge itself belongs.\nThere this tool made its own reading, and the rules mark it as such.\nThe values for a call today are set by each laboratory; they are not the same everywhere.\nNo band means that up to {ast_high} all is clear.\nBands do not apply under age {adult_from}. Ask a paediatrician.',

  'explain.standards.title': 'Judgement categories and other standards',
  'explain.standards.what':
    'Different standards can answer differently about the same value.\nThe judgement categories (hantei kubun) are the table A, B, C, D of the ningen dock society.\nThe ministry has two levels: one for guidance, one for referral to a doctor.\nThe Nara Declaration is a recommendation of the hepatology society about ALT. Not every body shares it.\nThe common reference interval is the central 95% of healthy people. The interval on a sheet is often of this kind.',
  'explain.standards.reason':
    "The range of most healthy people and a level for seeing a doctor have different purposes.\nA man's ALT, for example, is inside the common reference interval up to {jccls_alt_male_high}.\nYet above {alt_within} the other standards place it outside.",
  'explain.standards.tool':
    "Each standard's answer stands by itself; they are never blended. When they disagree, the tool says so.\nThe common reference interval and the sheet's own interval never raise the advice by themselves.\nCategory E (under treatment) cannot follow from a number and is never printed.",
  'explain.standards.limits':
    'Without the sex, some values cannot be compared with the common reference interval.\nThe numbers were copied from texts that quote the originals. Each source says how far it was checked.',

  'explain.units.title': 'Units',
  'explain.units.what':
    'Enzymes such as AST are in U/L (IU/L is the same), albumin in g/dL, bilirubin in mg/dL.\nPlatelets are written in many ways: 万/µL (10⁴/µL), 10³/µL, 10⁹/L or /µL.',
  'explain.units.reason': 'A mistaken unit makes a value look 10 or 1000 times different. So the tool never simply guesses.',
  'explain.units.tool':
    'A stated unit always wins. An impossible one is reported, never corrected.\nA platelet count without unit is read as follows, and this is said: {bare_platelets}.\nAlbumin without unit is read as follows: {bare_albumin}.\nA number that fits none of these is not read; the tool asks for its unit.',
  'explain.units.limits': 'To settle a unit, use "--unit platelets=10*9/L", with the unit that is on the sheet.',

  'explain.triage.title': 'What to do next',
  'explain.triage.what':
    'From all values together, the tool names exactly one next step.\nThere are seven: contact today, within days, see a doctor, family doctor, test again, keep checking, not decidable.',
  'explain.triage.reason':
    "Of all that apply, the most urgent one counts.\nIt rests on the judgement categories, the ministry's levels, the Nara Declaration, the article, critical values and FIB-4.",
  'explain.triage.tool':
    'The tool shows the values and standards that led to it.\nA value that could not be read never lowers the urgency.\nIf no liver enzyme can be read, the answer is "not decidable". That does not mean all is well.',
  'explain.triage.do':
    'Mostly gastroenterology (消化器内科) or a liver specialist (肝臓専門医), directly or through your family doctor.\nPlatelets alone: internal medicine or haematology. Albumin alone: a family doctor or internal medicine.\nAST alone very high: internal medicine, for muscle and heart as well. Children: paediatrics.\nEnter the values to see by when. With yellow skin or eyes, do not wait.',
  'explain.triage.ask':
    'Do I need hepatitis virus tests, an ultrasound, a test of how stiff the liver is?\nTell the doctor of transfusions, pregnancy, diabetes, blood pressure, change of weight, blood thinners and liver diseases in the family.\nBring this result, earlier results, your medicines, packages of supplements and a note of what you drink.',
  'explain.triage.limits':
    'The tool does not know symptoms. With these, do not wait, whatever the numbers.\nYellow skin or eyes, urine like tea or cola, swollen belly, vomiting blood, black stool, unusual sleepiness or confusion.\nIn Japan call 119 for confusion, vomiting blood, or black stool with faintness.\nThe aim is to live each day well; the number is a guide to it.',
} as const satisfies Translated<typeof ja>
