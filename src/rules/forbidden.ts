/** The first expression in a text that the program never prints: a diagnosis, a verdict on a person, a promise. Null: none. */
export function findForbidden(text: string): string | null {
  for (const pattern of forbidden) {
    const hit = pattern.exec(text)
    if (hit !== null) return hit[0]
  }
  return null
}

const forbidden = [
  /you (?:may |might |could |probably )?have\b/i,
  /\bsuspected\b/i,
  /\bat risk\b/i,
  /\bdiagnosed\b/i,
  /\bguarante/i,
  /\b(?:ab)?normal\b/i,
  /\b(?:will|can) (?:be )?cured?\b/i,
  /診断されました/,
  /の疑い/,
  /疑われます/,
  /あなたは[^。]*(?:です|でしょう)/,
  // 緊急異常値 is a laboratory's call-out value and 脂質異常症 a name that doctors ask about: no verdict on a person.
  /正常|(?<!緊急|脂質)異常/,
  /必ず(?:治|改善|良く)/,
  /(?:治り|完治し)ます/,
  /保証(?:し|され)ます/,
]
