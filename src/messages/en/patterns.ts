import type { patterns as ja } from '../ja/patterns.ts'
import type { Translated } from '../language.ts'

export const patterns = {
  'pattern.alt-dominant.title': 'ALT is raised, and as high as AST or higher',
  'pattern.alt-dominant.says':
    'Seen in fatty liver and chronic hepatitis, among others. The doctor looks for the cause with a hepatitis B and C test or an ultrasound.',
  'pattern.ast-dominant.title': 'AST is raised, and higher than ALT',
  'pattern.ast-dominant.says':
    'Hard exercise and other effects on muscle, broken red cells and the heart can do this. For large values doctors also ask about alcohol, and check for advanced liver disease.',
  'pattern.ast-alone.title': 'AST is raised, ALT is not',
  'pattern.ast-alone.says':
    'AST also sits in heart muscle and red blood cells. Hard exercise in the last week or a difficult blood draw can raise it.',
  'pattern.ggt-alone.title': 'GGT is raised, AST and ALT are not',
  'pattern.ggt-alone.says': 'It rises without alcohol too: with fatty liver, medicines or gallstones, for example.',
  'pattern.enzymes-together.title': 'Two or more liver enzymes are raised together',
  'pattern.enzymes-together.says': 'With these raised together, doctors usually begin by looking at the liver and the bile ducts.',
  'pattern.function-low.title': 'Albumin is low',
  'pattern.function-low.says':
    'The liver makes albumin, and swelling can follow when it falls. Loss through the kidneys, poor nutrition and inflammation lower it too.',
  'pattern.platelets-low.title': 'Platelets are low',
  'pattern.platelets-low.says':
    'Clumping in the tube (about 0.1 % of counts), blood diseases and medicines lower the count. It also falls in cirrhosis, where it is related to how far fibrosis (hardening) has gone.',
  'pattern.function-and-platelets-low.title': 'Albumin and platelets are both low',
  'pattern.function-and-platelets-low.says': 'Doctors give both together more weight than either alone.',
  'pattern.quiet-enzymes.title': 'AST and ALT are within, but another value stands out',
  'pattern.quiet-enzymes.says':
    'AST and ALT within the reference band do not rule advanced liver disease out. A sheet that is read item by item can miss this, so please show it to a doctor.',
  'pattern.nara-referral.title': 'A combination at which a specialist is considered',
  'pattern.nara-referral.says':
    'With fatty liver, diabetes, high blood pressure, raised blood lipids or obesity, the Japan Society of Hepatology considers a referral to a specialist. Please ask your family doctor whether any of these applies.',
  'pattern.platelets-high.title': 'Platelets are high',
  'pattern.platelets-high.says': 'This is not a liver sign in itself. Show the result to a doctor.',
  'pattern.all-within.beside-quiet.title': 'One by one, no measured item stands out',
  'pattern.all-within.beside-quiet.says': 'Taken together, however, there is a point to look into: see the rest of this section.',
  'pattern.all-within.title': 'Nothing stands out in what was measured',
  'pattern.all-within.says':
    'This tells of the measured items only, and numbers alone do not tell everything about the liver. What was not measured is listed below.',
  'pattern.all-within.complete.title': 'Nothing stands out in what was measured',
  'pattern.all-within.complete.says': 'This tells of the measured items only, and numbers alone do not tell everything about the liver.',

  'reason.above': '{name} {value} (above {edge})',
  'reason.within': '{name} {value} (not above {edge})',
  'reason.below': '{name} {value} (below {edge})',
  'reason.at': '{name} {value} (exactly {edge})',
  'reason.higher-than': '{name} {value} is higher than {than} {thanValue}',
  'reason.lower-than': '{name} {value} is lower than {than} {thanValue}',
  'reason.same-as': '{name} {value} is the same as {than}',
  'reason.not-lower-than': '{name} {value} is the same as {than} {thanValue} or higher',
  'reason.absent': '{name} has no usable value',
  'reason.band': '{name}: {band}',
  'reason.score-band': '{name} {value}: {band}',

  'change.and': ' and ',
  'change.<': '{name} below {edge}',
  'change.<=': '{name} at or below {edge}',
  'change.>': '{name} above {edge}',
  'change.>=': '{name} at or above {edge}',
  'change.than.<': '{name} lower than {than}',
  'change.than.<=': '{name} at or below {than}',
  'change.than.>': '{name} higher than {than}',
  'change.than.>=': '{name} at or above {than}',
  'change.present': '{name} measured and above its limit',
  'change.score.<': '{name} below {edge}',
  'change.score.<=': '{name} at or below {edge}',
  'change.any-outside': 'any measured item in a band that needs attention',
  'pattern.jaundice-with-enzymes.title': 'AST or ALT and bilirubin are both far above their limits',
  'pattern.jaundice-with-enzymes.says': 'Together they are urgent, whatever the cause.',
  'pattern.bile-flow.title': 'Bilirubin and an enzyme of the bile ducts are raised',
  'pattern.bile-flow.says': 'Doctors look soon, often by ultrasound, for something that holds up the bile, such as stones or a narrowing.',
  'pattern.enzymes-together.both.title': 'AST and ALT are raised together',
  'pattern.enzymes-together.both.says': 'ALT raised together with AST points to the liver and bile ducts rather than to another organ.',
} as const satisfies Translated<typeof ja>
