/** One condition of a query: a word, the beginning of one, or a phrase, anywhere or in one property. */
export type KqlTerm = {
  readonly property: string | undefined
  readonly text: string
  readonly isPrefix: boolean
}

/**
 * Reads the part of KQL that the sandbox knows: words and phrases that all have to fit, `word*`, `property:value`, and AND between
 * them. A text for what it does not know.
 * https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference
 */
export function readKql(query: string): readonly KqlTerm[] | string {
  const terms: KqlTerm[] = []
  for (const { 0: whole, groups = {} } of query.matchAll(pattern)) {
    const { property, phrase, word = '' } = groups
    if (phrase !== undefined) {
      terms.push({ property, text: phrase, isPrefix: false })
      continue
    }
    if (/^(?:OR|NOT|NEAR|ONEAR|XRANK|WORDS)\b/.test(whole)) return `${whole} in a query`
    if (/["()<>=]|^[-+]|\.\./.test(whole)) return `${whole} in a query`
    if (whole === 'AND' || whole === '*') continue
    const text = word.replace(/\*$/, '')
    if (text.includes('*')) return `${whole} in a query`
    terms.push({ property, text, isPrefix: word.endsWith('*') })
  }
  return terms
}

const pattern = /(?:(?<property>\w+):)?(?:"(?<phrase>[^"]*)"|(?<word>\S+))/g
