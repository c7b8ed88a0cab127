import type { triage as ja } from '../ja/triage.ts'
import type { Translated } from '../language.ts'

export const triage = {
  'triage.today.short': 'contact today',
  'triage.today.title': 'Contact a medical institution today',
  'triage.today.says': 'At least one value or combination is at a level about which a doctor should be called at once.',
  'triage.today.step.1':
    'Call {door}, your check-up centre or your family doctor now: 「健診で、急いで受診する値が出ました」 (an urgent value). Tell the values.',
  'triage.today.step.2': 'If nobody answers, call an out-of-hours clinic or an emergency department.',
  'triage.today.step.3': 'If any of "See a doctor straight away if" below applies, say so on the telephone.',
  'triage.today.step.4': 'Before speaking to a doctor, start no new medicine or supplement, and drink no alcohol.',

  'triage.soon.short': 'within days',
  'triage.soon.title': 'See a hospital within days',
  'triage.soon.says': 'This value or combination needs to be looked into at a hospital within days. Do not wait for the next check-up.',
  'triage.soon.step.1':
    'Call a hospital with {door}, say 「健診で、急いで受診する値が出ました」 (an urgent value), tell the values, and make an appointment.',
  'triage.soon.step.2': 'If you do not know which hospital, ask your family doctor today or tomorrow.',
  'triage.soon.step.3': 'Write down every medicine and supplement you take, and bring the list.',
  'triage.soon.step.4': 'If any of "See a doctor straight away if" below applies, see a doctor today.',

  'triage.consult.short': 'see a doctor',
  'triage.consult.title': 'Take this result to a medical institution',
  'triage.consult.says':
    'At least one value is at a level for finding the cause at a medical institution. Please go even if you feel well.',
  'triage.consult.step.1': 'Make an appointment with {door}, directly or through your family doctor.',
  'triage.consult.step.2':
    'At the reception say 「健診のこの結果の原因を調べたい」 (I would like to find the cause of this check-up result), and show it.',
  'triage.consult.step.3': 'Bring earlier results, so that the doctor can see when the values began to change.',

  'triage.family-doctor.short': 'family doctor',
  'triage.family-doctor.title': 'See your family doctor to find the cause',
  'triage.family-doctor.says': 'At this level the cause should be looked for, not left alone.',
  'triage.family-doctor.step.1': 'Make an appointment with your family doctor (かかりつけ医) and show this result.',
  'triage.family-doctor.step.2': 'Ask whether a hepatitis virus test (肝炎ウイルス検査) or an ultrasound (腹部エコー) is needed.',
  'triage.family-doctor.step.3': 'Where needed, your family doctor can refer you to a hepatologist.',

  'triage.recheck.short': 'test again',
  'triage.recheck.title': 'Have the test again',
  'triage.recheck.says': 'One test does not settle it: the change over time is what counts.',
  'triage.recheck.step.1': 'Ask your check-up centre or your family doctor when to test again (再検査).',
  'triage.recheck.step.2': 'Show the doctor the new result beside this one.',
  'triage.recheck.step.3': 'If you notice symptoms, see a doctor without waiting for the test.',

  'triage.routine.short': 'keep checking',
  'triage.routine.title': 'Keep having check-ups',
  'triage.routine.says': 'Nothing stands out in what was measured. Nothing is known about what was not measured.',
  'triage.routine.step.1': 'Go to the next check-up too, and keep this result to compare.',
  'triage.routine.step.2': 'If something changes or worries you, see your family doctor without waiting for the check-up.',

  'triage.undetermined.short': 'not decidable',
  'triage.undetermined.title': 'No next step can be named from this alone',
  'triage.undetermined.says': 'This does not mean that all is well. There is no usable value of the liver enzymes (AST, ALT, GGT).',
  'triage.undetermined.step.1': 'If the sheet shows AST, ALT or GGT, enter these values.',
  'triage.undetermined.step.2': 'If a value cannot be read, ask your check-up centre or your family doctor.',

  'triage.undetermined.child.title': 'Ask a paediatrician about this result',
  'triage.undetermined.child.says': 'These limits are for adults and do not fit people under 18. This does not mean that all is well.',
  'triage.undetermined.child.step.1': 'Show this result to a paediatrician and ask how it is read at this age.',
  'triage.undetermined.child.step.2': 'With yellow skin or eyes, or if the child is limp or drowsy, see a doctor without waiting.',

  'triage.unread': 'Once the values not judged ({names}) are known, the next step may become more urgent.',

  'triage.because.standards': '{name} {value}: {answers}',
  'triage.because.standard': '{standard} {answer}',
  'triage.because.band': 'the band "{band}"',
  'triage.because.band-at-least': 'at least in the band "{band}"',
  'triage.because.score': '{name} {value}: {band}',
  'triage.because.banded': 'no item that could be read (AST, ALT or GGT among them) is in a band that needs attention',
  'triage.because.not-adult': 'under 18 years of age',
  'triage.because.nothing-banded': 'there is no usable value of AST, ALT or GGT',
  'triage.consult.by': 'Please go {by}.',
  'triage.family-doctor.by': 'Please go {by}.',
  'triage.recheck.by': 'A good time is {by}.',
  'triage.recheck.habits':
    'Look back at alcohol, food, exercise, weight, medicines and supplements. Avoid hard exercise in the week before the test.',
  'triage.child.says': 'The limits for adults do not apply, but at any age these values are high enough to be looked into at once.',
  'triage.because.pattern-of': 'combination: {pattern}',
  'door.hepatology': 'gastroenterology (消化器内科) or a liver specialist (肝臓専門医)',
  'door.internal-medicine-or-haematology': 'internal medicine (内科) or haematology (血液内科)',
  'door.family-doctor-or-internal-medicine': 'a family doctor (かかりつけ医) or internal medicine (内科)',
  'door.internal-medicine': 'internal medicine (内科; for muscle and heart as well)',
  'door.paediatrics': 'paediatrics (小児科)',
  'by.today': 'today',
  'by.within-days': 'within days',
  'by.within-2-4-weeks': 'within 2 to 4 weeks',
  'by.within-1-2-months': 'within 1 to 2 months',
  'by.within-2-3-months': 'within 2 to 3 months',
  'by.about-3-months': 'in about 3 months',
  'remark.fasting-or-gilbert':
    "Fasting or a harmless inborn trait (Gilbert's syndrome) raises bilirubin in healthy people too. Ask once for direct bilirubin and a test for anaemia.",
  'remark.pregnancy': 'If you are or might be pregnant, call your obstetric clinic today.',
  'triage.old': 'This result is {age} old. If no doctor has seen it since: {title}',
  'triage.old.calm': 'This result is {age} old. {title}',
} as const satisfies Translated<typeof ja>
