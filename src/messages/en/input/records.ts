import type { inputRecords as ja } from '../../ja/input/records.ts'
import type { Translated } from '../../language.ts'

/** What is said of 特定健診 XML and FHIR. */
export const inputRecords: Translated<typeof ja> = {
  'issue.folder-files-passed-over':
    'Files of the folder that may be tables of results were not read: {count} ({names}). Name each of them to have it read.',
  'issue.file-broken': 'This file is damaged or protected by a password, so it was not read. Please have it sent again.',
  'issue.records-without-results':
    'This file holds no result of a liver test. See with inspect what is in it, and name the file with the results.',
  'issue.results-differ': '{analyte}: two results of one day differ ({text}). Neither is used. Please look at the original report.',
  'issue.result-negated':
    '{analyte} is marked as not done, and yet a value stands there: {text}. It is not used. Please look at the original report.',
  'issue.unit-of-standard': '{analyte} "{text}" carries no unit: it was read in the standard\'s own, {unit}.',
  'issue.codes-differ':
    'One test carries codes that contradict each other ({text}). Which test it is cannot be told, so it is not used. Please ask the sender.',
  'issue.several-days': 'Several days of examination are given ({days}). The first, {date}, was taken. Please look at the original record.',
  'issue.day-of-making':
    'The day of the check-up is not given: the day on which the document was made ({date}) was taken. The age may be a year off. Please look at the original record.',
  'issue.document-without-day':
    'Neither the day of the check-up nor that of the document is given. The day is unknown. Please look at the original record.',
  'issue.document-names-nobody':
    'The document does not say whose it is (no number, no name). It was read by itself, joined with no other. Please ask the sender.',
  'issue.report-of-another-kind': 'This is no 特定健診 report (kind 10) but one of kind "{text}". Its values were read alike.',
  'issue.documents-of-one-day':
    'Another document of the same person and day: {first}. They were taken as one visit; values that differ are not used. Please check whether both belong together.',
  'issue.index-counts-differ':
    'Documents by the index: {said}; documents that are there: {found}. Please ask the sender whether one is missing or one too many.',
  'issue.zip-in-zip': 'ZIP files inside this one: {count}. They were not read. Take them out and name each.',
  'issue.entry-strange-path': '"{text}" in the ZIP is a name that leads out of its folder. It was not read. Please ask the sender.',
  'issue.entry-encrypted': '"{text}" in the ZIP is protected by a password. It was not read. Remove the password first.',
  'issue.entry-twice': 'The ZIP holds "{text}" twice. Which of them is right cannot be told, so neither was read. Please ask the sender.',
  'issue.entry-too-large':
    '"{text}" in the ZIP would unpack to {megabytes} MB. That is no single person\'s results, so it was not opened. Please ask the sender.',
  'issue.entry-broken': '"{text}" in the ZIP is damaged. It was not read. Please have it sent again.',
  'issue.document-broken': 'The XML is broken at line {line}, so this document was not read ({text}). Please have it sent again.',
  'issue.document-doctype': 'Line {line} wants other files to be loaded (DOCTYPE), so this document was not read. Please ask the sender.',
  'issue.document-too-deep':
    'At line {line} more than {depth} levels are nested. That is no check-up document; it was not read. Please ask the sender.',
  'issue.document-too-large':
    "This document is larger than {megabytes} MB. That is no single person's results; it was not read. Please ask the sender.",
  'issue.document-encoding': 'The encoding "{encoding}" of this document is not known, so it was not read. Please export it as UTF-8.',
  'issue.document-undecodable':
    'Line {line} holds bytes that are no text, so this document was not read (encoding {encoding}). Please have it sent again.',
  'issue.document-of-another-kind':
    'This XML is no document of check-up results, so it was not read (root element {root}). Name the XML of the results.',
  'issue.document-several-people':
    'The document names {count} people. Whose values they are cannot be told, so it was not read. Please ask the sender.',

  'issue.result-names-nobody':
    'The result does not say whose it is. It was looked at by itself, joined with no other. Please ask the sender.',
  'issue.patient-missing':
    'There is no Patient for the reference "{text}". People were kept apart by reference. Name the file of Patients too.',
  'issue.patients-differ':
    'Two or more Patients that differ share the reference "{text}". Neither name nor age was taken. Please ask the sender.',
  'issue.birth-date-partial':
    'The birth date is known as "{text}" only, so the age is unknown. With the whole date the age can be counted.',
  'issue.day-not-exact': 'The day of the test is known as "{text}" only, so it counts as unknown. Please look at the original record.',
  'issue.day-of-encounter': 'The day of the test is not given: that of the Encounter, {date}, was taken.',
  'issue.day-of-issue':
    'The day of the test is not given: the day on which the result was issued, {date}, was taken. Please look at the original record.',
  'issue.result-without-day': 'The day of the test is given nowhere. It is unknown. Please look at the original record.',
  'issue.observation-not-final': '{analyte}: the result is not final (status "{text}"), so it is not used. Please ask for the final one.',
  'issue.bundle-has-next': 'This Bundle has a next page. Unless that is named too, results are missing.',
  'issue.json-line-broken': 'Line {line} is no JSON, so it was not used. Please have it sent again.',
  'error.json-broken': '{file} is no JSON from line {line} on. See whether it was cut short, and have it sent again.',
  'error.json-too-large': '{file} holds a single piece of more than {megabytes} MB. Export NDJSON, or split it.',

  'error.zip-bomb':
    '{file} would unpack to more than {megabytes} MB. No exchange file does; it was not opened. Please ask whoever sent it.',
  'error.document-broken': 'The XML of {file} is broken at line {line} ({text}). Please have it sent again.',
  'error.document-doctype':
    'Line {line} of {file} wants other files to be loaded (DOCTYPE). No check-up document does; it was not opened. Ask where it came from.',
  'error.document-too-deep':
    'At line {line} of {file} more than {depth} levels are nested. That is no check-up document; it was not opened. Ask where it came from.',
  'error.document-too-large':
    "{file} is larger than {megabytes} MB. That is no single person's results; it was not opened. Ask where it came from.",
  'error.document-encoding': 'The encoding "{encoding}" of {file} is not known. Please export it as UTF-8.',
  'error.document-undecodable': 'Line {line} of {file} holds bytes that are no text (encoding {encoding}). Please have it sent again.',
  'error.document-of-another-kind': '{file} is no document of check-up results (root element {root}). Name the XML of the results.',
  'error.records-too-many':
    '{file} holds more results than fit into memory. Sort them by person (subject), split the file between two people, and name each part in a run of its own.',
  'error.records-file-too-large': '{file} is larger than {megabytes} MB. Please split it.',
  'error.option-needs-table': '{option} is for CSV. {file} has no columns: leave it out.',
  'error.column-needs-table':
    '{file} has no columns, so no column "{header}" can be chosen. --where, --group and the like are for CSV and workbooks.',
  'error.file-pdf': '{file} is a PDF. Its values cannot be read. Export CSV or 特定健診 XML from the check-up system.',
  'error.file-claim': '{file} is a claim for the costs of a check-up and holds no results. Name the XML files of the DATA folder.',
  'error.file-index':
    '{file} is the index or the summary of an exchange file and holds no results. Name the ZIP, the folder, or the XML files in DATA.',
  'error.file-xml-workbook': '{file} is an old kind of Excel file (XML Spreadsheet). Open it in Excel and save it as .xlsx.',
  'error.file-fhir-xml': '{file} is FHIR written as XML. Export it as a JSON Bundle or as NDJSON.',
  'error.file-mail': '{file} is an e-mail. Save the file attached to it, and name that one.',
  'error.file-html':
    '{file} is a web page (HTML), whatever its name says. Open it in Excel and save it as "Excel Workbook (.xlsx)", or export it as CSV.',
  'error.file-xml': '{file} is XML, but no document of 特定健診 results. Name the XML of the results, or a CSV.',
  'error.file-own-json': '{file} is what this program wrote. Name the check-up file that it was made from.',
  'error.file-json': '{file} is JSON, but no FHIR. Export a FHIR Bundle or NDJSON, or CSV.',
  'error.file-hl7': '{file} is an HL7 v2 message, which cannot be read yet. Export CSV or FHIR (JSON).',
}
