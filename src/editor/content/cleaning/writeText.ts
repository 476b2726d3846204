import type { Block, List, Run } from './cleanTree.ts'
import { runsOf } from './tidyRuns.ts'

/** A document as text: an empty line between paragraphs, "- " or "1. " before items, a tab between cells. */
export function writeText(blocks: readonly Block[]): string {
  return blocks.map(textOf).filter(Boolean).join('\n\n')
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inline(block.runs)
    case 'list':
      return listText(block)
    case 'table':
      return block.rows
        .map((row) => row.map(({ blocks }) => inline(runsOf(blocks)).replaceAll(/\s+/g, ' ')).join('\t'))
        .join('\n')
    case 'code':
      return block.text
    case 'quote':
      return writeText(block.blocks)
    case 'rule':
      return ''
  }
}

function listText({ start, items }: List): string {
  return items
    .map((blocks, index) => {
      const marker = start === undefined ? '- ' : `${start + index}. `
      const text = blocks.map(textOf).filter(Boolean).join('\n')
      return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}

/** A link is followed by its address, unless its text is the address. */
function inline(runs: readonly Run[]): string {
  let text = ''
  let linked = ''
  for (const [index, { text: own, href }] of runs.entries()) {
    text += own
    linked = href === undefined ? '' : linked + own
    if (href === undefined || runs[index + 1]?.href === href) continue
    // The space after a link stays after it.
    const end = /\s*$/.exec(text)?.[0] ?? ''
    if (bare(linked) !== bare(href)) text = `${text.slice(0, text.length - end.length)} (${href})${end}`
    linked = ''
  }
  return text
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '')
}
