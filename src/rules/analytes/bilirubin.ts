import { once, through, twice, under } from '../edge.ts'
import type { AnalyteDefinition, OnSheets } from './definition.ts'

/** No 判定区分 exists for bilirubin. The 5.0 is one facility's; another has 12.0. */
export const bilirubin = {
  rule: {
    id: 'bilirubin',
    unit: 'mg/dL',
    step: 0.1,
    display: { ja: { unit: 'mg/dL', times: 1, decimals: 1 }, en: { unit: 'mg/dL', times: 1, decimals: 1 } },
    bands: [
      { id: 'below', severity: 0, ends: under(0.4, twice('jccls-2022')), sources: ['jccls-2022'] },
      { id: 'within', severity: 0, ends: through(1.5, twice('jccls-2022')), sources: ['jccls-2022'] },
      { id: 'above', severity: 1, ends: under(2, once('jaundice-visible')), sources: ['jccls-2022'] },
      { id: 'high', severity: 2, ends: under(3, twice('acg-2014')), sources: ['jaundice-visible'] },
      // Twice the upper limit of the reference interval.
      { id: 'very-high', severity: 4, ends: under(5, once('critical-jp')), sources: ['acg-2014'] },
      { id: 'critical', severity: 5, ends: null, sources: ['critical-jp'] },
    ],
    limits: { refuseBelow: 0, refuseAbove: 60, doubleCheckBelow: null, doubleCheckAbove: 5, source: 'editorial' },
    examples: [
      { value: 0.3, is: 'below' },
      { value: 0.4, is: 'within' },
      { value: 1.5, is: 'within' },
      { value: 1.6, is: 'above' },
      { value: 1.9, is: 'above' },
      { value: 2, is: 'high' },
      { value: 2.9, is: 'high' },
      { value: 3, is: 'very-high' },
      { value: 4.9, is: 'very-high' },
      { value: 5, is: 'critical' },
    ],
  },
  conversions: [
    { unit: 'mg/dL', times: 1, per: 1 },
    { unit: 'umol/L', times: 1, per: 17.1 },
  ],
  bare: [
    { from: 0, to: 1.999_999_999, unit: 'mg/dL' },
    { from: 60, to: 9_999, unit: 'umol/L' },
  ],
  variation: { narrow: null, wide: null },
  zeroIsPossible: true,
  typed: {
    options: ['tbil'],
    units: 'mg/dL, umol/L',
    examples: '0.8, 0.8mg/dL',
    // mg/dL, of a number without a unit: 20 may be µmol/L.
    doubt: { bareFrom: 5 },
  },
} as const satisfies AnalyteDefinition

export const bilirubinOnSheets = {
  codes: { jlac10: '3j010', loinc: ['1975-2'] },
  reportedIn: 'mg/dL',
  usualMedian: { from: 0.2, to: 5 },
  columnRanges: [
    { from: 0, to: 2, unit: 'mg/dL' },
    { from: 4, to: 9_999, unit: 'umol/L' },
  ],
  alsoInUrine: true,
  mentioned: /総?ビリルビン|(?<![a-z])(?:total bilirubin|bilirubin|t-?bil)(?![a-z])/g,
  search: ['ビリルビン', '総ビリルビン', 'T-Bil', 'TBil', 'total bilirubin', 'ジルベール', 'Gilbert'],
  sources: ['pettersson-2008'],
  names: `総ビリルビン | ソウビリルビン | 総ビリルビン(T-Bil) | 総ビリルビンT-BIL | ビリルビン総 | ビリルビン(総) | 総ビリルビン値 | 血清総ビリルビン | 総ヒリルヒン | トータルビリルビン | T-Bil | T-BIL | TBil | T.bil | T-Bi1 | T-B | T-Billi | T-bili | TBILI | TB | TBIL | TBN | TBL | TBL.B | T-Bilirubin | T-ビリルビン | T-BIL 総ビリルビン
    | BIL | bili | Bilirubin | BIL-T | Bil T | BILI T | BILT | BIL_TOT | BILTOT | bili_total | Bili, Total | Total_Bilirubin | Total Bili | Total Bil | Tot Bilirubin | Tot Bili | Tot. Bil | Bilirubin, Total | Bilirubin Total | Bilirubin (Total) | Bilirubin T | Bilirubin - Total | Bilirubin.total | Serum Bilirubin | Serum Total Bilirubin
    | Total Bilirubin TBIL | Bilirubin Total TBIL | Bilirubin, Total, Serum | Total Serum Bilirubin | Bilirubin Total Serum | Bilirubin gesamt | Gesamtbilirubin | Gesamt-Bilirubin | Bilirubin ges. | Bilirubin, gesamt | Bili gesamt | Bilirubine totale | Bilirubine | Bilirrubina total | Bilirrubina totales | Bilirrubinas totales | Bilirrubina Total (BT) | Bilirubina total | Bilirubina totale | Bilirubine totaal | Bilirubin totalt | S-Bil | P-Bil | S-Bilirubin | P-Bilirubin
    | 总胆红素 | 血清总胆红素 | 总胆红素TBIL | 总胆红素测定 | 血清总胆红素测定 | 总胆红素T-BIL | 胆红素总量 | 總膽紅素 | 總胆紅素 | 血清總膽紅素 | 全膽紅素 | 膽紅素總量 | 总胆红质 | 총빌리루빈 | 총 빌리루빈 | 빌리루빈(총) | 총빌리루빈(T-Bil) | 혈청총빌리루빈 | 총담즙색소 | LBXSTB | LBDSTBSI`,
} as const satisfies OnSheets
