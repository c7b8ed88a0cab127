import type { triage as ja } from '../ja/triage.ts'
import type { Translated } from '../voice.ts'

export const triage = {
  'triage.today.short': 'contact today',
  'triage.today.title': 'Contact a medical institution today',
  'triage.today.says': 'Among the values is one about which laboratories contact the doctor at once.',
  'triage.today.step.1': 'Call the place of your check-up or your family doctor now, and tell them this value.',
  'triage.today.step.2': 'If nobody answers, call an out-of-hours clinic or an emergency department.',
  'triage.today.step.3': 'If any of the "signs not to wait with" below is there, say so on the telephone.',
  'triage.today.step.4': 'Before speaking to a doctor, start no new medicine or supplement, and drink no alcohol.',

  'triage.soon.short': 'within days',
  'triage.soon.title': 'See a hospital with a liver department within days',
  'triage.soon.says': 'The article calls this a dangerous level, where admission is likely. Do not wait for the next check-up.',
  'triage.soon.step.1': 'Call a hospital with hepatology or gastroenterology, tell them this value, and make an appointment.',
  'triage.soon.step.2': 'If you do not know which hospital, ask your family doctor today or tomorrow.',
  'triage.soon.step.3': 'Write down every medicine and supplement you take, and bring the list.',

  'triage.consult.short': 'see a doctor',
  'triage.consult.title': 'Take this result to a medical institution',
  'triage.consult.says': 'Among the values is one for which finding the cause is recommended. Please go even if you feel well.',
  'triage.consult.step.1': 'Make an appointment with a hepatologist or in gastroenterology, directly or through your family doctor.',
  'triage.consult.step.2': 'Say that you would like to find the cause of this check-up value, and show this result.',
  'triage.consult.step.3': 'Bring earlier results, so that it can be seen since when the value has changed.',

  'triage.family-doctor.short': 'family doctor',
  'triage.family-doctor.title': 'See your family doctor to find the cause',
  'triage.family-doctor.says': 'This is not urgent, but it is a level at which the cause should be looked for.',
  'triage.family-doctor.step.1': 'Make an appointment with your family doctor and show this result.',
  'triage.family-doctor.step.2': 'Ask whether a hepatitis virus test or an ultrasound is needed.',
  'triage.family-doctor.step.3': 'Where needed, your family doctor can refer you to a hepatologist.',

  'triage.recheck.short': 'test again',
  'triage.recheck.title': 'Look at your habits and test again',
  'triage.recheck.says': 'This is not urgent. One test does not settle it: the change over time is what counts.',
  'triage.recheck.step.1': 'Ask the place of your check-up or your family doctor when to test again.',
  'triage.recheck.step.2': 'Look back at alcohol, food, exercise, weight, medicines and supplements.',
  'triage.recheck.step.3': 'Avoid hard exercise in the week before the next test: it makes the values easier to read.',

  'triage.routine.short': 'keep checking',
  'triage.routine.title': 'Keep having check-ups',
  'triage.routine.says': 'Nothing stands out in what was measured. About what was not measured, nothing is known.',
  'triage.routine.step.1': 'Go to the next check-up too, and keep this result to compare.',
  'triage.routine.step.2': 'If something changes or worries you, see your family doctor without waiting for the check-up.',

  'triage.undetermined.short': 'not decidable',
  'triage.undetermined.title': 'From this alone no next step can be told',
  'triage.undetermined.says': 'This does not mean that all is well. None of the liver enzymes (AST, ALT, GGT) could be read.',
  'triage.undetermined.step.1': 'If the sheet shows AST, ALT or GGT, enter these values.',
  'triage.undetermined.step.2': 'If a value cannot be read, ask the place of your check-up or your family doctor.',

  'triage.undetermined.child.title': 'Ask a paediatrician about this result',
  'triage.undetermined.child.says': 'These limits are for adults and do not fit people under 18. This does not mean that all is well.',
  'triage.undetermined.child.step.1': 'Show this result to a paediatrician and ask how it is read at this age.',

  'triage.because.standards': '{name} {value}: {answers}',
  'triage.because.standard': '{standard} {answer}',
  'triage.because.band': 'the band "{band}"',
  'triage.because.score': '{name} {value}: {band}',
  'triage.because.banded': 'every item that could be read (AST, ALT or GGT among them) is within',
  'triage.because.not-adult': 'under 18 years of age',
  'triage.because.nothing-banded': 'none of AST, ALT and GGT could be read',
} as const satisfies Translated<typeof ja>
