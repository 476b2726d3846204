import type { Page } from '@playwright/test'

/**
 * Writes every word of the page about 40% longer and with accents, as a translation may be. What is sent, typed or code
 * stays as it is.
 */
export async function makeWordsLonger(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longer: Readonly<Record<string, string>> = { a: 'åà', e: 'éë', i: 'îï', o: 'öô', u: 'ûü', A: 'Åà', E: 'Éë' }
    for (const node of textNodes()) {
      node.data = node.data.replaceAll(/[aeiouAE]/g, (letter) => longer[letter] ?? letter)
    }

    function textNodes(): readonly Text[] {
      const kept = 'code, pre, script, style, textarea, option, time, .cm-editor, [aria-label="Payload preview"]'
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (walker.nextNode() !== null) {
        const node = walker.currentNode
        if (node instanceof Text && node.data.trim() !== '' && node.parentElement?.closest(kept) === null)
          found.push(node)
      }
      return found
    }
  })
}

/** The texts that do not fit: they stand out of their box, or what they are in hides a part of them. */
export function textsCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const node = walker.currentNode
      const parent = node.parentElement
      if (parent === null || node.textContent?.trim() === '' || !parent.checkVisibility()) continue
      // A line of code or of the payload may go on beyond the edge: its box scrolls.
      if (parent.closest('.cm-editor, [aria-label="Payload preview"], option, script, style') !== null) continue
      // A name of any length is cut on purpose.
      if (getComputedStyle(parent).textOverflow === 'ellipsis') continue
      // Only for those who listen.
      if (isHiddenFromEyes(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      if (isOutside(text, boxOf(parent))) cut.add(node.textContent?.trim() ?? '')
    }
    const root = document.scrollingElement
    if (root !== null && root.scrollWidth > root.clientWidth) cut.add('The page scrolls sideways.')
    return [...cut]

    function boxOf(element: Element): Element {
      let box = element
      while (box.parentElement !== null && /^(inline|contents)$/.test(getComputedStyle(box).display)) {
        box = box.parentElement
      }
      return box
    }

    function isOutside(text: DOMRect, box: Element): boolean {
      if (text.width === 0) return false
      const { left, right, top, bottom } = box.getBoundingClientRect()
      return text.right > right + 2 || text.left < left - 2 || text.bottom > bottom + 4 || text.top < top - 4
    }

    function isHiddenFromEyes(element: Element): boolean {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect()
        if (getComputedStyle(at).position === 'absolute' && width <= 1 && height <= 1) return true
      }
      return false
    }
  })
}
