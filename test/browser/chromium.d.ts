/** A browser over its debugging pipe. */
export interface Browser {
  close(): Promise<void>
}

export interface Page {
  ask(method: string, params?: object): Promise<{ data: string; result: { value: string } }>
  evaluate(expression: string): Promise<string>
  /** Errors and warnings of the page so far. */
  complaints(): string[]
}

export function findChromium(): string | null
export function openChromium(path: string): Browser
export function openPage(browser: Browser, url: string, width: number): Promise<Page>
