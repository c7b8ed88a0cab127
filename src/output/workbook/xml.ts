/** A text as it stands in XML; what XML can't hold goes as Excel writes it. */
export function xmlText(text: string): string {
  return special.test(text) ? escaped(text) : text
}

function escaped(text: string): string {
  return (
    text
      // A text that looks like such an escape would be read as one.
      .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replace(
        /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      )
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  )
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const special = /[\u0000-\u0008\u000b-\u001f"&<>\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/
