/** The beginning of a cell's text, as it is quoted in complaints: a cell may hold a whole book. */
export function excerpt(text: string): string {
  const bare = text.length > longest * 4 ? text.slice(0, longest * 4).trim() : text.trim()
  return bare.length > longest ? `${[...bare].slice(0, longest).join('')}…` : bare
}

const longest = 120
