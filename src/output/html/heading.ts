import { type Content, type Html, html, trusted } from './markup.ts'

/** Headings below a starting level, so that levels stay in order wherever a letter stands. */
export type Heading = (below: 0 | 1 | 2, content: Content) => Html

export function headingsFrom(level: 1 | 2): Heading {
  return (below, content) => {
    const tag = trusted(`h${level + below}`)
    return html`<${tag} class="h-${below}">${content}</${tag}>`
  }
}
