import { compile } from '../decision/compile.ts'
import type { Axis, Choice, DecisionProgram, ScoreProgram } from '../decision/program.ts'
import { scoresAsked } from '../decision/scores-asked.ts'
import type { AnalyteId } from '../panel/analyte.ts'
import type { DoorId, LevelId, PatternId, RemarkId, TimeId } from '../rules/identifiers.ts'
import { rankOf } from '../rules/rank.ts'
import type { AnalyteRule, Condition, RuleSet, ScoreId, ScoreRule } from '../rules/rule-set.ts'
import type { Assessment } from './assessment.ts'
import { type Prepared, prepareCondition } from './condition.ts'
import { type PreparedStandard, prepareStandards } from './standard.ts'

/** What is looked up in a rule set for every panel, looked up once. */
export interface PreparedRules {
  rules: RuleSet
  program: DecisionProgram
  stamp: Assessment['rules']
  /** In the order of the analytes. */
  analytes: readonly PreparedAnalyte[]
  scores: readonly PreparedScore[]
  patterns: readonly { id: PatternId; condition: Prepared }[]
  ladder: readonly PreparedLevel[]
  doors: readonly PreparedChoice<DoorId>[]
  remarks: readonly { id: RemarkId; condition: Prepared }[]
  signsFromRank: number
}

export interface PreparedAnalyte {
  id: AnalyteId
  rule: AnalyteRule
  axis: Axis
  standards: readonly PreparedStandard[]
}

export interface PreparedScore {
  rule: ScoreRule
  program: ScoreProgram
}

export interface PreparedLevel {
  id: LevelId
  rank: number | null
  when: readonly Prepared[]
  by: readonly PreparedChoice<TimeId>[]
}

/** One of several, the first that applies; null always does. */
export interface PreparedChoice<Id extends string> {
  id: Id
  condition: Prepared | null
}

function stampOf({ id, version, sha256, standing }: RuleSet): Assessment['rules'] {
  return {
    id,
    version,
    sha256,
    ...(standing?.reviewDue === true && { reviewDue: true as const }),
    ...(standing != null && standing.at !== null && { at: standing.at }),
  }
}

/** A rule set is made ready once, not once a panel. */
export function prepare(rules: RuleSet): PreparedRules {
  const known = preparedRules.get(rules)
  if (known !== undefined) return known
  const program = compile(rules)
  const prepared: PreparedRules = {
    rules,
    program,
    stamp: stampOf(rules),
    analytes: program.analytes.map((analyte) => ({
      id: analyte.id,
      rule: rules.analytes[analyte.id],
      axis: { cuts: analyte.cuts },
      standards: prepareStandards(rules, analyte),
    })),
    scores: program.scores.map((score) => ({ rule: rules.scores[score.id], program: score })),
    patterns: rules.patterns.map(({ id, when }, i) => ({
      id,
      condition: prepareCondition(when, rules, program.patterns[i]?.when ?? undefined),
    })),
    ladder: rules.triage.map(({ id, rank, when, by }, i) => ({
      id,
      rank,
      when: when.map((condition, j) => prepareCondition(condition, rules, program.levels[i]?.when[j])),
      by: choicesOf(by, rules, program.levels[i]?.by),
    })),
    doors: choicesOf(rules.doors, rules, program.doors),
    remarks: rules.remarks.map(({ id, when }) => ({ id, condition: prepareCondition(when, rules) })),
    signsFromRank: rankOf('consult', rules),
  }
  preparedRules.set(rules, prepared)
  return prepared
}

function choicesOf<Id extends string>(
  choices: readonly { id: Id; when: Condition | null }[],
  rules: RuleSet,
  compiled: readonly Choice[] = [],
): PreparedChoice<Id>[] {
  return choices.map(({ id, when }, i) => ({
    id,
    condition: when === null ? null : prepareCondition(when, rules, compiled[i]?.when ?? undefined),
  }))
}

/** The same, with only the scores that are wanted or that a condition names. */
export function withScores(prepared: PreparedRules, wanted: readonly ScoreId[]): PreparedRules {
  const named = scoresAsked(prepared.program)
  return { ...prepared, scores: prepared.scores.filter(({ program: { id } }) => wanted.includes(id) || named.includes(id)) }
}

const preparedRules = new WeakMap<RuleSet, PreparedRules>()
