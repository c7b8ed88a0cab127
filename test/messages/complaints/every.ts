import { ofCalls, ofFiles, ofSettings } from './calls.ts'
import type { Cause } from './cause.ts'
import { ofRecords, refusedRecords } from './records.ts'
import { ofTables, ofTrends, ofTyping } from './tables.ts'

/** Each code of an issue or a refusal with an input that brings it about; what takes long is in the slow suite. */
export const causes: readonly Cause[] = [
  ...ofTables,
  ...ofTyping,
  ...ofTrends,
  ...ofRecords,
  ...refusedRecords,
  ...ofCalls,
  ...ofSettings,
  ...ofFiles,
]

/** Inputs so large that the slow suite makes them (`test/slow/complaints.slow.test.ts`). */
export const ofLargeInputs = [
  'line-too-long',
  'long-file-too-large',
  'records-too-many',
  'records-file-too-large',
  'json-too-large',
  'trend-too-many-visits',
  'workbook-too-long',
  'workbook-too-many-cells',
] as const

/** Only a program that hands its own values to the library can bring these about. */
export const ofTheLibrary = ['issue.age-not-possible', 'error.flag-alp-method'] as const
