// What the shipped rules can answer. A site moves edges and adds standards, whose answers are plain texts, and patterns, whose ids are its own.

/** What to do next, most urgent first. */
export type LevelId = 'today' | 'soon' | 'consult' | 'family-doctor' | 'recheck' | 'routine' | 'undetermined'

/** By when. */
export type TimeId = 'today' | 'within-days' | 'within-2-4-weeks' | 'within-1-2-months' | 'within-2-3-months' | 'about-3-months'

/** Whom to see first. */
export type DoorId =
  | 'hepatology'
  | 'internal-medicine'
  | 'internal-medicine-or-haematology'
  | 'family-doctor-or-internal-medicine'
  | 'paediatrics'

/** From the lowest to the highest; `below` and `above` are those of tests that have a reference interval only. */
export type BandId =
  | 'critical-low'
  | 'very-low'
  | 'low'
  | 'slightly-low'
  | 'below'
  | 'within'
  | 'above'
  | 'slightly-high'
  | 'high'
  | 'very-high'
  | 'severe'
  | 'critical'
  | 'critical-high'

export type PatternId =
  | 'jaundice-with-enzymes'
  | 'bile-flow'
  | 'quiet-enzymes'
  | 'function-and-platelets-low'
  | 'nara-referral'
  | 'enzymes-together'
  | 'alt-dominant'
  | 'ast-dominant'
  | 'ast-alone'
  | 'ggt-alone'
  | 'function-low'
  | 'platelets-low'
  | 'platelets-high'
  | 'all-within'

export type RemarkId = 'fasting-or-gilbert' | 'pregnancy'

/** FIB-4: `low` to `high`; the AST/ALT ratio: `below-1` to `at-least-2`; APRI: `at-most-0.5` to `above-2`; the R factor: `at-most-2` to `at-least-5`. */
export type ScoreBandId =
  | 'low'
  | 'intermediate'
  | 'high'
  | 'below-1'
  | 'equal'
  | 'above-1'
  | 'at-least-2'
  | 'at-most-0.5'
  | 'between'
  | 'above-1.5'
  | 'above-2'
  | 'at-most-2'
  | 'at-least-5'

/** 判定区分. */
export type CategoryAnswer = 'A' | 'B' | 'C' | 'D'

/** The Ministry's levels: 保健指導 (`guidance`) and 受診勧奨 (`referral`). */
export type MinistryAnswer = 'within' | 'guidance' | 'referral'

/** A reference interval; where it differs by sex and the sex is not known, `needs-sex`. */
export type IntervalAnswer = 'below' | 'within' | 'above' | 'needs-sex'
