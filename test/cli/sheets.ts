import { readFileSync } from 'node:fs'

/** Invented people. */
export const header = '受診者ID,氏名,受診日,年齢,性別,AST(GOT),ALT(GPT),γ-GTP,アルブミン [g/dL],血小板数 [万/μL]'
export const urgent = '00901,試験 太郎,2025-05-14,44,男,812,1040,265,3.9,17.5'
export const calm = '00902,試験 花子,2025-05-14,38,女,20,18,20,4.5,23.0'
export const raised = '00903,試験 次郎,2025-05-15,52,男,45,62,88,4.3,18.2'

export function sheet(...rows: string[]): string {
  return `${[header, ...rows].join('\n')}\n`
}

export function sample(name: string): string {
  return readFileSync(new URL(`../../fixtures/samples/${name}`, import.meta.url), 'utf8')
}
