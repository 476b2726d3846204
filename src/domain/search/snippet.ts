/** A piece of a text, and whether it is what was looked for. */
export interface SnippetPart {
  readonly text: string
  readonly isHit: boolean
}

/**
 * The text of HTML, near enough for a few lines: without tags, with the usual entities read. Where a page would begin a line
 * there is a space; what stands in a line, such as <b>, puts none.
 */
export function plainTextOf(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<\/?([a-z][^\s/>]*)[^>]*(?:>|$)/gi, (_, name: string) => (apart.has(name.toLowerCase()) ? ' ' : ''))
    .replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Elements that stand apart from the text around them. An unknown one is in the line, as in a browser. */
const apart: ReadonlySet<string> = new Set(
  'address article aside audio blockquote body br button canvas caption center col colgroup dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input legend li link main math menu meta meter nav noscript object ol optgroup option p picture pre progress search section select summary svg table tbody td template textarea tfoot th thead title tr ul video'.split(
    ' ',
  ),
)

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

/**
 * The part of a text around the first word that was looked for, with every such word marked; else its beginning. Nothing is
 * lost: the parts together are the text between the ellipses.
 */
export function snippetOf(text: string, query: string, length = 220): readonly SnippetPart[] {
  const pattern = patternOf(query)
  const first = pattern === undefined ? -1 : text.search(pattern)
  const from = first <= length / 2 ? 0 : text.lastIndexOf(' ', first - length / 3) + 1
  const to = text.length - from <= length ? text.length : wordEnd(text, from, from + length)
  const shown = text.slice(from, to)
  const parts = pattern === undefined ? [{ text: shown, isHit: false }] : markedParts(shown, pattern)
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...parts.filter((part) => part.text !== ''),
    ...(to < text.length ? [{ text: ' …', isHit: false }] : []),
  ]
}

/** Half a word at the end is left out, as long as there is another one. */
function wordEnd(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to)
  return space > from ? space : to
}

function markedParts(text: string, pattern: RegExp): readonly SnippetPart[] {
  const parts: SnippetPart[] = []
  let end = 0
  for (const match of text.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
    parts.push({ text: text.slice(end, match.index), isHit: false }, { text: match[0], isHit: true })
    end = match.index + match[0].length
  }
  return [...parts, { text: text.slice(end), isHit: false }]
}

/** Finds the words that begin like one of the query; undefined when it has none. */
function patternOf(query: string): RegExp | undefined {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})[\\p{L}\\p{N}]*`, 'iu')
}
