/**
 * A text as it stands, and then without what tools put before the quotes in it: backslashes of a log, entities of a web
 * page, the doubled quotes of a table that was exported as CSV. In the order in which they are to be tried.
 */
export function quoteVariants(text: string): readonly string[] {
  const variants = [text]
  const once = text.replaceAll(/\\(["'/])/g, '$1')
  if (once !== text) variants.push(once)
  const twice = text.replaceAll(/\\{2,7}(["'/])/g, '$1').replaceAll(/\\{1,3}(["'/])/g, '$1')
  if (twice !== once) variants.push(twice)
  if (/&quot;|&#34;|&#x22;/i.test(text)) variants.push(text.replaceAll(entity, (name) => entities.get(name) ?? name))
  if (text.includes('""')) variants.push(text.replaceAll('""', '"'))
  return variants
}

const entity = /&(?:quot|#34|#x22|#39|apos|lt|gt|amp);/gi
const entities: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#x22;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
])
