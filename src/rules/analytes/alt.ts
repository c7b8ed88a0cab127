import type { AnalyteDefinition, OnSheets } from './definition.ts'
import { alone } from './mentioned.ts'
import { enzymeConversions, transaminase } from './transaminase.ts'

export const alt = {
  rule: { id: 'alt', ...transaminase },
  conversions: enzymeConversions,
  variation: { narrow: { cv: 0.093, source: 'eubivas-2017' }, wide: { cv: 0.18, source: 'carobene-2013' } },
  typed: {
    options: ['gpt'],
    units: 'U/L',
    examples: '62, 62U/L, <5',
    doubt: { below: 5 },
  },
} as const satisfies AnalyteDefinition

export const altOnSheets = {
  codes: { jlac10: '3b045', operation: ['300390'], loinc: ['1742-6', '1743-4', '1744-2'] },
  reportedIn: 'U/L',
  usualMedian: { from: 5, to: 300 },
  mentioned: /* @__PURE__ */ alone('s?gpt|alt|alat'),
  search: ['GPT', 'sGPT', 'ALAT', 'エーエルティー', 'ジーピーティー', 'アラニンアミノトランスフェラーゼ', 'alanine aminotransferase'],
  sources: ['clinic-article', 'jccls-2022', 'pettersson-2008'],
  names: `ALT | GPT | SGPT | S-GPT | ALAT | TGP | ALT.B | SGOT_ALT | SGPT_ALT | ALT GPT | GPT ALT | ALT SGPT | ALAT GPT | GPT ALAT | TGP ALT | ALT TGP
    | ALT(GPT) | GPT(ALT) | 혈청지피티(ALT) | (혈청지오티)ALT | 혈청지오티(ALT) | (혈청지피티)ALT | 혈청지피티 | 혈청GPT | 혈청 GPT(ALT) | 에이엘티 | 지피티 | 에이엘티(ALT) | 알라닌아미노전이효소 | 알라닌아미노전달효소
    | 丙氨酸氨基转换酶 | 丙氨酸氨基转移酶 | 丙氨酸转氨酶 | 谷丙转氨酶 | 谷丙转氨酶ALT | 谷丙转氨酶GPT | 谷丙转胺酶 | 血清丙氨酸氨基转移酶 | 血清丙氨酸氨基转移酶测定 | 血清谷丙转氨酶 | 血清谷丙转氨酶测定 | 丙胺酸轉胺酶
    | 丙氨酸轉氨酶 | 丙胺酸轉氨酶 | 麩丙酮酸轉氨酶 | 麩胺酸丙酮酸轉胺酶 | 麩丙轉氨酶 | 血清麩丙酮酸轉氨基酶 | 血清麩丙轉氨酵素 | 穀丙轉氨酶 | 谷丙轉氨酶
    | Alanine Aminotransferase | Alanine Amino Transferase | Alanine Amino-transferase | Alamine_Aminotransferase | Sgpt Alamine Aminotransferase | Sgpt Alanine Aminotransferase | SGPT Alanine Transaminase
    | Alanine Transaminase | Alanine Transferase | Alanine Aminotranferase | Alanin Aminotransferase | Alanin-Aminotransferase | Alaninaminotransferase | Alanin-Transaminase | Alanine Amino Transf
    | Alanine Aminotransferase ALT | Alanine Aminotransferase SGPT | ALT Alanine Aminotransferase | ALT Alanine Transaminase | Glutamic Pyruvic Transaminase | Glutamic-Pyruvate Transaminase
    | Serum Glutamic Pyruvic Transaminase | Serum Glutamic-Pyruvic Transaminase SGPT | Glutamat-Pyruvat-Transaminase | alanine_aminotransferase_alt | alt_gpt | gpt_alt
    | alanina aminotransferasa | alanino aminotransferasa | alanina transaminasa | aminotransferasa de alanina | alanina aminotransferase | alanina aminotransferasi | transaminasa glutámico pirúvica | transaminasa glutamico piruvica
    | alanine aminotransférase | transaminase pyruvique | transaminases ALAT | transaminase TGP | transaminases TGP | transaminase ALAT | transaminasi GPT | alanineaminotransferase | alaninetransaminase
    | S-ALAT | P-ALAT | S-ALT | P-ALT | ALAMTRS | LBXSATSI | アラニンアミノトランスフェラーゼ | アラニンアミノ基転移酵素 | アラニントランスアミナーゼ | グルタミン酸ピルビン酸トランスアミナーゼ
    | グルタミックピルビックトランスアミナーゼ | トランスアミナーゼGPT | GPT-ALT | ALT・GPT | 血清GPT | 血清ALT | エーエルティー | ジーピーティー | S-GPT(ALT)`,
} as const satisfies OnSheets
