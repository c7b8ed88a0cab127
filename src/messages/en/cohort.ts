import type { cohort as ja } from '../ja/cohort.ts'
import type { Translated } from '../voice.ts'

export const cohort = {
  'cohort.title': 'Check-up file explained',
  'cohort.reading': '{file}: read {rows} rows, looked at {assessed} results (encoding {encoding}, delimiter {delimiter}).',
  'cohort.reading.skipped': '{skipped} rows could not be read.',
  'cohort.triage': 'What to do next, by number',
  'cohort.count': '{count} ({share}%)',
  'cohort.urgent': 'People to contact today',
  'cohort.urgent.none': 'Nobody has a value that needs contact today.',
  'cohort.others': 'People who should see a doctor (most urgent first)',
  'cohort.others.none': 'Nobody else has a value for which seeing a doctor is recommended.',
  'cohort.more': '{count} more; --detail shows every person.',
  'cohort.anonymous': 'person on line {line}',
  'cohort.nameless': 'person without an id',
  'cohort.statistics': 'Each item',
  'cohort.statistics.row': 'n = {count}, median {median}',
  'cohort.statistics.none': 'no value could be banded',
  'cohort.band': '{band} {share}%',
  'cohort.quality': 'Data quality',
  'cohort.quality.missing': 'no value {count}',
  'cohort.quality.unusable': 'not usable {count}',
  'cohort.quality.second-look': 'very rare {count}',
  'cohort.quality.censored': '"less/more than" {count}',
  'cohort.quality.undetermined': 'not banded {count}',
  'cohort.quality.assumed': 'unit assumed {count}',
  'cohort.quality.clean': 'nothing missing, nothing to check',
} as const satisfies Translated<typeof ja>
