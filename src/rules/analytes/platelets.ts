import { through, twice, under } from '../edge.ts'
import type { AnalyteDefinition, OnSheets } from './definition.ts'

export const platelets = {
  rule: {
    id: 'platelets',
    unit: '10*9/L',
    step: 1,
    display: { ja: { unit: '万/µL', times: 0.1, decimals: 1 }, en: { unit: '10⁹/L', times: 1, decimals: 0 } },
    bands: [
      { id: 'critical-low', severity: 5, ends: through(30, twice('critical-jp')), sources: ['critical-jp'] },
      {
        id: 'very-low',
        severity: 4,
        ends: under(50, twice('critical-niigata'), twice('lab-databook-2023')),
        sources: ['critical-niigata', 'lab-databook-2023'],
      },
      { id: 'low', severity: 2, ends: under(100, twice('jsnd-2026')), sources: ['jsnd-2026'] },
      { id: 'slightly-low', severity: 1, ends: under(145, twice('jsnd-2026')), sources: ['jsnd-2026'] },
      { id: 'within', severity: 0, ends: through(329, twice('jsnd-2026')), sources: ['jsnd-2026'] },
      { id: 'slightly-high', severity: 1, ends: through(399, twice('jsnd-2026')), sources: ['jsnd-2026'] },
      { id: 'high', severity: 2, ends: under(1000, twice('critical-jp')), sources: ['jsnd-2026'] },
      { id: 'critical-high', severity: 5, ends: null, sources: ['critical-jp'] },
    ],
    limits: { refuseBelow: 1, refuseAbove: 3_000, doubleCheckBelow: 30, doubleCheckAbove: 1_000, source: 'editorial' },
    examples: [
      { value: 30, is: 'critical-low' },
      { value: 31, is: 'very-low' },
      { value: 49, is: 'very-low' },
      { value: 50, is: 'low' },
      { value: 99, is: 'low' },
      { value: 100, is: 'slightly-low' },
      { value: 144, is: 'slightly-low' },
      { value: 145, is: 'within' },
      { value: 329, is: 'within' },
      { value: 330, is: 'slightly-high' },
      { value: 399, is: 'slightly-high' },
      { value: 400, is: 'high' },
      { value: 999, is: 'high' },
      { value: 1000, is: 'critical-high' },
    ],
  },
  conversions: [
    { unit: '10*9/L', times: 1, per: 1 },
    { unit: '10*3/uL', times: 1, per: 1 },
    { unit: '10*4/uL', times: 10, per: 1 },
    // Lakh: sheets from India.
    { unit: '10*5/uL', times: 100, per: 1 },
    { unit: '/uL', times: 1, per: 1000 },
  ],
  // Between 40 and 150 a bare platelet count could be either of two opposite meanings: 95 is 950 or 95 × 10⁹/L.
  bare: [
    { from: 3, to: 40, unit: '10*4/uL' },
    { from: 150, to: 1_000, unit: '10*3/uL' },
    { from: 10_000, to: 9_999_999, unit: '/uL' },
  ],
  unitsFarApart: true,
  variation: { narrow: { cv: { male: 0.067, female: 0.086 }, source: 'archpathol-1992' }, wide: null },
  typed: {
    options: ['plt'],
    units: '万/µL, 10^3/uL, /uL',
    examples: '18.2万, 182x10^3/uL',
    // 10⁹/L: 95万 for 9.5万.
    doubt: { above: 600 },
  },
} as const satisfies AnalyteDefinition

export const plateletsOnSheets = {
  codes: { jlac10: '2a050', whole: ['2a990000001930955'], loinc: ['777-3', '26515-7', '778-1'] },
  reportedIn: '10*4/uL',
  usualMedian: { from: 100, to: 500 },
  columnRanges: [
    { from: 2, to: 50, unit: '10*4/uL' },
    { from: 100, to: 1_000, unit: '10*3/uL' },
    { from: 10_000, to: 9_999_999, unit: '/uL' },
  ],
  mentioned: /血小板数?|(?<![a-z])(?:platelets?(?: counts?)?|plt)(?![a-z])/g,
  search: ['血小板', '血小板数', 'けっしょうばん', '血が止まらない', 'あざ', 'PLT', 'platelet', 'platelet count', 'thrombocytes', 'EDTA'],
  sources: ['clinic-article', 'pseudo-plt-2015'],
  names: `血小板数 | 血小板 | ケッショウバン | ケッショウバンスウ | 血小板カウント | 血小板計数 | 血小板数(PLT) | 血小板数PLT | PLT | Plt | PLTS | PLT数 | PLTカウント | Platelet | Platelets | Platelet Count | Platelets Count | Platelet Counts | Platelet Number | Plt Count | Plt Ct | Platelet cnt | PLT Count
    | Blood Platelets | Blood Platelet Count | Platelet Count PLT | Platelets PLT | PLT Platelets | PLT Platelet Count | Thrombocytes | Thrombocyte Count | Total Platelet Count | Absolute Platelet Count | Platelet Count, Automated | Platelets Automated | Platelet (Auto)
    | 血小板计数 | 血小板总数 | 血小板数目 | 血小板数量 | 血小板計數 | 血小板數 | 血小板计数PLT | 血小板PLT | PLT血小板 | PLT血小板计数 | 血小板测定 | 血小板计数测定
    | 혈소판 | 혈소판수 | 혈소판 수 | 혈소판수(PLT) | 혈소판계수 | 혈소판 계산 | Thrombozyten | Thrombozytenzahl | Thrombo | Thrombos | Thrombozyten (PLT) | Plättchen | Blutplättchen | Plaquettes | Numération plaquettaire | Numération des plaquettes | Plaquetas | Recuento de plaquetas | Conteo de plaquetas
    | Contagem de plaquetas | Plaquetas totales | Piastrine | Conta piastrinica | Conteggio piastrine | Trombocyter | Trombociti | Trombocyten | Trombosit | Trombocytter | Trombosyytit | B-Plt | B-Trom | B-TPK | TPK | P-Plt | LBXPLTSI | LBDPLTSI | PLAT | PLATE | THROMB`,
} as const satisfies OnSheets
