import type { inputLibrary as ja } from '../../ja/input/library.ts'
import type { Translated } from '../../language.ts'

/** Refusals of the library, in the words of a caller from code. */
export const inputLibrary = {
  'error.value-key-unknown': 'There is no test or detail of a person called "{key}". Leave it out.',
  'error.value-key-unknown-near': 'There is no test or detail of a person called "{key}". Did you mean "{near}"?',
  'error.value-key-twice': '"{first}" and "{second}" are the same. Give the value once.',
  'error.value-type': '"{key}" must be a number or a text, not {found}. Leave out what was not measured.',
  'error.values-not-an-object': 'The values must be an object with names and values, such as alt: 62, age: 52. This is {found}.',
  'error.language-unknown': 'There is no language "{text}". Choose ja or en.',
  'error.formula-not-a-number': '{formula} needs {name} as a number of 0 or more, not {found}.',
  'error.formula-not-computable': '{formula} cannot be computed from these numbers: something is divided by zero.',
} as const satisfies Translated<typeof ja>
