import type { Language } from '../../messages/language.ts'
import { html, markupOf, trusted } from './markup.ts'
import { styleSheet } from './style-sheet.ts'

/** The beginning of a self-contained document: no script, no network, and a policy that refuses both should one slip in. */
export function documentOpen(lang: Language, title: string): string {
  return markupOf(html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>
`)
}

export const documentClose = '</body>\n</html>\n'

// What the cover says is known only when every letter is written: it comes last in the file, and its slot puts it first
// on the page, for eyes, paper and screen readers alike, without a script.
export const slotsOpen =
  '<main><template shadowrootmode="open"><slot name="cover"></slot><slot name="skipped"></slot><slot></slot></template>\n'
export const slotsClose = '</main>\n'
