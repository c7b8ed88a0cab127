import type { inputTable as ja } from '../ja/input-table.ts'
import type { Translated } from '../language.ts'

export const inputTable = {
  'issue.unit-assumed-for-column':
    '"{header}" has no unit; its values (median {median}) were read as {unit}. If that is wrong, use --unit {field}=UNIT.',
  'issue.unit-unclear-for-column':
    'The unit of "{header}" (column {column}) is not clear (median {median}), so its values are not used. Use --unit {field}=UNIT.',
  'issue.unit-contradicted':
    '"{header}" (column {column}) states {unit}, but its values (median {median}) do not fit, so they are not used. Use --unit {field}=UNIT.',
  'issue.sex-coding-unclear':
    'The digits in "{header}" don\'t say which sex they mean, so sex is unknown. Words such as male and female can be read.',
  'issue.age-column-refused': '"{header}" looks like age classes or days and is not used as age. --map age=COLUMN can name another column.',
  'issue.date-order-unclear': 'Day and month cannot be told apart in "{header}". Use --date-order dmy or mdy.',
  'issue.date-year-only': '"{header}" holds only years, so the exam date is unknown.',
  'issue.header-rows-differ':
    'Column {column} is called "{one}" and "{other}" at once, so it is not used. --map can name the right column.',
  'issue.column-is-urine': '"{header}" (column {column}) was taken as a urine test and is not used. If it is a blood test, use --map.',
  'issue.column-is-fraction':
    '"{header}" (column {column}) was taken as a share of the serum proteins (%) and is not used. If it is in g/dL, use --map.',
  'issue.no-data-rows': 'There is nothing below the column names in line {line}, so nobody could be assessed. Check the export.',
  'issue.rows-unlike-header':
    'Of the first {rows} rows, {count} do not go with the header: it has {expected} columns, they have {cells}. Check delimiters and header.',
  'issue.quote-not-closed': 'A quote in line {line} is never closed, so this line was not read: {text}',
  'issue.footer-row': 'Line {line} was taken as a total or a note, not as a person: {text}',
  'issue.repeated-header': 'Line {line} repeats the header and is not a person.',
  'issue.columns-changed':
    'At line {line} the header changes, so columns no longer match and lines from there are not read. Split the file.',
  'issue.row-too-long':
    'Line {line} has {cells} cells, more than the {expected} of the header, so it was not read. Check the delimiters: {text}',
  'issue.row-too-short': 'Line {line} has {cells} cells, fewer than the {expected} of the header, so it was not read: {text}',
  'issue.row-shifted':
    'Line {line} holds texts that belong to other columns, so it was not read. Check for a delimiter too many or missing: {text}',
  'issue.row-names-nobody': 'Line {line} does not say whose result it is, so it was looked at alone. Fill merged cells in every row.',
  'issue.row-is-example':
    'Line {line} looks like an example or describes the columns, so it was not read. If it is a person, remove its first word or the line above: {text}',
  'issue.row-without-content': 'Line {line} holds no person and no value, so it was not read: {text}',
  'issue.undecodable-byte':
    'Line {line} holds a byte that is no character (byte {offset} of the file). That cell cannot be trusted. Check --encoding.',
  'issue.age-as-of': 'There is no exam date, so the age was counted at {date}.',

  'error.file-empty': '{file} is empty. Export it again.',
  'error.file-is-spreadsheet': '{file} is a spreadsheet ({kind}). Save it as "CSV UTF-8" and name that file.',
  'error.file-not-a-table': '{file} is not a CSV file ({kind}). Export the check-up data as CSV.',
  'error.file-fixed-length': '{file} looks like fixed-length laboratory records (256 bytes each). Export it as CSV.',
  'error.gzip-broken': 'The gzip data of {file} is damaged or cut off. Fetch the file again.',
  'error.line-too-long': 'There is no line end within {megabytes} MB: this is not a CSV file. Check the file.',
  'error.encoding-unknown': 'The encoding "{encoding}" is not known. Known ones: {known}',
  'error.delimiter-unknown': 'The delimiter "{delimiter}" cannot be used. It is a comma, tab, semicolon (;) or pipe (|).',
  'error.header-undecodable':
    'The header in line {line} holds a byte that is no character (byte {offset} of the file). Name the encoding with --encoding.',
  'error.no-liver-columns':
    'No liver column was found in {file}. Looked for AST, ALT, GGT, albumin, platelets, ALP and total bilirubin. {count} headers: {seen}. For another name use --map ast="COLUMN".',
  'error.no-liver-columns-near':
    'No liver column was found in {file}. Looked for AST, ALT, GGT, albumin, platelets, ALP and total bilirubin. {count} headers: {seen}. Did you mean: {near}',
  'error.carry-no-such-column': '{file} has no column "{header}". See the column names with inspect.',
  'error.carry-no-such-column-near': '{file} has no column "{header}". Did you mean: {near}',
  'error.carry-several-columns': '{file} has several columns called "{header}" ({columns}). Use the column\'s number.',
  'error.map-no-such-column': '--map {field}: there is no column "{header}". See the column names with inspect.',
  'error.map-no-such-column-near': '--map {field}: there is no column "{header}". Did you mean: {near}',
  'error.map-several-columns': '--map {field}: several columns are called "{header}" ({columns}). Use the column\'s number.',
  'error.unit-not-for-analyte': '--unit {analyte}: "{unit}" is not a unit of this analyte. Units: {known}',
  'error.tests-in-rows':
    '{file} lists its tests below each other ({tests}) and the results beside them. Export one row per person, with one column per test.',
  'error.tests-side-by-side':
    'There are several "{header}" columns: many tests in one row. Export one row per test, or one column per test.',
  'error.long-file-too-large': '{file} has one row per test and more than {cells} values. Split it, for example by year.',
  'error.long-without-person':
    '{file} has one test in each row, but which column says whose row it is, is not known ({columns}). So that nobody gets another person\'s values, it is not read. Name it, for example with --map id="{example}".',
} as const satisfies Translated<typeof ja>
