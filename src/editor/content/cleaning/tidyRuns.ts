import type { Block, Run } from './cleanTree.ts'

/** A space looks the same in any font. */
const space: Run = { text: ' ', marks: [], href: undefined }

/** Where a line ends within a paragraph. In text that was not tidied yet it is told from a "\n" by being this object. */
export const lineBreak: Run = { text: '\n', marks: [], href: undefined }

/**
 * The runs as a browser shows them: white space is one space, and none stands at the edges of a line; what looks alike is
 * one run. Non-breaking spaces count as spaces: Word and browsers put them where nobody typed one.
 */
export function tidyRuns(raw: readonly Run[]): readonly Run[] {
  const runs: Run[] = []
  for (const each of raw) {
    if (each === lineBreak) {
      trimEnd(runs)
      if (runs.length > 0) runs.push(lineBreak)
      continue
    }
    const before = runs.at(-1)
    const collapsed = each.text.replaceAll(/[ \t\n\r\f\u00a0]+/g, ' ')
    const text = before === undefined || /[ \n]$/.test(before.text) ? collapsed.replace(/^ /, '') : collapsed
    if (text === '') continue
    if (before !== undefined && before !== lineBreak && looksAlike(before, each)) {
      runs[runs.length - 1] = { ...before, text: before.text + text }
    } else runs.push(text === ' ' ? space : { ...each, text })
  }
  trimEnd(runs)
  while (runs.at(-1) === lineBreak) runs.pop()
  return runs
}

/** The runs of each paragraph: two line breaks in a row are how many pages begin one. */
export function splitAtEmptyLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]]
  for (const [index, run] of runs.entries()) {
    const isEmptyLine = run === lineBreak && (runs[index + 1] === lineBreak || runs[index - 1] === lineBreak)
    if (!isEmptyLine) paragraphs.at(-1)?.push(run)
    else if (paragraphs.at(-1)?.length !== 0) paragraphs.push([])
  }
  return paragraphs.filter((each) => each.length > 0)
}

/** All text of some blocks as one paragraph, with a line for each. */
export function runsOf(blocks: readonly Block[]): readonly Run[] {
  return blocks.flatMap((block, index) => (index === 0 ? runsOfBlock(block) : [lineBreak, ...runsOfBlock(block)]))
}

function runsOfBlock(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.runs
    case 'list':
      return runsOf(block.items.flat())
    case 'table':
      return runsOf(block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks)))
    case 'quote':
      return runsOf(block.blocks)
    case 'code':
      return [{ text: block.text, marks: ['code'], href: undefined }]
    case 'rule':
      return []
  }
}

function looksAlike(one: Run, other: Run): boolean {
  return one.href === other.href && one.marks.join() === other.marks.join()
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1)
  if (last === undefined || !last.text.endsWith(' ')) return
  if (last.text === ' ') runs.pop()
  else runs[runs.length - 1] = { ...last, text: last.text.slice(0, -1) }
}
