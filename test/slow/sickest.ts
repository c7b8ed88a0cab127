/** Invented people, as sick as the rules can tell: everything is out, in every combination of these. */
export function sickest(): string {
  const rows: string[] = []
  const names = ['見本 太郎左衛門', '見本 アレクサンドラ・マリア・デ・ラ・クルス', '例 一']
  for (const [ast, alt] of [
    [620, 350],
    [180, 62],
    [45, 120],
    [520, 35],
    [320, 310],
  ]) {
    for (const bilirubin of [0.7, 1.9, 3.4]) {
      for (const platelets of [4.2, 9.8, 13.5, 41]) {
        const at = rows.length
        rows.push(
          `${String(at).padStart(5, '0')},${names[at % 3]},品質保証本部 第二製造管理課,${at % 2 ? '男' : '女'},${38 + (at % 50)},2025-05-14,${ast},${alt},${[60, 180, 420][at % 3]},${[2.4, 3.4, 3.8][at % 3]},${platelets},${[30, 150, 480][at % 3]},${bilirubin}`,
        )
      }
    }
  }
  return `社員番号,氏名,所属,性別,年齢,受診日,AST,ALT,γ-GTP,アルブミン(g/dL),血小板数(万/μL),ALP(IFCC),総ビリルビン(mg/dL)\n${rows.join('\n')}\n`
}
