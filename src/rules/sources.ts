import type { Source } from './rule-set.ts'

// No original society document was opened when these numbers were taken down, only transcriptions that cite it: `verified` says so.
const readOn = '2026-11-22'
const reread = '2026-11-26'

export const sources = {
  'clinic-article': {
    citation: {
      ja: 'さいとう内科クリニック「肝臓の数値を良くしたい方へ」(ブログ、2025年7月8日)',
      en: 'Saito Internal Medicine Clinic, "For people who want better liver values" (blog, in Japanese, 8 July 2025)',
    },
    year: 2025,
    url: null,
    verified: 'single-transcription',
    readOn,
  },
  'jsnd-2026': {
    citation: {
      ja: '日本人間ドック・予防医療学会「判定区分」2026年4月1日改定',
      en: 'Japan Society of Ningen Dock and Preventive Medical Care, judgement categories (hantei kubun), revised 1 April 2026',
    },
    year: 2026,
    url: 'https://www.ningen-dock.jp/ningendock/wp-content/uploads/2026/02/2026hanteikijun.pdf',
    verified: 'transcription',
    readOn,
  },
  'mhlw-2024': {
    citation: {
      ja: '厚生労働省「標準的な健診・保健指導プログラム(令和6年度版)」別紙5',
      en: 'Ministry of Health, Labour and Welfare (Japan), Standard Health Check-up and Guidance Programme, 2024 edition, annex 5',
    },
    year: 2024,
    url: 'https://www.mhlw.go.jp/content/10900000/001231392.pdf',
    verified: 'transcription',
    readOn,
  },
  'jsh-nara-2023': {
    citation: {
      ja: '日本肝臓学会「奈良宣言2023」Stop CLD ALT over 30 U/L',
      en: 'Japan Society of Hepatology, Nara Declaration 2023: Stop CLD, ALT over 30 U/L',
    },
    year: 2023,
    url: 'https://tokuteikenshin-hokensidou.jp/reference/2023/06/post-955.php',
    verified: 'transcription',
    readOn,
  },
  'jccls-2022': {
    citation: {
      ja: '日本臨床検査標準協議会「日本における主要な臨床検査項目の共用基準範囲」2022年',
      en: 'Japanese Committee for Clinical Laboratory Standards, common reference intervals for major tests in Japan, 2022',
    },
    year: 2022,
    url: 'https://www.jccls.org/wp-content/uploads/2022/10/kijyunhani20221031.pdf',
    verified: 'transcription',
    readOn,
  },
  'critical-jp': {
    citation: {
      ja: '国内3施設が公開しているパニック値(すぐに連絡する値)。施設ごとに定めるもので、全国共通ではありません',
      en: 'Critical (panic) values published by three Japanese facilities; every institution sets its own',
    },
    year: null,
    url: 'https://www.kakogawa.or.jp/hoken/rinshou/page03.htm',
    verified: 'transcription',
    readOn,
  },
  'sterling-2006': {
    citation: { ja: 'Sterling RK ほか. Hepatology 2006; 43: 1317(FIB-4)', en: 'Sterling RK et al. Hepatology 2006; 43: 1317 (FIB-4)' },
    year: 2006,
    url: 'https://doi.org/10.1002/hep.21178',
    verified: 'single-transcription',
    readOn,
  },
  'mcpherson-2017': {
    citation: {
      ja: 'McPherson S ほか. Am J Gastroenterol 2017; 112: 740(年齢とFIB-4)',
      en: 'McPherson S et al. Am J Gastroenterol 2017; 112: 740 (age and FIB-4)',
    },
    year: 2017,
    url: 'https://doi.org/10.1038/ajg.2016.453',
    verified: 'single-transcription',
    readOn,
  },
  'nafld-jp-2020': {
    citation: {
      ja: '「NAFLD/NASH診療ガイドライン2020」(FIB-4の1.3と2.67。引用している記事による)',
      en: 'NAFLD/NASH clinical practice guideline 2020 (Japan), as quoted for FIB-4 1.3 and 2.67',
    },
    year: 2020,
    url: 'https://jmedj.co.jp/journal/paper/detail.php?id=17242',
    verified: 'single-transcription',
    readOn,
  },
  'botros-2013': {
    citation: {
      ja: 'Botros M, Sikaris KA. Clin Biochem Rev 2013; 34: 117(AST/ALT比)',
      en: 'Botros M, Sikaris KA. Clin Biochem Rev 2013; 34: 117 (De Ritis ratio)',
    },
    year: 2013,
    url: null,
    verified: 'single-transcription',
    readOn,
  },
  'wai-2003': {
    citation: { ja: 'Wai CT ほか. Hepatology 2003; 38: 518(APRI)', en: 'Wai CT et al. Hepatology 2003; 38: 518 (APRI)' },
    year: 2003,
    url: 'https://doi.org/10.1053/jhep.2003.50346',
    verified: 'single-transcription',
    readOn,
  },
  'alp-ifcc-2020': {
    citation: {
      ja: 'ALP測定法のJSCC法からIFCC法への変更(2020年4月1日から)についての医療機関の案内',
      en: 'Change of the ALP method in Japan from JSCC to IFCC (from 1 April 2020), notice of a hospital',
    },
    year: 2020,
    url: 'https://keiyu.or.jp/2021/03/26/8819',
    verified: 'single-transcription',
    readOn,
  },
  'eubivas-2017': {
    citation: {
      ja: 'Carobene A ほか. Clin Chem 2017; 63: 1141(EuBIVAS、91人、10週間)',
      en: 'Carobene A et al. Clin Chem 2017; 63: 1141 (EuBIVAS, 91 people, 10 weeks)',
    },
    year: 2017,
    url: 'https://doi.org/10.1373/clinchem.2017.275115',
    verified: 'single-transcription',
    readOn,
  },
  'carobene-2013': {
    citation: {
      ja: 'Carobene A ほか. Clin Chem Lab Med 2013; 51: 1997(系統的レビュー)',
      en: 'Carobene A et al. Clin Chem Lab Med 2013; 51: 1997 (systematic review)',
    },
    year: 2013,
    url: 'https://doi.org/10.1515/cclm-2013-0096',
    verified: 'single-transcription',
    readOn,
  },
  'archpathol-1992': {
    citation: {
      ja: '血液検査値の1年間の個体内変動. Arch Pathol Lab Med 1992; 116: 825(PMID 1497462)',
      en: 'Within-subject variation over one year of haematological quantities. Arch Pathol Lab Med 1992; 116: 825 (PMID 1497462)',
    },
    year: 1992,
    url: null,
    verified: 'single-transcription',
    readOn,
  },
  'pseudo-plt-2015': {
    citation: {
      ja: 'EDTAによる見かけ上の血小板減少(血算の約0.1%)についての総説、2015年',
      en: 'EDTA-dependent pseudothrombocytopenia, about 0.1 % of blood counts (review, 2015)',
    },
    year: 2015,
    url: 'https://doi.org/10.11477/mf.1543206222',
    verified: 'single-transcription',
    readOn,
  },
  'pettersson-2008': {
    citation: {
      ja: 'Pettersson J ほか. Br J Clin Pharmacol 2008; 65: 253(筋力トレーニングと肝機能検査)',
      en: 'Pettersson J et al. Br J Clin Pharmacol 2008; 65: 253 (muscular exercise and liver tests)',
    },
    year: 2008,
    url: 'https://doi.org/10.1111/j.1365-2125.2007.03001.x',
    verified: 'single-transcription',
    readOn,
  },
  'msc-meta-2022': {
    citation: {
      ja: '慢性肝疾患に対する幹細胞治療の無作為化比較試験12件のメタ解析、2022年',
      en: 'Meta-analysis of 12 randomised trials of stem cells in chronic liver disease, 2022',
    },
    year: 2022,
    url: 'https://doi.org/10.1186/s13287-022-02882-4',
    verified: 'single-transcription',
    readOn,
  },
  'acg-2014': {
    citation: {
      ja: 'Chalasani N ほか. ACGガイドライン(薬物性肝障害). Am J Gastroenterol 2014; 109: 950(R値、Hyの法則)',
      en: "Chalasani N et al. ACG guideline, drug-induced liver injury. Am J Gastroenterol 2014; 109: 950 (R factor, Hy's law)",
    },
    year: 2014,
    url: 'https://doi.org/10.1038/ajg.2014.131',
    verified: 'transcription',
    readOn: reread,
  },
  'dilin-2024': {
    citation: {
      ja: '米国薬物性肝障害ネットワーク(Hyの法則に当てはまる人の経過)、2024年',
      en: "US drug-induced liver injury network (course of people who meet Hy's law), 2024",
    },
    year: 2024,
    url: 'https://doi.org/10.14309/ajg.0000000000003145',
    verified: 'single-transcription',
    readOn: reread,
  },
  'jaundice-visible': {
    citation: {
      ja: '黄疸が目に見えるのはビリルビン約2 mg/dLから、とする国内の総説',
      en: 'Jaundice becomes visible from about 2 mg/dL of bilirubin (Japanese review)',
    },
    year: null,
    url: 'https://doi.org/10.11477/mf.1661900294',
    verified: 'single-transcription',
    readOn: reread,
  },
  'lab-databook-2023': {
    citation: {
      ja: '「臨床検査データブック 2023-2024」',
      en: 'Rinsho Kensa Data Book 2023-2024 (laboratory data book, in Japanese)',
    },
    year: 2023,
    url: null,
    verified: 'single-transcription',
    readOn: reread,
  },
  'critical-niigata': {
    citation: {
      ja: '国内の大学病院が公開しているパニック値(血小板 5万/µL未満)',
      en: 'Critical values published by a Japanese university hospital (platelets below 50 × 10⁹/L)',
    },
    year: null,
    url: null,
    verified: 'single-transcription',
    readOn: reread,
  },
  'miyake-2009': {
    citation: {
      ja: 'Miyake K ほか. Ann Clin Biochem 2009; 46: 377(日本での季節による変動)',
      en: 'Miyake K et al. Ann Clin Biochem 2009; 46: 377 (seasonal variation in Japan)',
    },
    year: 2009,
    url: 'https://doi.org/10.1258/acb.2009.008203',
    verified: 'transcription',
    readOn: reread,
  },
  'lacher-2005': {
    citation: {
      ja: 'Lacher DA ほか. Clin Chem 2005; 51: 450(個体内変動と測定の変動)',
      en: 'Lacher DA et al. Clin Chem 2005; 51: 450 (within-subject and analytical variation)',
    },
    year: 2005,
    url: null,
    verified: 'transcription',
    readOn: reread,
  },
  'cochrane-2022': {
    citation: {
      ja: 'コクランレビュー CD015173(慢性肝疾患に対する幹細胞治療)、2022年',
      en: 'Cochrane review CD015173 (stem cells in chronic liver disease), 2022',
    },
    year: 2022,
    url: null,
    verified: 'single-transcription',
    readOn: reread,
  },
  'stemcell-review-2020': {
    citation: {
      ja: '肝疾患に対する幹細胞治療の試験24件の総説、2020年',
      en: 'Review of 24 trials of stem cells in liver disease, 2020',
    },
    year: 2020,
    url: 'https://doi.org/10.1186/s13287-020-01935-w',
    verified: 'single-transcription',
    readOn: reread,
  },
  'jsg-nafld-2024': {
    citation: {
      ja: '肝臓 2024; 65: 186(奈良宣言についての日本肝臓学会誌の解説)',
      en: 'Kanzo 2024; 65: 186 (journal of the Japan Society of Hepatology, on the Nara Declaration)',
    },
    year: 2024,
    url: 'https://www.jstage.jst.go.jp/article/kanzo/65/4/65_186/_article/-char/ja',
    verified: 'single-transcription',
    readOn: reread,
  },
  'mhlw-alcohol-2024': {
    citation: {
      ja: '厚生労働省「健康に配慮した飲酒に関するガイドライン」2024年',
      en: 'Ministry of Health, Labour and Welfare (Japan), guideline on drinking and health, 2024',
    },
    year: 2024,
    url: null,
    verified: 'single-transcription',
    readOn: reread,
  },
  'pregnancy-liver': {
    citation: {
      ja: 'HELLP症候群と急性妊娠脂肪肝についての国内の総説',
      en: 'HELLP syndrome and acute fatty liver of pregnancy (Japanese review)',
    },
    year: null,
    url: 'https://doi.org/10.11477/mf.1402905904',
    verified: 'single-transcription',
    readOn: reread,
  },
  editorial: {
    citation: {
      ja: 'liver-panel の取り決め(出典のすき間を埋める編集上の判断。学会などの基準ではありません)',
      en: "liver-panel's own convention (an editorial choice where the sources leave a gap; no society's standard)",
    },
    year: null,
    url: null,
    verified: 'editorial',
    readOn,
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
