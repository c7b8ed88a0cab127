import type { inputTable as ja } from '../../ja/input/table.ts'
import type { Translated } from '../../language.ts'
import { allAnalytes, anyAnalyte } from '../analytes.ts'

export const inputTable = {
  'issue.unit-assumed-for-column':
    '"{header}" has no unit; its values (median {median}) were read as {unit}. If that is wrong, use --unit {field}=UNIT.',
  'issue.unit-unclear-for-column':
    'The unit of "{header}" (column {column}) is not clear (median {median}), so its values are not used. Use --unit {field}=UNIT.',
  'issue.unit-contradicted':
    '"{header}" (column {column}) states {unit}, but its values (median {median}) do not fit, so they are not used. Use --unit {field}=UNIT.',
  'issue.columns-contradict':
    'The columns {columns} all give {field}, but differ in most rows, so none is used where they differ. Name the right one: --map {field}={example}',
  'issue.sex-coding-unclear':
    'The digits in "{header}" don\'t say which sex they mean, so sex is unknown. Words such as male and female can be read.',
  'issue.age-column-refused': '"{header}" looks like age classes or days and is not used as age. --map age=COLUMN can name another column.',
  'issue.date-order-unclear': 'Day and month cannot be told apart in "{header}". Use --date-order dmy or mdy.',
  'issue.date-serials':
    '"{header}" holds day numbers of a spreadsheet ({text}), read as {date}. Where the workbook counts from 1904 it is {other}. Check one day, or export dates as text.',
  'issue.date-year-only': '"{header}" holds only years, so the exam date is unknown. With whole dates visits can be put in order.',
  'issue.header-rows-differ':
    'Column {column} is called "{one}" and "{other}" at once, so it is not used. --map can name the right column.',
  'issue.column-is-urine': '"{header}" (column {column}) was taken as a urine test and is not used. If it is a blood test, use --map.',
  'issue.column-is-fraction':
    '"{header}" (column {column}) was taken as a share of the serum proteins (%) and is not used. If it is in g/dL, use --map.',
  'issue.tests-left-out':
    'These columns name a test and something that is not known, so they are not used: {columns}. Values left out in the first {rows} rows: {count}. If one is right, use --map {field}={example}.',
  'issue.national-number-masked': '"{header}" holds national numbers (個人番号). They are masked in every output.',
  'issue.sheet-turned':
    'The sheet has its tests below each other and {count} visits beside each other, so it was read as the sheet of one person.',
  'issue.no-data-rows': 'There is nothing below the column names in line {line}, so nobody could be assessed. Check the export.',
  'issue.rows-unlike-header':
    'Of the first {rows} rows, {count} do not go with the header: it has {expected} columns, they have {cells}. Check delimiters and header.',
  'issue.quote-not-closed':
    'A quote in line {line} is never closed, so this line was not read ("{text}"). Close it, or export the file again.',
  'issue.footer-row':
    'Line {line} was taken as a total or a note, not as a person ("{text}"). If it is a person, take that word out of its row.',
  'issue.repeated-header': 'Line {line} repeats the header and is not a person. Nothing has to be done.',
  'issue.columns-changed':
    'At line {line} the header changes, so columns no longer match and lines from there are not read. Split the file.',
  'issue.row-too-long':
    'Line {line} has {cells} cells, more than the {expected} of the header, so it was not read ("{text}"). A comma inside a name or an address needs the cell in quotes; otherwise check the delimiters.',
  'issue.row-too-short':
    'Line {line} has {cells} cells, fewer than the {expected} of the header, so it was not read ("{text}"). See whether it was cut off, and export it again.',
  'issue.row-shifted':
    'Line {line} holds texts that belong to other columns, so it was not read ("{text}"). A comma inside a name or an address needs the cell in quotes: export it again.',
  'issue.row-names-nobody': 'Line {line} does not say whose result it is, so it was looked at alone. Fill merged cells in every row.',
  'issue.row-is-example':
    'Line {line} looks like an example or describes the columns, so it was not read ("{text}"). If it is a person, remove its first word or the line above.',
  'issue.row-without-content':
    'Line {line} holds no person and no value, so it was not read ("{text}"). If somebody stands there, check the columns with inspect.',
  'issue.undecodable-byte':
    'Line {line} holds a byte that is no character (byte {offset} of the file). That cell cannot be trusted. Check --encoding.',
  'issue.sheet-passed-over':
    'Sheet "{sheet}" has liver columns too and was not read. Choose it with --sheet, or read all with --all-sheets.',
  'issue.hidden-sheet-passed-over': 'The hidden sheet "{sheet}" has liver columns too and was not read. Choose it with --sheet.',
  'issue.formulas-uncomputed':
    'Formulas without a result in the first rows: {count}. Those values cannot be read. Open and save the file in Excel first.',
  'issue.hidden-rows-read': 'Rows that are hidden (by a filter or by hand) were read too: {count}.',
  'issue.hidden-columns-read': 'Hidden columns ({columns}) were read too.',
  'issue.age-as-of': 'There is no exam date, so the age was counted at {date}.',

  'error.file-empty': '{file} is empty. Export it again.',
  'error.workbook-xls': '{file} is an old Excel file (.xls). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
  'error.workbook-xlsb': '{file} is a binary Excel file (.xlsb). Save it as "Excel Workbook (.xlsx)".',
  'error.workbook-encrypted': '{file} is protected by a password. Open it in Excel, take the password off and save it again.',
  'error.workbook-bomb':
    '{file} would unpack to more than {megabytes} MB. No list of check-ups does that, so it was not opened. Ask where it came from.',
  'error.workbook-too-large': '{file} is too large ({megabytes} MB). Split it by year or site, or save it as CSV.',
  'error.workbook-too-many-cells': 'Sheet "{sheet}" of {file} has more than {cells} cells. Split the file, or save it as CSV.',
  'error.workbook-broken': 'A part of {file} ({part}) is damaged. Open and save it in Excel, or fetch it again.',
  'error.workbook-doctype':
    '{file} asks for other files to be read (DOCTYPE). Excel never writes that, so it was not opened. Ask where it came from.',
  'error.workbook-without-sheets': '{file} has no sheet with a table. Check the file.',
  'error.workbook-only-hidden': 'Only the hidden sheet "{sheet}" of {file} has liver columns. To read it, add --sheet "{sheet}".',
  'error.workbook-no-such-sheet': '{file} has no sheet "{sheet}". It has: {sheets}',
  'error.zip-of-others': '{file} is a ZIP that holds neither a workbook nor 特定健診 XML. Take the files out of it and name each.',
  'error.zip-without-workbook': '{file} is no Excel workbook ({kind}). Save it as .xlsx or CSV.',
  'error.zip-broken': '{file} is damaged or cut off. Fetch it again.',
  'error.zip-encrypted': '{file} is protected by a password. Take it off first.',
  'error.sheet-and-all-sheets': '--sheet and --all-sheets exclude each other. Give one of them.',
  'error.all-sheets-needs-file': '--all-sheets cannot be used on standard input. Name a file.',
  'error.sheet-needs-workbook': '--sheet is for Excel workbooks. {file} is none.',
  'error.file-not-a-table': '{file} is not a CSV file ({kind}). Export the check-up data as CSV.',
  'error.file-fixed-length': '{file} looks like fixed-length laboratory records (256 bytes each). Export it as CSV.',
  'error.gzip-broken': 'The gzip data of {file} is damaged or cut off. Fetch the file again.',
  'error.line-too-long': 'There is no line end within {megabytes} MB: this is not a CSV file. Check the file.',
  'error.encoding-unknown': 'The encoding "{encoding}" is not known. Known ones: {known}',
  'error.delimiter-unknown': 'The delimiter "{delimiter}" cannot be used. It is a comma, tab, semicolon (;) or pipe (|).',
  'error.header-undecodable':
    'The header in line {line} holds a byte that is no character (byte {offset} of the file). Name the encoding with --encoding.',
  'error.no-liver-columns': `No liver column was found in {file}. Looked for ${allAnalytes}. {count} headers: {seen}. For another name use --map ast="COLUMN".`,
  'error.no-liver-columns-near': `No liver column was found in {file}. Looked for ${allAnalytes}. {count} headers: {seen}. Did you mean: {near}`,
  'error.carry-no-such-column': '{file} has no column "{header}". See the column names with inspect.',
  'error.carry-no-such-column-near': '{file} has no column "{header}". Did you mean: {near}',
  'error.carry-several-columns': '{file} has several columns called "{header}" ({columns}). Use the column\'s number.',
  'error.map-no-such-field': '--map knows no "{field}". What stands left of the = is one of: {known}',
  'error.map-no-such-column': '--map {field}: there is no column "{header}". See the column names with inspect.',
  'error.map-no-such-column-near': '--map {field}: there is no column "{header}". Did you mean: {near}',
  'error.map-several-columns': '--map {field}: several columns are called "{header}" ({columns}). Use the column\'s number.',
  'error.unit-not-for-analyte': '--unit {analyte}: "{unit}" is not a unit of this analyte. Units: {known}',
  'error.no-test-known': `None of the {count} tests in {file} is ${anyAnalyte}. Seen: {seen}. If the names stand in another column, use --map test-name=COLUMN; if these are numbers, export with the names of the tests.`,
  'error.tests-in-rows':
    '{file} lists its tests below each other ({tests}) and the results beside them. Export one row per person, with one column per test.',
  'error.tests-side-by-side':
    'There are several "{header}" columns: many tests in one row. Export one row per test, or one column per test.',
  'error.long-several-people':
    '{file} has one row per test and no column that says whose result it is, while "{columns}" changes between rows. Nothing was read, so that no two people are mixed. Export it again with a column of ids.',
  'error.long-file-too-large': '{file} has one row per test and more than {cells} values. Split it, for example by year.',
  'error.long-without-person':
    '{file} has one test in each row, but which column says whose row it is, is not known ({columns}). So that nobody gets another person\'s values, it is not read. Name it, for example with --map id="{example}".',
} as const satisfies Translated<typeof ja>
