import { through, twice, under } from '../edge.ts'
import type { AnalyteDefinition, OnSheets } from './definition.ts'
import { enzymeConversions, enzymeDisplay } from './transaminase.ts'

export const ggt = {
  rule: {
    id: 'ggt',
    unit: 'U/L',
    step: 1,
    display: enzymeDisplay,
    bands: [
      { id: 'within', severity: 0, ends: through(50, twice('jsnd-2026'), twice('mhlw-2024')), sources: ['jsnd-2026', 'mhlw-2024'] },
      { id: 'slightly-high', severity: 1, ends: through(100, twice('jsnd-2026'), twice('mhlw-2024')), sources: ['jsnd-2026', 'mhlw-2024'] },
      { id: 'high', severity: 2, ends: under(1500, twice('critical-jp')), sources: ['jsnd-2026', 'mhlw-2024'] },
      { id: 'critical', severity: 5, ends: null, sources: ['critical-jp'] },
    ],
    limits: { refuseBelow: 0, refuseAbove: 20_000, doubleCheckBelow: 3, doubleCheckAbove: 3_000, source: 'editorial' },
    examples: [
      { value: 50, is: 'within' },
      { value: 51, is: 'slightly-high' },
      { value: 100, is: 'slightly-high' },
      { value: 101, is: 'high' },
      { value: 1499, is: 'high' },
      { value: 1500, is: 'critical' },
    ],
  },
  conversions: enzymeConversions,
  variation: { narrow: { cv: 0.089, source: 'eubivas-2017' }, wide: { cv: 0.138, source: 'carobene-2013' } },
  typed: {
    options: ['gamma-gtp'],
    units: 'U/L',
    examples: '88, 88U/L, <5',
    doubt: { below: 10 },
  },
} as const satisfies AnalyteDefinition

export const ggtOnSheets = {
  codes: { jlac10: '3b090', operation: ['300690'], loinc: ['2324-2'] },
  reportedIn: 'U/L',
  usualMedian: { from: 5, to: 500 },
  mentioned: /(?<![a-z])(?:(?:γ|ガンマ|gamma|[gr])[\s\-ー・]*g(?:tp|pt|t)(?![a-z])|ggtp?(?![a-z])|gtp(?![a-z])|gamma)|γ|ガンマ/g,
  search: ['GTP', 'γ-GTP', 'γ-GT', 'G-GTP', 'R-GTP', 'ガンマ', 'ガンマGTP', 'ガンマジーティーピー', 'gamma', 'gamma-GT', 'gamma-GTP'],
  sources: ['clinic-article', 'pettersson-2008'],
  names: `γ-GTP | γGT | γ-GT | γ-GT(γ-GTP) | γ-GTP(γ-GT) | γ-GPT | r-GTP | r-GT | rGTP | rGT | R-GTP | Y-GTP | YGTP | Y-GT | y_gpt | ガンマGTP | ガンマGT | ガンマGPT | ガンマ・グルタミルトランスペプチダーゼ
    | ガンマグルタミルトランスペプチダーゼ | ガンマグルタミルトランスフェラーゼ | γグルタミルトランスペプチダーゼ | γグルタミルトランスフェラーゼ | γ-グルタミルトランスペプチターゼ | γ-グルタミル転移酵素 | ガンマジーティーピー
    | GGT | GGTP | GGPT | G-GTP | G-GT | ggp | Gtp | GTP | gamma_GTP | gamma_GT | gamma GPT | gammaGTP | Gamma-GT | GAMMAGT | Gama GT | Gama-GTP | GGT γ-GTP | GGT GTP | GTP GGT | GGT gamma GT
    | Gamma-Glutamyl Transferase | Gamma Glutamyltransferase | Gamma Glutamyl Transpeptidase | Gamma-Glutamyltranspeptidase | γ-Glutamyl Transferase | γ-Glutamyltransferase | γ-Glutamyl Transpeptidase
    | Gamma-glutamyl transferase GGT | GGT Gamma-glutamyl transferase | Gamma Glutamyl Transferase GGT | G-Glutamyl Transferase | Glutamyl Transferase | Gamma-Glutamyl-Transferase | Gammaglutamyltransferase | Glutamyltransferase gamma | Gamma-Glutamyl-Transpeptidase
    | Gamma glutaryl transferase | gamma glutamil transferasa | gamma glutamiltransferasa | gamma glutamil transpeptidasa | gamma glutamil transferase | gama glutamil transferase | gamma-glutamil transferasi | gamma-glutamyltransférase | gamma glutamyl transférase
    | 감마지티피 | 감마 지티피 | 감마GTP | 감마-GTP | 감마지티피(γ-GTP) | 감마글루타밀전이효소 | 감마-GT | (감마지티피)γ-GTP | (혈청지오티)γ-GTP | 감마글루타밀트랜스퍼라제 | 감마글루타밀트란스퍼라제 | 알지티피
    | γ-谷氨酰基转移酶 | γ-谷氨酰转移酶 | γ-谷氨酰基转换酶 | γ-谷氨酰转肽酶 | γ谷氨酰转移酶测定 | 谷氨酰转移酶 | 谷氨酰基转移酶 | 谷氨酰转肽酶 | r-谷氨酰基转换酶 | r-谷氨酰转移酶 | r-谷氨酰基转移酶 | r-谷氨酰转肽酶 | 血清γ-谷氨酰基转移酶 | 血清γ-谷氨酰转移酶
    | 血清γ-谷氨酰基转移酶测定 | 伽马谷氨酰转移酶 | L-γ-谷氨酰基转移酶 | γ-麩胺醯轉移酶 | γ-麩胺醯轉移酵素 | 丙麩氨酸轉氨酶 | 丙麩胺酸轉移酶 | 丙種麩胺酸轉移酶 | 珈瑪麩胺酸轉移酶 | 伽瑪麩胺醯轉移酶 | 麩胺轉酸酶
    | GGT_P | S-GGT | P-GGT | S-GT | P-GT | LBXSGTSI | GGTASE | 血清γ-GTP`,
} as const satisfies OnSheets
