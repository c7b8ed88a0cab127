import type { inputCells as ja } from '../../ja/input/cells.ts'
import type { Translated } from '../../language.ts'

export const inputCells = {
  'issue.spreadsheet-error': 'The {analyte} cell holds the spreadsheet error "{text}". It was taken as no value. Check the original table.',
  'issue.value-unmeasurable': '{analyte} is recorded as "{text}", without a value. Ask the check-up centre.',
  'issue.value-not-a-number': '{analyte} "{text}" cannot be read as a number, so it is not used. Check the original value.',
  'issue.value-negative': '{analyte} "{text}" is below zero, so it is not used. Check the original value.',
  'issue.value-zero': '{analyte} "{text}" most likely stands for "no value", so it is not used. Check whether it was measured.',
  'issue.value-all-nines': '{analyte} "{text}" is all nines, which can mark a value beyond the limit. Check the original value.',
  'issue.value-remark':
    '{analyte} "{text}" carries the remark "{remark}". The state of the sample can change a value. Ask the check-up centre.',
  'issue.unit-impossible': '{analyte} "{text}" does not go with the unit "{unit}", so it is not used. Check the unit on the sheet.',
  'issue.unit-unlike-column':
    '{analyte} "{text}" is unlikely in this column\'s unit ({unit}), so it is not used. --unit can settle the unit.',
  'issue.unit-ambiguous': 'The unit of {analyte} "{text}" is not known, so it is not used. --unit can settle it.',
  'issue.unit-unknown': '{analyte} "{text}" has the unknown unit "{unit}", so it is not used. --unit can settle it.',
  'issue.unit-assumed': '{analyte} "{text}" has no unit and was read as {unit}. If that is wrong, add the unit.',
  'issue.columns-differ': 'Two columns of {analyte} hold different values ({text}). Neither is used. --map can name the right column.',
  'issue.id-destroyed': 'The id "{text}" has lost digits in a spreadsheet. Export it again from the original data.',
  'issue.sex-ambiguous': 'The sex "{text}" could mean either, so it is taken as unknown. Words such as male and female can be read.',
  'issue.sex-not-readable': 'The sex "{text}" cannot be read, so it is taken as unknown. Write M or F, or 男 or 女.',
  'issue.age-not-readable': '"{text}" cannot be read as an age from 0 to 120. Check that it is no code and no number of days.',
  'issue.method-contradicts':
    '{analyte} "{text}": the method of its column and that of its code differ ({methods}), so it was not used. Check the method on the sheet; --alp-method settles it.',
  'issue.test-contradicts':
    '"{text}" stands beside a code and a name of different tests ({tests}), so it was not used. Check which test it is.',
  'issue.flag-contradicts':
    '"{text}" is marked {flag}, but lies on the other side of the limits of its own sheet ({low} to {high}). Check the value and the mark.',
  'issue.range-unit-differs':
    '"{text}" is in {unit}, its reference range in {other}. The value was read in {unit}. Check that this is its unit.',
  'issue.subject-columns-differ': 'The columns {columns} contradict each other, so none of them was used. --map can name the right one.',
  'issue.age-differs':
    'The age "{text}" differs from the age counted from the birth date ({computed}). The stated age was used. Check both.',
  'issue.date-first-day': '"{text}" has no day: its value stands under {date}.',
  'issue.age-reckoned': 'The age on {date} was counted back from the latest age as {age}. A birthday can make it one year different.',
  'issue.birth-date-not-possible':
    'The birth date "{text}" does not go with the exam date ({date}). The age is taken as unknown. Check both.',
  'issue.birth-date-not-readable': 'The birth date "{text}" cannot be read. Forms such as 1980-04-01 or S55.04.01 can.',
  'issue.birth-date-ambiguous':
    'In the birth date "{text}" day and month could be either way round. Settle it with --date-order dmy or mdy.',
  'issue.date-not-readable': 'The exam date "{text}" cannot be read. Forms such as 2025-05-14 or R7.5.14 can.',
  'issue.date-ambiguous': 'In the exam date "{text}" day and month could be either way round. Settle it with --date-order dmy or mdy.',

  'error.flag-no-value': '{option} "{text}" holds no value. Leave out what was not measured.',
  'error.flag-not-a-number': '{option} "{text}" cannot be read as a value. Write just the number as on the sheet, e.g. {examples}',
  'error.flag-not-possible':
    '{option} "{text}" is not possible in a person (outside {low} to {high} {unit}). Check the digits and the unit.',
  'error.flag-unit-impossible': '{option} "{text}" is not in a unit of this test. Units that can be used: {units}.',
  'error.flag-unit-missing': '{option} "{text}" cannot be read without its unit. Add one of these: {units}.',
  'error.flag-platelets-unit':
    '{option} "{text}" could be {inTenThousands}万/µL or {number}万/µL: opposite meanings. Add the unit: {inTenThousands}万, or "{number} 10^3/uL".',
  'error.flag-age': '{option} "{text}" cannot be read as an age. Write a whole number from 0 to 120, such as 52.',
  'error.flag-sex': '{option} "{text}" cannot be read as a sex. Write m or f.',
  'error.flag-date': '{option} "{text}" cannot be read as a date. Write it like 2025-05-14.',
  'error.flag-date-ambiguous': 'In {option} "{text}" day and month could be either way round. Write it like 2025-05-14.',
  'error.flag-alp-method': '{option} "{text}" is not a method. Write ifcc or jscc; the sheet says which.',
  'error.flag-reference': '{option} "{text}" cannot be read as an interval. Write it like ast=10-40.',
  'error.flag-reference-alone': 'There is a reference interval for {analyte} but no value. Give the value with {option} as well.',
  'error.flag-ast-upper-limit': '{option} "{text}" cannot be read as an upper limit of AST (U/L). Write it like 40.',
  'error.flag-not-dated': '{option} "{text}" has no date. Join date and value with =, like 2023-05-10=78.',
  'error.words-beside-dated': '"{text}" belongs to no value. Join date and value by = without a blank. Example: --alt 2024-05=78',
  'error.flag-date-twice': '{option} has two values for {date} ("{text}"). Give one value for each date.',
  'issue.date-in-future': 'The date "{text}" lies after today. It is not used. Check the year and the order of day and month.',
  'error.flag-date-future': '{option}: "{text}" lies after today ({today}). Check the year and the order of day and month.',
} as const satisfies Translated<typeof ja>
