import type { Block, Emphasis, Run } from './cleanTree.ts'
import { isHidden, marksIn, safeAddress } from './elementLooks.ts'
import { containers } from './elements.ts'
import { Flow } from './flow.ts'
import { captionOf, readTable } from './readTable.ts'
import { lineBreak, runsOf, tidyRuns } from './tidyRuns.ts'
import { isWordMarker, wordLevel } from './wordLists.ts'

/** How the text in an element looks. */
interface Looks {
  readonly marks: readonly Emphasis[]
  readonly href: string | undefined
}

/** What a document says, block by block, without its looks. It is a parsed one, which runs no script. */
export function readTree(root: Element, looks: Looks = plain): readonly Block[] {
  const flow = new Flow()
  readChildren(flow, root, looks)
  return flow.finish()
}

const plain: Looks = { marks: [], href: undefined }

function readChildren(flow: Flow, parent: Element, looks: Looks): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) flow.put({ text: node.data, ...looks })
    else if (node instanceof Element && !isHidden(node)) readElement(flow, node, looks)
  }
}

function readElement(flow: Flow, element: Element, looks: Looks): void {
  const name = element.localName
  const heading = /^h([1-6])$/.exec(name)?.[1] ?? (element.classList.contains('MsoTitle') ? '1' : undefined)
  if (heading !== undefined) {
    const runs = tidyRuns(runsIn(element).map(notBold))
    if (runs.length > 0) flow.add({ kind: 'heading', level: Number(heading), runs })
    return
  }
  switch (name) {
    case 'br':
      return flow.put(lineBreak)
    case 'hr':
      return flow.add({ kind: 'rule' })
    case 'img':
      // A picture cannot be found by search; what it is described as can.
      return flow.put({ text: element.getAttribute('alt') ?? '', ...looks })
    case 'ul':
    case 'ol':
      return addList(flow, element)
    case 'table':
      return addTable(flow, element, looks)
    case 'pre':
      return addCode(flow, element)
    case 'blockquote': {
      const blocks = readTree(element, looks)
      if (blocks.length > 0) flow.add({ kind: 'quote', blocks })
      return
    }
  }
  const level = wordLevel(element)
  if (level !== undefined && containers.has(name)) return addWordItem(flow, element, level)
  // The marker of an item is read with the item.
  if (isWordMarker(element)) return
  const inside = { marks: marksIn(element, looks.marks), href: hrefIn(element, looks.href) }
  if (!containers.has(name)) return readChildren(flow, element, inside)
  flow.endParagraph()
  readChildren(flow, element, looks)
  flow.endParagraph()
}

/** Every heading is bold, so to say it again says nothing. */
function notBold(run: Run): Run {
  return run.marks.includes('strong') ? { ...run, marks: run.marks.filter((mark) => mark !== 'strong') } : run
}

function hrefIn(element: Element, around: string | undefined): string | undefined {
  return element.localName === 'a' ? (safeAddress(element.getAttribute('href')) ?? around) : around
}

function addList(flow: Flow, element: Element): void {
  const items: (readonly Block[])[] = []
  for (const child of element.children) {
    if (isHidden(child)) continue
    const isList = child.localName === 'ul' || child.localName === 'ol'
    const blocks = isList ? listIn(child) : readTree(child)
    const last = items.at(-1)
    // A list straight in a list belongs to the item before it.
    if (isList && last !== undefined) items[items.length - 1] = [...last, ...blocks]
    else if (blocks.length > 0) items.push(blocks)
  }
  if (items.length === 0) return
  const start = Number(element.getAttribute('start') ?? 1)
  const isNumbered = element.localName === 'ol'
  flow.add({ kind: 'list', start: isNumbered ? (Number.isSafeInteger(start) ? start : 1) : undefined, items })
}

function listIn(element: Element): readonly Block[] {
  const flow = new Flow()
  addList(flow, element)
  return flow.finish()
}

function addTable(flow: Flow, element: Element, looks: Looks): void {
  const caption = captionOf(element)
  if (caption !== undefined) readElement(flow, caption, looks)
  const table = readTable(element, (cell) => readTree(cell, looks))
  for (const block of table.kind === 'table' ? [table] : table.blocks) flow.add(block)
}

function addCode(flow: Flow, element: Element): void {
  for (const br of element.querySelectorAll('br')) br.replaceWith('\n')
  const text = (element.textContent ?? '').replaceAll('\u00a0', ' ').replace(/^(?:[ \t\r]*\n)+|\s+$/g, '')
  if (text !== '') flow.add({ kind: 'code', text })
}

function addWordItem(flow: Flow, element: Element, level: number): void {
  const marker = [...element.querySelectorAll('[style]')].find(isWordMarker)?.textContent ?? ''
  const runs = runsIn(element)
  if (runs.length > 0) flow.add({ kind: 'word item', level, marker, runs })
}

/** All text of an element as one paragraph. */
function runsIn(element: Element): readonly Run[] {
  return tidyRuns(runsOf(readTree(element)))
}
