import type { html as ja } from '../ja/html.ts'
import type { Translated } from '../language.ts'

export const html = {
  'html.line.title': 'Where {name} {value} lies',
  'html.line.description': 'From left to right: {steps}. This value is at "{band}".',
  'html.line.key': 'The black dot is this value. The outlined part is the reference band; the numbers are where the level changes.',
  'html.or': ', or ',
  'html.made-on': 'Made on {date}',
  'html.chart.title': '{name} over the visits',
  'html.cover.more': '{count} more, who are not named on this cover.',
  'html.columns': 'How the columns were read',
  'html.skipped': 'Rows for which no letter could be made',
} as const satisfies Translated<typeof ja>
