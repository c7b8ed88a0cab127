import type { ScoreId } from '../rules/rule-set.ts'
import type { DecisionProgram, Test } from './program.ts'

/** Scores that a pattern, a level, a door or a time asks for: whoever judges by the program has to work them out. */
export function scoresAsked({ patterns, levels, doors }: DecisionProgram): ScoreId[] {
  const choices = [...patterns, ...levels.flatMap(({ by }) => by), ...doors]
  const tests = [...choices.flatMap(({ when }) => when ?? []), ...levels.flatMap(({ when }) => when)]
  return [...new Set(tests.flatMap(scoresIn))]
}

function scoresIn(test: Test): ScoreId[] {
  if (test.is === 'all') return [...test.of, ...test.given].flatMap(scoresIn)
  if (test.is === 'some') return test.of.flatMap(scoresIn)
  return 'score' in test ? [test.score] : []
}
