import { through, twice, under } from '../edge.ts'
import type { AnalyteDefinition, OnSheets } from './definition.ts'
import { enzymeConversions, enzymeDisplay } from './transaminase.ts'

/** Banded under the IFCC method only: JSCC values are about three times as large. */
export const alp = {
  rule: {
    id: 'alp',
    unit: 'U/L',
    step: 1,
    display: enzymeDisplay,
    method: 'ifcc',
    bands: [
      { id: 'below', severity: 0, ends: under(38, twice('jccls-2022')), sources: ['jccls-2022'] },
      { id: 'within', severity: 0, ends: through(113, twice('jccls-2022')), sources: ['jccls-2022'] },
      { id: 'above', severity: 1, ends: null, sources: ['jccls-2022'] },
    ],
    limits: { refuseBelow: 0, refuseAbove: 50_000, doubleCheckBelow: 3, doubleCheckAbove: 3_000, source: 'editorial' },
    examples: [
      { value: 37, is: 'below' },
      { value: 38, is: 'within' },
      { value: 113, is: 'within' },
      { value: 114, is: 'above' },
    ],
  },
  conversions: enzymeConversions,
  variation: { narrow: { cv: 0.053, source: 'eubivas-2017' }, wide: null },
  typed: {
    options: [],
    units: 'U/L',
    examples: '85, 85U/L',
    doubt: { below: 10 },
  },
} as const satisfies AnalyteDefinition

export const alpOnSheets = {
  codes: { jlac10: '3b070', loinc: ['6768-6'] },
  reportedIn: 'U/L',
  usualMedian: { from: 20, to: 600 },
  mentioned: /アルカリ(?:フォス|ホス)ファターゼ|(?<![a-z0-9]-?)(?:alp|al-p)(?!-?[a-z])/g,
  search: ['AL-P', 'アルカリフォスファターゼ', 'アルカリホスファターゼ', 'alkaline phosphatase', 'IFCC', 'JSCC'],
  sources: ['alp-ifcc-2020'],
  names: `ALP | ALP.B | ALPB | ALPs | ALK-P | ALKP | ALK P | ALKPHOS | Alk_Phos | Alk Phos | alk.phos | Alk. Phosphatase | Alk Phosphatase | ALK PHOSPHATASE | ALK PHOS TOTAL | ALPHOS | ALPASE | ALP_IE | A.L.P. | AlkP | Alk-Phosphatase | AP (Alk. Phosphatase) | PAL | FAL
    | アルカリフォスファターゼ | アルカリホスファターゼ | アルカリフォスファターゼ(ALP) | アルカリ性フォスファターゼ | アルカリ性ホスファターゼ | アルカリホスファタ-ゼ | アルカリフォスファタ-ゼ | アルカリフォスファターセ | アルカリP | 総ALP | 血清ALP | ALP活性 | エーエルピー
    | Alkaline_Phosphotase | Alkphos Alkaline Phosphotase | Alkphos Alkaline Phosphatase | Alkaline Phosphatase | Alkaline Phosphatase Total | Total Alkaline Phosphatase | Alkaline Phosphatase ALP | ALP Alkaline Phosphatase | Alkaline Phosphatase, Serum | Serum Alkaline Phosphatase
    | Alk Phosphate | Alkaline Phos | Alkaline Phosphate | Alkaline-Phosphatase | alkaline_phosphatase_alp | Alkalische Phosphatase | Alkal. Phosphatase | Alkalische Phosphatase AP | AP alkalische Phosphatase | alk. Phosphatase | Fosfatasa alcalina | Fosfatasa alcalina FAL | Fosfatase alcalina | Fosfatasi alcalina | Phosphatase alcaline | Phosphatases alcalines | Phosphatases alcalines PAL
    | Alkalische fosfatase | Alkalisk fosfatase | Alkaliskt fosfatas | S-ALP | P-ALP | S-AFOS | P-AFOS | 碱性磷酸酶 | 碱性磷酸酶ALP | 碱性磷酸酶AKP | AKP | 血清碱性磷酸酶 | 血清碱性磷酸酶测定 | 碱性磷酸酶测定 | 鹼性磷酸酶 | 鹼性磷酸脢 | 碱性磷酸酵素 | 鹼性磷酸酵素 | 鹼性磷酸鹽酵素 | 总碱性磷酸酶
    | 알칼리인산분해효소 | 알칼리포스파타제 | 알칼리 포스파타제 | 알칼리성인산분해효소 | 알카리포스파타제 | 알칼라인포스파타제 | 알칼리성 포스파타제 | 알칼리인산가수분해효소 | LBXSAPSI`,
} as const satisfies OnSheets
