export type {
  Assessment,
  BandedFinding,
  Finding,
  PatternResult,
  ScoreResult,
  StandardAnswers,
  TriageResult,
  UndeterminedFinding,
} from './interpreter/assessment.ts'
export { interpret } from './interpreter/interpret.ts'
export type { Issue } from './issue.ts'
export { UsageError } from './issue.ts'
export { type Description, describe } from './library/describe.ts'
export { describeError } from './library/describe-error.ts'
export { apri, astAltRatio, fib4, rFactor } from './library/formulas.ts'
export { type PanelValues, type ReadPanelOptions, readPanel } from './library/read-panel.ts'
export type { Language } from './messages/language.ts'
export type { AnalyteId } from './panel/analyte.ts'
export type { Measurement } from './panel/measurement.ts'
export type { Panel } from './panel/panel.ts'
export type { Sex, Subject } from './panel/subject.ts'
export { hashRules } from './rules/hash/hash.ts'
export type { BandId, DoorId, LevelId, PatternId, RemarkId, ScoreBandId, TimeId } from './rules/identifiers.ts'
export { liverRules } from './rules/index.ts'
export type { RuleSet } from './rules/rule-set.ts'
