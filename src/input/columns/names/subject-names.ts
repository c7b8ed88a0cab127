/** A column's names in the order of how well it serves: 1 is the person or the exam itself, 3 a last resort. */
export interface RankedNames {
  rank: 1 | 2 | 3 | 4
  names: string
}

/** What real exports call the columns about the person and the exam. */
export const subjectNames = {
  id: [
    {
      rank: 1,
      names: `受診者ID | 受診券整理番号 | ジュシンシャID | 受診者番号 | 受診者No | 受診者コード | 受診者CD | 個人ID | 個人コード | 個人No | 個人識別番号 | 個人識別ID | 個人CD | 患者番号 | 患者ID | 患者No | 患者コード | カルテ番号 | カルテNo | カルテID | 診察券番号 | 診察番号 | 社員番号 | 社員コード | 社員ID | 社員No | 社員CD
        | 従業員番号 | 従業員コード | 従業員ID | 従業員No | 職員番号 | 職員コード | 職員ID | 職員No | 学籍番号 | 学生番号 | 氏名コード | 会員番号 | 会員ID | 利用者番号 | 利用者ID | 対象者ID | 対象者番号 | 被験者ID | 被験者番号 | 被験者識別コード | 登録番号 | 整理番号 | 管理番号 | 個人管理番号 | 匿名ID | 研究ID | 症例番号 | 症例ID
        | システムID | 健診ID | 健診番号 | 健康管理番号 | 個体番号 | 顧客番号 | 顧客ID | ID番号 | IDNO | 識別番号 | ID | IDs | SEQN | Id | id_no | kojin_id | PERSON_ID | PERSON_NO | PATIENT | patient_id | Patient ID | PatientID | patient_no | Patient No | Patient Number | patient_key | pat_id | pid | Patient Identifier
        | PatientenNr | Patienten-ID | PatientID/MRN | MRN | PAT_MRN | PAT_MRN_ID | NHS No | NHS Number | Medical Record Number | Medical Record No | Chart No | Chart Number | chart_id | Hospital No | Hospital Number | Subject ID | SubjectID | subject | subject_id | Subject No | Subject Number | SUBJID | USUBJID | Participant ID | participant | Member ID | Employee ID | EmployeeID | Employee No | Employee Number | emp_id | Emp No | Staff ID | Client ID
        | person | person id | record_id | Record ID | case | case_id | case no | eid | mask_id | study_id | Study ID | unique_id | RID | id_paciente | ID Paciente | Paciente | historia clínica | NIP | numéro patient | id_patient | N° patient
        | 가입자일련번호 | 수검자번호 | 수검자ID | 환자번호 | 환자ID | 등록번호 | 차트번호 | 사번 | 사원번호 | 개인번호 | 개인ID | 일련번호 | 회원번호 | IDV_ID | RN_INDI | 体检号 | 体检编号 | 体检流水号 | 体检卡号 | 体检登记号 | 登记号 | 病历号 | 住院号 | 门诊号 | 病人ID | 病人编号 | 病人号 | 患者编号 | 患者号 | 受检者编号 | 工号 | 员工编号 | 员工号 | 人员编号 | 编号
        | 健康档案号 | 卡号 | 条码号 | vid | 病歷號 | 病歷號碼 | 體檢號 | 員工編號 | 工號`,
    },
    {
      rank: 2,
      names: `個人番号 | マイナンバー | 証番号 | 保険証番号 | 被保険者証番号 | 被保険者証等番号 | 被保険者番号 | 保険番号 | 健康保険証番号 | 健保番号 | 保険証の番号 | INSURANCE_CARD_NUMBER | 加入番号 | 加入者番号 | 被保険者証の番号 | 身份证号 | 身份证号码 | 주민등록번호 | Insurance No | insurance_number | 記号番号 | 記号・番号 | 記号+番号 | 被保険者証記号番号 | 保険証記号番号 | patientunitstayid | patienthealthsystemstayid | hadm_id | stay_id | icustay_id | encounter | encounter_id | Encounter ID | pat_enc_csn_id | csn | visit_occurrence_id`,
    },
    {
      rank: 3,
      names: `受診番号 | 受付番号 | 受付NO | 受付ID | 予約番号 | 検体番号 | 検体ID | 検体No | 検査番号 | 依頼番号 | 受診No | 受診ID | 連番 | 通番 | 通し番号 | 行番号 | 番号 | No | No. | 序号 | 순번 | 연번 | sample id | sample_id | sample no | specimen id | visit_id | accession | accession number | accession no | rownames`,
    },
  ],
  name: [
    {
      rank: 1,
      names: `氏名 | 漢字氏名 | 氏名漢字 | 氏名(漢字) | 名前 | お名前 | 受診者名 | 受診者氏名 | 患者氏名 | 患者名 | 患者漢字氏名 | 社員名 | 社員氏名 | 従業員名 | 従業員氏名 | 職員氏名 | 姓名 | 氏名(全角) | 氏名_漢字 | 被保険者氏名 | Name | Full Name | Patient Name | Employee Name | Person Name | Nombre | Nombre y apellidos | Nom et prénom | Vor- und Nachname | 이름 | 성명 | 수검자명 | 환자명 | 体检者姓名 | 病人姓名 | 患者姓名 | 受检者姓名 | 受检人`,
    },
  ],
  'name-kana': [
    {
      rank: 1,
      names: `カナ氏名 | 氏名カナ | 氏名(カナ) | 氏名(カナ) | フリガナ | ふりがな | 氏名フリガナ | 氏名ふりがな | フリガナ氏名 | カナ | カナ名前 | 名前カナ | 氏名(フリガナ) | 氏名(半角カナ) | 氏名(全角カナ) | 受診者カナ氏名 | 患者カナ氏名 | 患者氏名カナ | 受診者氏名カナ | 受診者名カナ | 氏名かな | 氏名(かな) | かな氏名 | カナ氏名(半角) | 半角カナ氏名 | NAME_KANA | kana_name | kana | シメイ | 氏名読み | 氏名ヨミ`,
    },
  ],
  'family-name': [
    {
      rank: 1,
      names: `漢字姓 | 姓 | 氏 | 姓(漢字) | 名字 | 苗字 | 氏名_姓 | family_name | Last Name | LastName | LAST | Surname | Family Name | Nachname | apellido | apellidos | nom | nom de famille`,
    },
  ],
  'given-name': [
    {
      rank: 1,
      names: `漢字名 | 名 | 名(漢字) | 氏名_名 | given_name | First Name | FirstName | FIRST | Given Name | Vorname | prénom | 下の名前`,
    },
  ],
  sex: [
    {
      rank: 1,
      names: `性別 | セイベツ | 性别 | 性 | 性別コード | 性別CD | 性別区分 | 性別名 | 性別名称 | 男女 | 男女別 | 男女区分 | 男女コード | 性別(男女) | 性別(男/女) | 性別(M/F) | 性別(1:男,2:女) | 性別(1男2女) | 性別(1:男 2:女) | 性別(1=男 2=女) | 性別(1=男,2=女) | 性別(男:1,女:2) | 性別(男1女2) | 性別(男1,女2) | 性別(男=1,女=2) | 性別(1:男性、2:女性) | 受診者性別 | 患者性別
        | 성별코드 | 성별 | 성별(남1여2) | 성별(남:1,여:2) | Sex | Gender | Gender of the patient | Patient Sex | PAT_SEX | Patient Gender | Sex (M/F) | Gender (M/F) | Sex Code | Gender Code | sex_num | Geschlecht | Sexo | Sexe | Género | Sesso | SEX_TYPE | RIAGENDR | 性别(男/女) | 患者性别`,
    },
  ],
  age: [
    {
      rank: 1,
      names: `年齢 | ネンレイ | PAT_AGE | 受診年齢 | 受診時年齢 | 受診日年齢 | 受診日時点年齢 | 受診時の年齢 | 健診時年齢 | 検査時年齢 | 検診時年齢 | 実年齢 | 満年齢 | 年齢(歳) | 年齢(才) | 年齢(満) | 年令 | 年龄 | 年齡 | 年龄(岁) | 体检年龄 | 年龄岁 | 周岁 | 나이 | 연령 | 만나이 | 연령(세) | 나이(세) | 만연령 | 수검연령 | 검진당시나이
        | Age | Age of the patient | Patient Age | Age (years) | Age (yrs) | Age (yr) | Age (y) | Age years | age_years | age_yrs | age_yr | Age in years | Age at visit | Age at exam | Age at examination | Age at test | Age at collection | Age at baseline | age_at_exam | age_at_visit | RIDAGEYR | Alter | Alter (Jahre) | Edad | Edad (años) | Âge | Idade | Età | Ålder | Leeftijd`,
    },
  ],
  'birth-date': [
    {
      rank: 1,
      names: `生年月日 | セイネンガッピ | 生年月日(西暦) | 生年月日(和暦) | 生年月日西暦 | 生年月日和暦 | 誕生日 | 誕生年月日 | 出生年月日 | 受診者生年月日 | 患者生年月日 | 出生日期 | 出生年月 | 生日 | 생년월일 | 생일 | BIRTHDAY | BIRTHDATE | Birth Date | birth_date | birth_day | birth_ymd | Date of Birth | DateOfBirth | DOB | D.O.B. | Patient DOB | Patient Birth Date | BRTHDTC | Geburtsdatum | Geb.-Datum | geb.datum | Fecha de nacimiento | Fecha nacimiento | Date de naissance | Data de nascimento | Data di nascita | geboortedatum`,
    },
  ],
  date: [
    {
      rank: 1,
      names: `受診日 | ジュシンビ | 受診日付 | 受診年月日 | 受診日(西暦) | 受診日(和暦) | 健診受診日 | 健診日 | 健診日付 | 検診日 | 検診受診日 | 検診年月日 | 健診実施日 | 健診実施年月日 | 健診年月日 | 健康診断日 | 健康診断実施日 | 健康診断受診日 | 健康診断年月日 | 人間ドック受診日 | ドック受診日 | 実施日 | 実施年月日 | 来院日 | 診察日 | 受診日時
        | EXAM_DATE | exam_ymd | Exam Date | Examination Date | Date of Exam | Date of Examination | Visit Date | VisitDate | Date of Visit | Checkup Date | Check-up Date | Date of Checkup | jushin_date | kenshin_date | 体检日期 | 体检时间 | 体检日 | 检查日期 | 检查时间 | 體檢日期 | 檢查日期 | 就诊日期 | 검진일 | 검진일자 | 건강검진일 | 수검일 | 수검일자 | 진료일 | 내원일 | Untersuchungsdatum | Fecha de examen`,
    },
    {
      rank: 2,
      names: `採取日 | 採取日付 | 採取日時 | 採取年月日 | 採血日 | 採血日時 | 採血日付 | 採血年月日 | 検体採取日 | 検体採取日時 | 検体採取年月日 | 測定日 | 測定日時 | 検査日 | 検査日付 | 検査日時 | 検査年月日 | 検査実施日 | 血液検査日 | 年月日 | 日付 | 日期 | 날짜 | 일자 | 검사일 | 검사일자 | 검사일시 | 채취일 | 채혈일 | 채취일자 | 采样日期 | 采样时间 | 采集日期 | 采集时间 | 采血日期 | 采血时间 | 检验日期 | 检验时间 | 检测日期 | 检测时间 | 採檢日期
        | Collection Date | Collection Date/Time | Collection Time | CollectionDate | collected_at | Collected | Collected Date | Date Collected | Date of Collection | Collected On | Collection DateTime | Specimen Date | Specimen Collected | Specimen Collection Date | Sample Date | Sampling Date | Date of Sampling | Draw Date | Date Drawn | Blood Draw Date | Test Date | Date of Test | TestDate | Lab Date | LabDate | lab_date | Date Tested | Measurement Date | Measured At | Observation Date | Observation DateTime | Obs Datetime | Obs Date | effectiveDateTime | effective_date | charttime | LBDTC | specimen_date
        | DATE | Date | DateTime | Date/Time | date_time | timestamp | Datum | Abnahmedatum | Entnahmedatum | Probenahme | Probenentnahme | Fecha | Fecha de toma | Fecha de extracción | Date de prélèvement | Date prélèvement | Data da coleta | Data prelievo | day_of_test`,
    },
    {
      rank: 3,
      names: `報告日 | 結果報告日 | 报告日期 | 报告时间 | 결과일 | Result Date | ResultDate | Date of Result | Reported Date | Report Date | resulted_at | Result Time`,
    },
    { rank: 4, names: `기준년도 | HCHK_YEAR | 受診年 | 健診年 | 検査年 | 검진년도 | 검진연도 | Year of Exam | Exam Year` },
  ],
} as const satisfies Record<string, readonly RankedNames[]>
