import { type AnalyteId, analyteIds } from '../../panel/analyte.ts'

/** Where a folded text names an analyte, in the order of the text. */
export function mentionsIn(text: string): { analyte: AnalyteId; at: number; end: number }[] {
  return analyteIds
    .flatMap((analyte) => [...text.matchAll(names[analyte])].map((hit) => ({ analyte, at: hit.index, end: hit.index + hit[0].length })))
    .sort((a, b) => a.at - b.at)
}

// A letter before the name makes another name of it: people write γ-GPT and mean γ-GTP.
const alone = (name: string) => new RegExp(`(?<![a-z0-9γ]-?)(?:${name})(?!-?[a-z])`, 'g')

const names: Record<AnalyteId, RegExp> = {
  ast: alone('s?got|ast|asat'),
  alt: alone('s?gpt|alt|alat'),
  ggt: /(?<![a-z])(?:(?:γ|ガンマ|gamma|[gr])[\s\-ー・]*g(?:tp|pt|t)(?![a-z])|ggtp?(?![a-z])|gtp(?![a-z])|gamma)|γ|ガンマ/g,
  albumin: /アルブミン|(?<![a-z])(?:albumin|alb)(?![a-z])/g,
  platelets: /血小板数?|(?<![a-z])(?:platelets?(?: counts?)?|plt)(?![a-z])/g,
  alp: /アルカリ(?:フォス|ホス)ファターゼ|(?<![a-z0-9]-?)(?:alp|al-p)(?!-?[a-z])/g,
  bilirubin: /総?ビリルビン|(?<![a-z])(?:total bilirubin|bilirubin|t-?bil)(?![a-z])/g,
}
