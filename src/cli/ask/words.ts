/** Words for going back. A lone `<` is no comparator: it has nothing to compare. */
export function wantsBack(text: string): boolean {
  return /^(?:[<＜]|戻る|もどる|back)$/i.test(text.trim())
}

export function wantsHelp(text: string): boolean {
  return /^(?:[?？]+|help|ヘルプ)$/i.test(text.trim())
}

/** Words for "I have no such value". */
export function isNothing(text: string): boolean {
  return /^(?:[-−ー—–]+|なし|無し|ない|わからない|分からない|不明|未測定|none|no|n\/?a|unknown|skip|don't know)$/i.test(text.trim())
}
