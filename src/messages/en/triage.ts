import type { triage as ja } from '../ja/triage.ts'
import type { Translated } from '../language.ts'

export const triage = {
  'triage.today.short': 'contact today',
  'triage.today.title': 'Contact a medical institution today',
  'triage.today.says': 'At least one value is at a level about which laboratories call the doctor at once.',
  'triage.today.step.1': 'Call your check-up centre or your family doctor now, and tell them this value.',
  'triage.today.step.2': 'If nobody answers, call an out-of-hours clinic or an emergency department.',
  'triage.today.step.3': 'If you notice any of the "signs not to wait with" below, say so on the telephone.',
  'triage.today.step.4': 'Before speaking to a doctor, start no new medicine or supplement, and drink no alcohol.',

  'triage.soon.short': 'within days',
  'triage.soon.title': 'See a hospital with a liver department within days',
  'triage.soon.says': 'The article calls this a dangerous level, where admission is likely. Do not wait for the next check-up.',
  'triage.soon.step.1': 'Call a hospital with hepatology or gastroenterology, tell them this value, and make an appointment.',
  'triage.soon.step.2': 'If you do not know which hospital, ask your family doctor today or tomorrow.',
  'triage.soon.step.3': 'Write down every medicine and supplement you take, and bring the list.',
  'triage.soon.step.4': 'If you notice any of the "signs not to wait with" below, see a doctor today.',

  'triage.consult.short': 'see a doctor',
  'triage.consult.title': 'Take this result to a medical institution',
  'triage.consult.says':
    'At least one value or index is at a level for finding the cause at a medical institution. Please go even if you feel well.',
  'triage.consult.step.1': 'Make an appointment with a hepatologist or in gastroenterology, directly or through your family doctor.',
  'triage.consult.step.2': 'Say that you would like to find the cause of this check-up result, and show it.',
  'triage.consult.step.3': 'Bring earlier results, so that the doctor can see when the values began to change.',

  'triage.family-doctor.short': 'family doctor',
  'triage.family-doctor.title': 'See your family doctor to find the cause',
  'triage.family-doctor.says': 'This is not urgent, but it is a level at which the cause should be looked for.',
  'triage.family-doctor.step.1': 'Make an appointment with your family doctor and show this result.',
  'triage.family-doctor.step.2': 'Ask whether a hepatitis virus test or an ultrasound is needed.',
  'triage.family-doctor.step.3': 'Where needed, your family doctor can refer you to a hepatologist.',

  'triage.recheck.short': 'test again',
  'triage.recheck.title': 'Look at your habits and test again',
  'triage.recheck.says': 'This is not urgent. One test does not settle it: what counts is the change over time.',
  'triage.recheck.step.1': 'Ask your check-up centre or your family doctor when to test again.',
  'triage.recheck.step.2': 'Look back at alcohol, food, exercise, weight, medicines and supplements.',
  'triage.recheck.step.3': 'Avoid hard exercise in the week before the next test: it makes the values easier to read.',

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
} as const satisfies Translated<typeof ja>
