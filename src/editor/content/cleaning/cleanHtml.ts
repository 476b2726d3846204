import type { Block } from './cleanTree.ts'
import { readAttributes, readElements, unreadElements } from './elements.ts'
import { newSanitiser, quietHtml } from './inertHtml.ts'
import { readTree } from './readTree.ts'
import { Removals } from './removals.ts'

/** What is kept of an HTML document, and what went, in words. */
export interface CleanHtml {
  readonly blocks: readonly Block[]
  readonly removed: string
}

/** Reads the HTML of a web page, of Word or of a file: its headings, paragraphs, lists, tables and links. */
export function cleanHtml(html: string): CleanHtml {
  const removals = new Removals()
  removals.noteSource(html)
  const { purify, config } = newSanitiser({
    WHOLE_DOCUMENT: true,
    RETURN_DOM: true,
    ALLOWED_TAGS: [...readElements],
    ALLOWED_ATTR: [...readAttributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: [...unreadElements],
  })
  purify.addHook('uponSanitizeElement', (node) => {
    if (node instanceof Comment) removals.noteComment(node.data)
  })
  purify.addHook('beforeSanitizeElements', (node) => {
    if (node instanceof Element) removals.noteElement(node)
  })
  const page = purify.sanitize(quietHtml(html), { ...config, RETURN_DOM: true })
  return { blocks: readTree(page.querySelector('body') ?? page), removed: removals.toString() }
}
