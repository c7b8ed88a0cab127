/**
 * What a document is called in what is said of it: its own name, or with `hidden` a number and its ending, in the order in which
 * they are met. `only`: what the one document of a call is called.
 */
export function shownNames(hidden: boolean, only: string | null): (name: string) => string {
  if (!hidden) return (name) => name
  if (only !== null) return () => only
  const numbers = new Map<string, number>()
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1
    numbers.set(name, number)
    return hiddenName(name, number)
  }
}

/** A name may hold a person's number: only its ending is kept. */
export function hiddenName(name: string, number: number): string {
  const ending = /\.(?:csv|tsv|txt|xlsx|xlsm|xml|json|ndjson|zip)(?:\.gz)?$/i.exec(name)?.[0] ?? ''
  return `***-${number}${ending.toLowerCase()}`
}
