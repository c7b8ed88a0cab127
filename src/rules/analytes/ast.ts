import type { AnalyteDefinition, OnSheets } from './definition.ts'
import { alone } from './mentioned.ts'
import { enzymeConversions, transaminase } from './transaminase.ts'

export const ast = {
  rule: { id: 'ast', ...transaminase },
  conversions: enzymeConversions,
  variation: { narrow: { cv: 0.095, source: 'eubivas-2017' }, wide: { cv: 0.119, source: 'carobene-2013' } },
  typed: {
    options: ['got'],
    units: 'U/L',
    examples: '45, 45U/L, <5',
    doubt: { below: 10 },
  },
} as const satisfies AnalyteDefinition

export const astOnSheets = {
  codes: { jlac10: '3b035', operation: ['300340'], loinc: ['1920-8', '30239-8', '88112-8'] },
  reportedIn: 'U/L',
  usualMedian: { from: 8, to: 300 },
  mentioned: /* @__PURE__ */ alone('s?got|ast|asat'),
  search: [
    'GOT',
    'sGOT',
    'ASAT',
    'エーエスティー',
    'ジーオーティー',
    'アスパラギン酸アミノトランスフェラーゼ',
    'aspartate aminotransferase',
  ],
  sources: ['clinic-article', 'pettersson-2008', 'botros-2013'],
  names: `AST | GOT | SGOT | S-GOT | ASAT | TGO | AST.B | SGOT_AST | AST GOT | GOT AST | AST SGOT | ASAT GOT | GOT ASAT | TGO AST | AST TGO
    | AST(GOT) | GOT(AST) | 혈청지오티(AST) | (혈청지오티)AST | 혈청지오티 | 혈청GOT | 혈청 GOT(AST) | 에이에스티 | 지오티 | 에이에스티(AST) | 아스파르테이트아미노전이효소 | 아스파르트산아미노전이효소
    | 아스파테이트아미노전달효소 | 아스파탐아미노전이효소
    | 天门冬氨酸氨基转换酶 | 天冬氨酸氨基转换酶 | 天冬氨酸氨基转移酶 | 天门冬氨酸氨基转移酶 | 天门冬氨酸转氨酶 | 天冬氨酸转氨酶 | 门冬氨酸氨基转移酶 | 谷草转氨酶 | 谷草转氨酶AST | 谷草转氨酶GOT
    | 血清天冬氨酸氨基转移酶 | 血清天门冬氨酸氨基转移酶 | 血清谷草转氨酶 | 谷草转胺酶 | 血清谷草转氨酶测定 | 血清天门冬氨酸氨基转移酶测定 | 血清天冬氨酸氨基转移酶测定 | 天門冬胺酸轉胺酶 | 天門冬氨酸轉氨酶 | 天冬胺酸轉胺酶 | 麩草酸轉氨酶 | 麩胺酸草醋酸轉胺酶 | 麩草轉氨酶
    | 血清麩草酸轉氨基酶 | 血清麩草轉氨酵素 | 穀草轉氨酶 | 谷草轉氨酶
    | Aspartate Aminotransferase | Aspartate Amino Transferase | Aspartate Transaminase | Aspartate Transferase | Aspartate Amino-transferase | Aspartat Aminotransferase
    | Aspartat-Aminotransferase | Aspartataminotransferase | Aspartat-Transaminase | Aspartate Amino Transf | Aspartate Aminotransferase AST | Aspartic Transaminase
    | Aspartate Aminotranferase | Asparate Aminotransferase | Aspartic Aminotransferase | Aspartate Aminotransferase SGOT | AST Aspartate Aminotransferase | AST Aspartate Transaminase
    | Sgot Aspartate Aminotransferase | SGOT Aspartate Transaminase | Glutamic Oxaloacetic Transaminase | Glutamic-Oxalacetic Transaminase | Serum Glutamic Oxaloacetic Transaminase
    | Serum Glutamic-Oxaloacetic Transaminase SGOT | Glutamat-Oxalacetat-Transaminase | Aspartate aminotransferase enzyme | aspartate_aminotransferase_ast | ast_got | got_ast
    | aspartato aminotransferasa | aspartato transaminasa | aminotransferasa de aspartato | aspartato aminotransferase | transaminasa glutámico oxalacética | transaminasa glutamico oxalacetica | transaminase glutâmico oxalacética
    | aspartate aminotransférase | transaminase oxaloacétique | transaminases ASAT | transaminase TGO | transaminases TGO | transaminase ASAT | transaminasi GOT | aspartato aminotransferasi
    | aspartaattransaminase | aspartaat aminotransferase | S-ASAT | P-ASAT | S-AST | P-AST | ASAMTRS | LBXSASSI | ASATRSF
    | アスパラギン酸アミノトランスフェラーゼ | アスパラギン酸アミノ基転移酵素 | アスパラギン酸トランスアミナーゼ | アスパルテートアミノトランスフェラーゼ | グルタミン酸オキサロ酢酸トランスアミナーゼ
    | グルタミックオキサロアセチックトランスアミナーゼ | トランスアミナーゼGOT | GOT-AST | AST・GOT | 血清GOT | 血清AST | エーエスティー | ジーオーティー | S-GOT(AST)`,
} as const satisfies OnSheets
