/** A name of letters in a question. A letter before it makes another name of it: people write γ-GPT and mean γ-GTP. */
export function alone(name: string): RegExp {
  return new RegExp(`(?<![a-z0-9γ]-?)(?:${name})(?!-?[a-z])`, 'g')
}
