import { allMarks, type Emphasis } from './cleanTree.ts'

/** True for what its page does not show: it was not seen when it was copied, and must not come along unseen. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/i.test(element.getAttribute('style') ?? '')
  )
}

/** The marks of the text in an element: those around it, and what its tag and its style add or take away. */
export function marksIn(element: Element, around: readonly Emphasis[]): readonly Emphasis[] {
  const own = markOf.get(element.localName)
  const style = element.getAttribute('style') ?? ''
  const marks = new Set(around)
  if (own !== undefined) marks.add(own)
  const weight = /(?:^|[;\s])font-weight:\s*([a-z\d]+)/i.exec(style)?.[1]
  if (weight !== undefined) {
    if (/^(?:bold|[6-9]\d\d)/i.test(weight)) marks.add('strong')
    // Google Docs wraps all of it in <b style="font-weight:normal">.
    else if (/^(?:normal|[1-5]\d\d)/i.test(weight)) marks.delete('strong')
  }
  if (/(?:^|[;\s])font-style:\s*italic/i.test(style)) marks.add('em')
  return allMarks.filter((each) => marks.has(each))
}

/** The address of a link that others can follow: of the web or of mail. Undefined for scripts, files and places in a page. */
export function safeAddress(href: string | null): string | undefined {
  // Browsers pass over control characters in an address, so "java\nscript:" is one of a script.
  // oxlint-disable-next-line no-control-regex
  const address = href?.trim().replaceAll(/[\0-\x1f\x7f]/g, '')
  return address !== undefined && /^(?:https?:\/\/|mailto:)./i.test(address) ? address : undefined
}

const markOf: ReadonlyMap<string, Emphasis> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])
