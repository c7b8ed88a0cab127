/** Whether a text holds what a terminal would obey: controls, directions of writing, line separators. Tab and line ends are none. */
export function hasControls(text: string): boolean {
  return anyControl.test(text)
}

/** A text of lines without such signs, each a blank in their place; line feeds and tabs stay. */
export function withoutControls(text: string): string {
  return anyControl.test(text) || text.includes('\r') ? text.replace(/\r\n?/g, '\n').replace(everyControl, ' ') : text
}

/** JSON in which such signs are written as `\u…`: the value is the same, and no terminal obeys it. */
export function jsonText(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent)
  return anyControl.test(json) ? json.replace(everyControl, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`) : json
}

const anyControl = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/
const everyControl = new RegExp(anyControl.source, 'g')
