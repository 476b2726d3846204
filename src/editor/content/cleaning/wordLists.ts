import type { Block, List, Run } from './cleanTree.ts'

/** A list item as Word puts it on the clipboard: a paragraph that looks like one. */
export interface WordItem {
  readonly kind: 'word item'
  readonly level: number
  /** What stands in front: "·", "1.", "a)". */
  readonly marker: string
  readonly runs: readonly Run[]
}

/** The level of a paragraph that Word shows as a list item, from 1; undefined for any other. */
export function wordLevel(element: Element): number | undefined {
  const level = /mso-list:\s*[^;]*\blevel(\d+)/i.exec(element.getAttribute('style') ?? '')?.[1]
  return level === undefined ? undefined : Number(level)
}

/** True for the part of a list item that holds its bullet or number, and the space after it. */
export function isWordMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? '')
}

/** Makes lists of the items that follow each other. */
export function withLists(parts: readonly (Block | WordItem)[]): readonly Block[] {
  const blocks: Block[] = []
  let waiting: WordItem[] = []
  const flush = () => {
    if (waiting.length > 0) blocks.push(...listsOf(waiting))
    waiting = []
  }
  for (const part of parts) {
    if (part.kind === 'word item') waiting.push(part)
    else {
      flush()
      blocks.push(part)
    }
  }
  flush()
  return blocks
}

function listsOf(items: readonly WordItem[]): readonly Block[] {
  const level = items.reduce((least, item) => Math.min(least, item.level), Number.POSITIVE_INFINITY)
  const lists: { readonly start: number | undefined; readonly items: (readonly Block[])[] }[] = []
  for (const { head, deeper } of entriesOf(items, level)) {
    const start = head === undefined ? undefined : startOf(head.marker)
    const last = lists.at(-1)
    const goesOn = last !== undefined && (last.start === undefined) === (start === undefined) && start !== 1
    const own: readonly Block[] = head === undefined ? [] : [{ kind: 'paragraph', runs: head.runs }]
    const blocks = deeper.length === 0 ? own : [...own, ...listsOf(deeper)]
    if (goesOn) last.items.push(blocks)
    else lists.push({ start, items: [blocks] })
  }
  return lists.map((list): List => ({ kind: 'list', ...list }))
}

interface Entry {
  readonly head: WordItem | undefined
  readonly deeper: WordItem[]
}

/** Each item of a level with the deeper ones below it. The first ones may have none above them. */
function entriesOf(items: readonly WordItem[], level: number): readonly Entry[] {
  const entries: Entry[] = []
  for (const item of items) {
    const last = entries.at(-1)
    if (item.level === level) entries.push({ head: item, deeper: [] })
    else if (last === undefined) entries.push({ head: undefined, deeper: [item] })
    else last.deeper.push(item)
  }
  return entries
}

/** The number that a marker stands for; a bullet has none. "o" without a stop is a bullet of Word. */
function startOf(marker: string): number | undefined {
  const text = marker.replaceAll(/[\s\u00a0]+/g, '')
  const number = /(\d+)[.)]?$/.exec(text)?.[1]
  if (number !== undefined) return Number(number)
  const letters = /^\(?([a-z]{1,5})[.)]/i.exec(text)?.[1]?.toLowerCase()
  if (letters === undefined) return undefined
  return letters === 'a' || letters === 'i' ? 1 : 2
}
