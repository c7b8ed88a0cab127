import type { trend as ja } from '../ja/trend.ts'
import type { Translated } from '../voice.ts'

export const trend = {
  'trend.title': 'Liver values over time',
  'trend.visits': '{count} visits, from {from} to {to}',
  'trend.visits.undated': '{count} visits without a date',
  'trend.visits.one': 'There is only one visit, so there is nothing to compare yet. The next result can be set beside it.',
  'trend.visits.none': 'The order of the visits is not known, so they are not compared.',
  'trend.missing-years': 'Years without a result: {years}',
  'trend.nth': 'visit {visit}',
  'trend.notes': 'How the visits were read',
  'trend.values': 'Each value over time',
  'trend.legend': '● measured value   ┄ edge of a band',
  'trend.shortened': 'The chart shows the latest {count} visits.',
  'trend.scores': 'Published indices over time',
  'trend.how': 'How to read a change',
  'trend.latest': 'Latest result ({date})',
  'trend.latest.undated': 'Latest result',
  'trend.outcome': 'By the latest result: {title}',
  'trend.step': '{from} → {to}',
  'trend.overall': 'First and latest ({from} → {to})',
  'trend.moved': '{before} → {after} {unit}',
  'trend.by': '{difference} ({percent}%)',
  'trend.by.difference': '{difference}',
  'trend.limits': 'Usual swing: {down}% to {up}% ({source}).',
  'trend.limits.two': 'Usual swing: {down}% to {up}% ({source}); of people with larger swings {wideDown}% to {wideUp}% ({wideSource}).',
  'trend.omitted': 'The other {count} steps are within the usual swing or not judged, and cross no edge.',

  'trend.answer.within-variation': 'within the usual swing',
  'trend.answer.possible-change': 'possibly a change',
  'trend.answer.change': 'more than the usual swing',
  'trend.answer.none': 'not judged',

  'trend.says.same': 'The same value as before.',
  'trend.says.within-variation.down': 'Lower, but within the usual swing. That is no proof that something has worked.',
  'trend.says.within-variation.up': 'Higher, but within the usual swing. That is no proof that something has failed.',
  'trend.says.within-variation.either': 'A move within the usual swing. By itself it does not show that something has changed.',
  'trend.says.possible-change.down':
    'Lower. It may be a real change, but people with larger swings often see as much. Watch the next result.',
  'trend.says.possible-change.up':
    'Higher. It may be a real change, but people with larger swings often see as much. Watch the next result.',
  'trend.says.change.down': 'Lower by more than the usual swing. Tell your doctor, together with anything that changed in your life.',
  'trend.says.change.up': 'Higher by more than the usual swing. Tell your doctor, together with anything that changed in your life.',
  'trend.says.none.no-figure': 'No verified study gives the usual swing of this value, so only crossed edges are told.',
  'trend.says.none.censored': 'A result like "<5" has no exact number, so no difference can be computed.',
  'trend.says.none.method-changed':
    'The measuring method changed between JSCC and IFCC. Different numbers need not mean that anything changed, so they are not compared.',
  'trend.says.none.method-unknown': 'The measuring method (JSCC or IFCC) of a value is not known, so the values are not compared.',
  'trend.says.none.from-zero': 'The value before is 0, so no percentage can be computed.',
  'trend.says.none.same-day': 'Both values are of the same day, so they are not seen as a change.',
  'trend.says.none.not-adult': 'The usual swing was studied in adults, so values under age 18 are not judged.',
  'trend.says.sex-unknown': 'The usual swing differs between men and women. With the sex the answer becomes clear.',
  'trend.says.score': 'No usual swing is published for an index, so only crossed cut-offs are told.',
  'trend.says.cutoffs-changed': 'From age 65 the lower cut-off is another one, so a new band need not mean that the value moved.',
  'trend.crossed.up': 'Crossed {edges} upward (from "{from}" to "{to}").',
  'trend.crossed.down': 'Crossed {edges} downward (from "{from}" to "{to}").',
  'trend.standard': '{standard}: from {from} to {to}',
  'trend.band.fib4.low': 'lower side',
  'trend.band.fib4.intermediate': 'middle',
  'trend.band.fib4.high': 'higher side',

  'trend.how.swing':
    'Blood values move a little with every test, even when nothing changes. The ranges are computed from studies that tested the same people repeatedly.',
  'trend.how.calm': 'A fall within the range is no proof of success, and a rise within it none of failure.',
  'trend.how.season': 'The season alone moves AST and ALT by about {season}%. They are higher in winter.',
  'trend.how.edge': 'A crossed edge is always told, however small the change. What to do next follows from the latest result.',
  'trend.how.alp': 'ALP is not compared across a change of its measuring method.',

  'trend.cohort.title': 'Changes of each person',
  'trend.cohort.people': '{people} people with {visits} visits were compared. {withoutStep} of them have fewer than two visits to compare.',
  'trend.cohort.triage': 'What to do next: the latest visit against the first',
  'trend.cohort.triage.moreUrgent': 'more urgent',
  'trend.cohort.triage.lessUrgent': 'less urgent',
  'trend.cohort.triage.same': 'the same',
  'trend.cohort.triage.notCompared': 'not comparable',
  'trend.cohort.latest': 'Against the value before',
  'trend.cohort.overall': 'Against the first value',
  'trend.cohort.columns.analyte': 'Value',
  'trend.cohort.columns.compared': 'people',
  'trend.cohort.columns.up': 'rise',
  'trend.cohort.columns.maybe-up': 'rise?',
  'trend.cohort.columns.within': 'swing',
  'trend.cohort.columns.maybe-down': 'fall?',
  'trend.cohort.columns.down': 'fall',
  'trend.cohort.columns.not-judged': 'no answer',
  'trend.cohort.crossed': 'Who crossed an edge (since the value before)',
  'trend.cohort.crossed.row': '{edge}: {up} upward, {down} downward',
  'trend.cohort.changed': 'Who moved since the visit before, most urgent first',
  'trend.cohort.changed.none': 'Nobody moved beyond the usual swing or crossed an edge since the visit before.',
  'trend.cohort.more': '{count} more.',
  'trend.cohort.issues': 'Noticed while reading',
  'trend.cohort.issue': '{text} ({count} of this kind)',

  'issue.visits-without-person':
    '{count} visits have neither an id nor a name. Whose they are is not known, so they are left out. Name the id column.',
  'issue.one-person-assumed':
    'There is no id and no name, so {count} visits on different days are taken as one person. If they are not, name the id column.',
  'issue.visits-sex-differs': 'Visits with the same id differ in sex. Check that they belong to one person.',
  'issue.visits-age-differs': 'Visits with the same id have ages that do not fit their dates. Check the age or the id.',
  'issue.not-one-person-sex':
    'There is no id, and the sex differs between visits. They may be two people, so they are not compared. Name the id column.',
  'issue.not-one-person-age':
    'There is no id, and the ages do not fit the dates. These may be two people, so they are not compared. Name the id column.',
  'issue.visits-in-file-order':
    '{count} visits have no date. The rows were taken as they stand, oldest first. If that is wrong, name the date column.',
  'issue.visits-order-unknown': '{count} visits have no date, and their order is not clear. To compare them, name the date column.',
  'issue.visit-without-date': 'A visit without a date was left out of the comparison. With its date it can be placed.',
  'issue.visits-of-a-day-differ':
    'On {date} there are two different values of {analyte}. Both are shown. Check on the sheet which one is right.',
  'issue.visits-of-a-day-joined':
    'The results of {date} came in two parts and were joined into one visit. If they are two visits, check the dates.',
  'issue.visit-repeated': 'The result of {date} appears twice with the same values. It counts once.',
  'error.trend-too-many-visits':
    'There are more than {limit} visits, too many to group by person. Split the file by person and run it again.',
  'error.trend-person-unknown':
    '{count} visits have neither id nor name, and share a date or have none. How many people they are is not clear. Name the id column with --map.',
} as const satisfies Translated<typeof ja>
