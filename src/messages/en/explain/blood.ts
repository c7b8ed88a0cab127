import type { blood as ja } from '../../ja/explain/blood.ts'
import type { Translated } from '../../language.ts'

export const blood = {
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
} as const satisfies Translated<typeof ja>
