/** What was copied, in its two shapes; a shape that is not there is empty. */
export interface Clip {
  readonly html: string
  readonly plain: string
}

/** True when the HTML of the clipboard says more than its plain text does, in a text that is HTML or is not. */
export function isFormatted({ html, plain }: Clip, isHtmlText: boolean): boolean {
  if (html === '' || isProgramCode(html)) return false
  // Who copies a tag as text means the tag.
  if (isHtmlText) return !isHtmlSource(plain)
  // Where there is neither list, table nor heading, the plain text has all of it.
  return /<(?:li|t[dh]|h[1-6])\b|mso-list:/i.test(html)
}

/** True for text that begins and ends as HTML source does. */
export function isHtmlSource(text: string): boolean {
  return /^\s*<(?:!doctype\b|!--|[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>)/i.test(text) && />\s*$/.test(text)
}

/** Code editors copy their text with its colors: spans and lines in a font of one width, and nothing that has a meaning. */
function isProgramCode(html: string): boolean {
  const hasMeaning = /<(?:h[1-6]|p|ul|ol|li|table|a|img|blockquote|strong|em|code)\b/i.test(html)
  if (hasMeaning) return false
  return /white-space:\s*pre|font-family:[^;">]*(?:mono|consolas|courier|menlo|monaco|cascadia|source code|fira code)/i.test(
    html.slice(0, 2000),
  )
}
