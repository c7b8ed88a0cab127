import type { change as ja } from '../../ja/explain/change.ts'
import type { Translated } from '../../language.ts'

export const change = {
  'explain.trend.title': 'Change since last time',
  'explain.trend.what':
    'Blood values move a little with every test, even when nothing has changed.\nWith two results or more, the tool compares the change with this natural swing.',
  'explain.trend.reason':
    'Studies measured how far values swing within the same person (coefficient of variation).\nThe swing of the measurement itself is added, and limits for a change are computed.\nSeason alone moves AST and ALT by about {season}, higher in winter.',
  'explain.trend.harmless': 'Small ups and downs need neither joy nor worry. They are often within the swing.',
  'explain.trend.tool':
    'There are three answers: within the swing, possibly a change, more than the swing.\nWhere only one figure is published, there are two answers.\nA crossed edge is always told, however small the step.\nThese coefficients of variation are used:',
  'explain.trend.limits':
    'For albumin and bilirubin no figure was verified, so only crossed edges are told.\nALP is not compared across a change of method.\nA large change need not mean that something got worse.',
} as const satisfies Translated<typeof ja>
