import type { AnalyteId } from '../../../panel/analyte.ts'

/**
 * What real exports call each analyte, spelled as in the file. Looked up whole after normalisation, never as a part:
 * `GOT上限`, `尿中アルブミン` and `A/G比` contain these names and mean something else.
 */
export const analyteNames: Record<AnalyteId, string> = {
  ast: `AST | GOT | SGOT | S-GOT | ASAT | TGO | AST.B | SGOT_AST | AST GOT | GOT AST | AST SGOT | ASAT GOT | GOT ASAT | TGO AST | AST TGO
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
  alt: `ALT | GPT | SGPT | S-GPT | ALAT | TGP | ALT.B | SGOT_ALT | SGPT_ALT | ALT GPT | GPT ALT | ALT SGPT | ALAT GPT | GPT ALAT | TGP ALT | ALT TGP
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
  ggt: `γ-GTP | γGT | γ-GT | γ-GT(γ-GTP) | γ-GTP(γ-GT) | γ-GPT | r-GTP | r-GT | rGTP | rGT | R-GTP | Y-GTP | YGTP | Y-GT | y_gpt | ガンマGTP | ガンマGT | ガンマGPT | ガンマ・グルタミルトランスペプチダーゼ
    | ガンマグルタミルトランスペプチダーゼ | ガンマグルタミルトランスフェラーゼ | γグルタミルトランスペプチダーゼ | γグルタミルトランスフェラーゼ | γ-グルタミルトランスペプチターゼ | γ-グルタミル転移酵素 | ガンマジーティーピー
    | GGT | GGTP | GGPT | G-GTP | G-GT | ggp | Gtp | GTP | gamma_GTP | gamma_GT | gamma GPT | gammaGTP | Gamma-GT | GAMMAGT | Gama GT | Gama-GTP | GGT γ-GTP | GGT GTP | GTP GGT | GGT gamma GT
    | Gamma-Glutamyl Transferase | Gamma Glutamyltransferase | Gamma Glutamyl Transpeptidase | Gamma-Glutamyltranspeptidase | γ-Glutamyl Transferase | γ-Glutamyltransferase | γ-Glutamyl Transpeptidase
    | Gamma-glutamyl transferase GGT | GGT Gamma-glutamyl transferase | Gamma Glutamyl Transferase GGT | G-Glutamyl Transferase | Glutamyl Transferase | Gamma-Glutamyl-Transferase | Gammaglutamyltransferase | Glutamyltransferase gamma | Gamma-Glutamyl-Transpeptidase
    | Gamma glutaryl transferase | gamma glutamil transferasa | gamma glutamiltransferasa | gamma glutamil transpeptidasa | gamma glutamil transferase | gama glutamil transferase | gamma-glutamil transferasi | gamma-glutamyltransférase | gamma glutamyl transférase
    | 감마지티피 | 감마 지티피 | 감마GTP | 감마-GTP | 감마지티피(γ-GTP) | 감마글루타밀전이효소 | 감마-GT | (감마지티피)γ-GTP | (혈청지오티)γ-GTP | 감마글루타밀트랜스퍼라제 | 감마글루타밀트란스퍼라제 | 알지티피
    | γ-谷氨酰基转移酶 | γ-谷氨酰转移酶 | γ-谷氨酰基转换酶 | γ-谷氨酰转肽酶 | γ谷氨酰转移酶测定 | 谷氨酰转移酶 | 谷氨酰基转移酶 | 谷氨酰转肽酶 | r-谷氨酰基转换酶 | r-谷氨酰转移酶 | r-谷氨酰基转移酶 | r-谷氨酰转肽酶 | 血清γ-谷氨酰基转移酶 | 血清γ-谷氨酰转移酶
    | 血清γ-谷氨酰基转移酶测定 | 伽马谷氨酰转移酶 | L-γ-谷氨酰基转移酶 | γ-麩胺醯轉移酶 | γ-麩胺醯轉移酵素 | 丙麩氨酸轉氨酶 | 丙麩胺酸轉移酶 | 丙種麩胺酸轉移酶 | 珈瑪麩胺酸轉移酶 | 伽瑪麩胺醯轉移酶 | 麩胺轉酸酶
    | GGT_P | S-GGT | P-GGT | S-GT | P-GT | LBXSGTSI | GGTASE | 血清γ-GTP`,
  albumin: `アルブミン | 血清アルブミン | アルブミン(血清) | アルブミン濃度 | 血清アルブミン値 | アルブミン定量 | ALB | Alb | S-Alb | P-Alb | S-Albumin | P-Albumin | Albumin | ALB Albumin | Albumin ALB | Serum Albumin | Albumin Serum | Plasma Albumin | Albumin, Plasma
    | Albumin Level | Blood Albumin | ALB. | アルブミン(ALB) | アルブミンALB | ALB(アルブミン) | 血清ALB | 白蛋白 | 血清白蛋白 | 白蛋白ALB | 血清白蛋白测定 | 白蛋白测定 | 血清清蛋白 | 清蛋白 | 白蛋白浓度
    | 알부민 | 혈청알부민 | 알부민(ALB) | 혈청 알부민 | LBXSAL | LBDSALSI | Albúmina | Albumina | Albúmina sérica | Albumina sérica | Albumine | Albumine sérique | Albuminémie | Albuminemia | Serumalbumin | Albumin im Serum | Albumin i.S. | Plasmaalbumin | Albumiini | Albúmina en suero`,
  platelets: `血小板数 | 血小板 | ケッショウバン | ケッショウバンスウ | 血小板カウント | 血小板計数 | 血小板数(PLT) | 血小板数PLT | PLT | Plt | PLTS | PLT数 | PLTカウント | Platelet | Platelets | Platelet Count | Platelets Count | Platelet Counts | Platelet Number | Plt Count | Plt Ct | Platelet cnt | PLT Count
    | Blood Platelets | Blood Platelet Count | Platelet Count PLT | Platelets PLT | PLT Platelets | PLT Platelet Count | Thrombocytes | Thrombocyte Count | Total Platelet Count | Absolute Platelet Count | Platelet Count, Automated | Platelets Automated | Platelet (Auto)
    | 血小板计数 | 血小板总数 | 血小板数目 | 血小板数量 | 血小板計數 | 血小板數 | 血小板计数PLT | 血小板PLT | PLT血小板 | PLT血小板计数 | 血小板测定 | 血小板计数测定
    | 혈소판 | 혈소판수 | 혈소판 수 | 혈소판수(PLT) | 혈소판계수 | 혈소판 계산 | Thrombozyten | Thrombozytenzahl | Thrombo | Thrombos | Thrombozyten (PLT) | Plättchen | Blutplättchen | Plaquettes | Numération plaquettaire | Numération des plaquettes | Plaquetas | Recuento de plaquetas | Conteo de plaquetas
    | Contagem de plaquetas | Plaquetas totales | Piastrine | Conta piastrinica | Conteggio piastrine | Trombocyter | Trombociti | Trombocyten | Trombosit | Trombocytter | Trombosyytit | B-Plt | B-Trom | B-TPK | TPK | P-Plt | LBXPLTSI | LBDPLTSI | PLAT | PLATE | THROMB`,
  alp: `ALP | ALP.B | ALPB | ALPs | ALK-P | ALKP | ALK P | ALKPHOS | Alk_Phos | Alk Phos | alk.phos | Alk. Phosphatase | Alk Phosphatase | ALK PHOSPHATASE | ALK PHOS TOTAL | ALPHOS | ALPASE | ALP_IE | A.L.P. | AlkP | Alk-Phosphatase | AP (Alk. Phosphatase) | PAL | FAL
    | アルカリフォスファターゼ | アルカリホスファターゼ | アルカリフォスファターゼ(ALP) | アルカリ性フォスファターゼ | アルカリ性ホスファターゼ | アルカリホスファタ-ゼ | アルカリフォスファタ-ゼ | アルカリフォスファターセ | アルカリP | 総ALP | 血清ALP | ALP活性 | エーエルピー
    | Alkaline_Phosphotase | Alkphos Alkaline Phosphotase | Alkphos Alkaline Phosphatase | Alkaline Phosphatase | Alkaline Phosphatase Total | Total Alkaline Phosphatase | Alkaline Phosphatase ALP | ALP Alkaline Phosphatase | Alkaline Phosphatase, Serum | Serum Alkaline Phosphatase
    | Alk Phosphate | Alkaline Phos | Alkaline Phosphate | Alkaline-Phosphatase | alkaline_phosphatase_alp | Alkalische Phosphatase | Alkal. Phosphatase | Alkalische Phosphatase AP | AP alkalische Phosphatase | alk. Phosphatase | Fosfatasa alcalina | Fosfatasa alcalina FAL | Fosfatase alcalina | Fosfatasi alcalina | Phosphatase alcaline | Phosphatases alcalines | Phosphatases alcalines PAL
    | Alkalische fosfatase | Alkalisk fosfatase | Alkaliskt fosfatas | S-ALP | P-ALP | S-AFOS | P-AFOS | 碱性磷酸酶 | 碱性磷酸酶ALP | 碱性磷酸酶AKP | AKP | 血清碱性磷酸酶 | 血清碱性磷酸酶测定 | 碱性磷酸酶测定 | 鹼性磷酸酶 | 鹼性磷酸脢 | 碱性磷酸酵素 | 鹼性磷酸酵素 | 鹼性磷酸鹽酵素 | 总碱性磷酸酶
    | 알칼리인산분해효소 | 알칼리포스파타제 | 알칼리 포스파타제 | 알칼리성인산분해효소 | 알카리포스파타제 | 알칼라인포스파타제 | 알칼리성 포스파타제 | 알칼리인산가수분해효소 | LBXSAPSI`,
  bilirubin: `総ビリルビン | ソウビリルビン | 総ビリルビン(T-Bil) | 総ビリルビンT-BIL | ビリルビン総 | ビリルビン(総) | 総ビリルビン値 | 血清総ビリルビン | 総ヒリルヒン | トータルビリルビン | T-Bil | T-BIL | TBil | T.bil | T-Bi1 | T-B | T-Billi | T-bili | TBILI | TB | TBIL | TBN | TBL | TBL.B | T-Bilirubin | T-ビリルビン | T-BIL 総ビリルビン
    | BIL | bili | Bilirubin | BIL-T | Bil T | BILI T | BILT | BIL_TOT | BILTOT | bili_total | Bili, Total | Total_Bilirubin | Total Bili | Total Bil | Tot Bilirubin | Tot Bili | Tot. Bil | Bilirubin, Total | Bilirubin Total | Bilirubin (Total) | Bilirubin T | Bilirubin - Total | Bilirubin.total | Serum Bilirubin | Serum Total Bilirubin
    | Total Bilirubin TBIL | Bilirubin Total TBIL | Bilirubin, Total, Serum | Total Serum Bilirubin | Bilirubin Total Serum | Bilirubin gesamt | Gesamtbilirubin | Gesamt-Bilirubin | Bilirubin ges. | Bilirubin, gesamt | Bili gesamt | Bilirubine totale | Bilirubine | Bilirrubina total | Bilirrubina totales | Bilirrubinas totales | Bilirrubina Total (BT) | Bilirubina total | Bilirubina totale | Bilirubine totaal | Bilirubin totalt | S-Bil | P-Bil | S-Bilirubin | P-Bilirubin
    | 总胆红素 | 血清总胆红素 | 总胆红素TBIL | 总胆红素测定 | 血清总胆红素测定 | 总胆红素T-BIL | 胆红素总量 | 總膽紅素 | 總胆紅素 | 血清總膽紅素 | 全膽紅素 | 膽紅素總量 | 总胆红质 | 총빌리루빈 | 총 빌리루빈 | 빌리루빈(총) | 총빌리루빈(T-Bil) | 혈청총빌리루빈 | 총담즙색소 | LBXSTB | LBDSTBSI`,
}

/** Names that carry the unit of their column, because the program that wrote them always uses that one. */
export const unitOfName: Readonly<Record<string, string>> = {
  LBXSAL: 'g/dL',
  LBDSALSI: 'g/L',
  LBXSTB: 'mg/dL',
  LBDSTBSI: 'umol/L',
  LBXPLTSI: '10*3/uL',
  LBXSASSI: 'U/L',
  LBXSATSI: 'U/L',
  LBXSGTSI: 'U/L',
  LBXSAPSI: 'U/L',
}
