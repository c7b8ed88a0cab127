import type { help as ja } from '../ja/help.ts'
import type { Translated } from '../language.ts'
import { allAnalytes, analyteOptions } from './analytes.ts'

/** What `--help`, the man page and the completion say. Examples can be run as they stand; `checkup.csv` is the reader's own file. */
export const help = {
  ...analyteOptions,
  'help.program': 'Explains the liver values of a health check against published standards.\nInformation, not a diagnosis.',

  'help.title.usage': 'Usage:',
  'help.title.arguments': 'Arguments:',
  'help.title.options': 'Options:',
  'help.title.commands': 'Commands:',
  'help.title.globaloptions': 'Global options:',

  'help.group.values': 'Values and person:',
  'help.group.reading': 'Reading:',
  'help.group.output': 'Output:',
  'help.group.letters': 'Letters (-o x.html):',
  'help.group.general': 'General:',

  'help.choices': '{text} ({choices})',
  'help.aliases': '{text} (or --{aliases})',

  'help.argument.file':
    'checkup files (CSV, Excel, 特定健診 XML or its ZIP or folder, FHIR); - is standard input; with nothing given, the values are asked for',
  'help.argument.inspect': 'the file or folder whose reading you want to see',
  'help.argument.trend': 'CSV with several visits; or give --alt date=value instead',
  'help.argument.rules': 'list, show ID, check, diff A B [file], init, or sql',
  'help.argument.explain': 'what to explain; without it, the list of topics',
  'help.argument.completion': 'bash, zsh or fish',

  'help.command.inspect': 'show how a file would be read; judges nothing',
  'help.command.trend': 'compare visits: change or natural variation?',
  'help.command.rules': 'show and check the rules and their sources, or print them as SQL',
  'help.command.explain': 'explain a test, a band, a score or a standard',
  'help.command.selftest': 'check that everything works on this machine',
  'help.command.completion': 'print a completion script for your shell',

  'help.option.age': 'completed years at the exam; FIB-4 needs it',
  'help.option.sex': 'm for male, f for female',
  'help.option.date': 'date of the exam, for example 2025-05-14',
  'help.option.id': 'number of the person; appears in the output',
  'help.option.alp-method': 'measuring method of ALP',
  'help.option.reference': "the sheet's own interval, for example ast=10-40",
  'help.option.ast-upper-limit': 'upper limit of AST to compute APRI with',

  'help.option.encoding': 'encoding, such as cp932; else found by itself',
  'help.option.delimiter': 'delimiter, such as ";"; else found by itself',
  'help.option.sheet': 'sheet of a workbook; else the one whose header is recognised best',
  'help.option.all-sheets': 'every readable sheet, each as a file of its own',
  'help.option.map': 'which column holds what, for example ast="GOT(AST)"',
  'help.option.unit': 'unit of a column, for example platelets=10^3/uL',
  'help.option.date-order': 'order of day, month and year',
  'help.option.as-of': 'the day to take as today, for example 2025-05-14',
  'help.option.rules-at': 'judge by the editions in force on this day, where they are known',
  'help.option.rules': "your site's rules (JSON), laid over the shipped ones",

  'help.option.format': 'output format; without it the ending of -o decides',
  'help.option.output': 'file to write; put in place only when complete',
  'help.option.output-encoding': 'encoding of CSV output',
  'help.option.errors': 'file that lists everything that could not be read',
  'help.option.detail': 'everybody in full; with explain, numbers and sources',
  'help.option.summary': 'the whole group only',
  'help.option.words': 'columns in words beside the codes of CSV',
  'help.option.only': 'people at this level and above',
  'help.option.group': 'Column to group people by, e.g. Department (at most two)',
  'help.option.where': 'Only people whose column says this, e.g. Department=Sales',
  'help.option.show': 'Columns to show in lists and letters, e.g. Department,Phone',
  'help.option.sort': 'Order of the people',
  'help.option.fail-on': 'exit code 1 when someone reaches this level',
  'help.option.strict': 'stop before output if there is any issue',
  'help.option.plain': 'no drawings, one fact a line, for screen readers',
  'help.option.redact': 'mask names, ids and every text that could name somebody',
  'help.option.contact': "your clinic's own line in the closing note",
  'help.option.dialect': 'database that rules sql is written for',
  'help.option.table': 'table that rules sql reads; without it, checkups',
  'help.option.as': 'form of rules sql: select alone, or kept as a view or macro',
  'help.option.sender': 'sender of the letters, lines parted by |, for example "Health office|ext. 1234"',
  'help.option.greeting': `text file with the office's own words for every letter`,
  'help.option.reply': 'a slip on each letter to be torn off and handed in',
  'help.option.for-doctor': 'a page for the doctor after each letter',
  'help.option.duplex': 'for printing on both sides: each person begins on a front page',
  'help.option.cover': 'cover of the letters; no: letters alone, only: cover alone',
  'help.option.color': 'when to use colour',
  'help.option.lang': 'language; else as your system',
  'help.option.quiet': 'no messages along the way',
  'help.option.no-config': 'leave aside a config file that lies in this folder',
  'help.option.no-pager': 'never show long text page by page',
  'help.option.no-input': 'never ask; stop when nothing is given',
  'help.option.config': 'config file; else liver-panel.config.json',
  'help.option.help': 'show this help',
  'help.option.version': 'show the version',

  'help.more': `
Examples:
  liver-panel --ast 45 --alt 62 --platelets 21.5万 --age 52 --sex m
  liver-panel checkup.csv -o report.html
A file is CSV, Excel, XML of a check-up or FHIR. Started alone, it asks.

Every option: liver-panel help all   A command: liver-panel help trend
This is information, not a diagnosis. Please ask a doctor about your values.`,
  'help.more.command': '\nEvery option: liver-panel help {name} all',
  'help.examples': `
Examples:
  Give the values directly
    liver-panel --ast 45 --alt 62 --platelets 21.5万 --age 52 --sex m
  Be asked for them one by one
    liver-panel
  Read a checkup CSV, most urgent people first
    liver-panel checkup.csv
  Make a letter for each person
    liver-panel checkup.csv -o report.html
  Compare with last year
    liver-panel trend --alt 2024-05-14=78 --alt 2025-05-13=62

Each command has its own help, for example: liver-panel trend --help
This is information, not a diagnosis. Please ask a doctor about your values.`,
  'help.examples.inspect': `
Examples:
    liver-panel inspect checkup.csv
    liver-panel inspect checkup.csv --map ast="GOT(AST)" --unit albumin=g/L`,
  'help.examples.trend': `
Examples:
    liver-panel trend --alt 2024-05-14=78 --alt 2025-05-13=62
    liver-panel trend checkup.csv --detail`,
  'help.examples.rules': `
Examples:
    liver-panel rules list
    liver-panel rules show alt
    liver-panel rules check
    liver-panel rules init -o site.json
    liver-panel rules diff shipped site.json checkup.csv
    liver-panel rules sql --dialect duckdb --table checkups.parquet`,
  'help.examples.explain': `
Examples:
    liver-panel explain
    liver-panel explain fib4`,
  'help.examples.selftest': `
Example:
    liver-panel selftest`,
  'help.examples.completion': `
Examples:
  bash (in ~/.bashrc it stays for the next time)
    source <(liver-panel completion bash)
  zsh (saved where your completions are)
    liver-panel completion zsh > ~/.zfunc/_liver-panel
  fish
    liver-panel completion fish > ~/.config/fish/completions/liver-panel.fish`,

  'help.shell.list': 'list the rules',
  'help.shell.show': 'show one rule in full',
  'help.shell.check': 'check the rules',
  'help.shell.sql': 'print the rules as SQL',

  'help.man.name': 'NAME',
  'help.man.about': 'explains the liver values of a health check',
  'help.man.synopsis': 'SYNOPSIS',
  'help.man.description': 'DESCRIPTION',
  'help.man.description.text': `Explains ${allAnalytes} against published standards. Values are given directly or read from a checkup CSV. Started alone at a terminal, the program asks for them one by one.`,
  'help.man.commands': 'COMMANDS',
  'help.man.options': 'OPTIONS',
  'help.man.for': 'Works with: {commands}',
  'help.man.for.read': 'values and files',
  'help.man.for.between': ', ',
  'help.man.exit': 'EXIT STATUS',
  'help.man.exit.0': 'Done.',
  'help.man.exit.1': 'Someone reached the level of --fail-on.',
  'help.man.exit.2': 'The call or the file cannot be used.',
  'help.man.exit.3': 'Done, but some rows or values could not be read. All of them are listed.',
  'help.man.exit.70': 'A bug in the program.',
  'help.man.exit.130': 'Interrupted.',
  'help.man.environment': 'ENVIRONMENT',
  'help.man.environment.lang': 'The first of LC_ALL, LC_MESSAGES and LANG decides the language. --lang goes first.',
  'help.man.environment.color': 'Colour off (NO_COLOR) or on (FORCE_COLOR). --color goes first.',
  'help.man.files': 'FILES',
  'help.man.files.config':
    'A config file, read if it is in the current folder. Its keys are the long names of the options; flags go first.',
  'help.man.examples': 'EXAMPLES',
  'help.man.caveat': 'CAVEATS',
  'help.man.caveat.text':
    'This is information, not a diagnosis, and not a medical device. If a value concerns you, show your result to a doctor.',
} as const satisfies Translated<typeof ja>
