import { allMarks, type Block, type Cell, type List, type Run } from './cleanTree.ts'
import { runsOf } from './tidyRuns.ts'

/** A document as HTML that people can read: a line for each block, without a tag or an attribute that says nothing. */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`<p>${inline(block.runs)}</p>`]
    case 'heading':
      return [`<h${block.level}>${inline(block.runs)}</h${block.level}>`]
    case 'list':
      return listLines(block)
    case 'table':
      return ['<table>', ...block.rows.map((row) => `  <tr>${row.map(cellText).join('')}</tr>`), '</table>']
    case 'code':
      return [`<pre>${escaped(block.text)}</pre>`]
    case 'quote':
      return ['<blockquote>', ...indented(block.blocks.flatMap(linesOf)), '</blockquote>']
    case 'rule':
      return ['<hr>']
  }
}

function listLines({ start, items }: List): readonly string[] {
  const [tag, attributes] = start === undefined ? ['ul', ''] : ['ol', start === 1 ? '' : ` start="${start}"`]
  return [`<${tag}${attributes}>`, ...indented(items.flatMap(itemLines)), `</${tag}>`]
}

function itemLines(blocks: readonly Block[]): readonly string[] {
  const [first, ...rest] = blocks
  // A paragraph alone, or with lists below it, is the item itself.
  if (first?.kind !== 'paragraph' || rest.some(({ kind }) => kind !== 'list')) {
    return ['<li>', ...indented(blocks.flatMap(linesOf)), '</li>']
  }
  if (rest.length === 0) return [`<li>${inline(first.runs)}</li>`]
  return [`<li>${inline(first.runs)}`, ...indented(rest.flatMap(linesOf)), '</li>']
}

function cellText({ isHeader, columns, rows, blocks }: Cell): string {
  const tag = isHeader ? 'th' : 'td'
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`
  const isText = blocks.every(({ kind }) => kind === 'paragraph')
  return `<${tag}${spans}>${isText ? inline(runsOf(blocks)) : blocks.flatMap(linesOf).join('')}</${tag}>`
}

/** Runs as tags that are nested in one order. */
function inline(runs: readonly Run[]): string {
  let text = ''
  let open: readonly string[] = []
  const move = (wanted: readonly string[]) => {
    const same = open.findIndex((tag, index) => tag !== wanted[index])
    const kept = same === -1 ? open.length : same
    for (const tag of open.slice(kept).toReversed()) text += `</${/^\w+/.exec(tag)?.[0] ?? ''}>`
    for (const tag of wanted.slice(kept)) text += `<${tag}>`
    open = wanted
  }
  for (const run of runs) {
    const link = run.href === undefined ? [] : [`a href="${escaped(run.href).replaceAll('"', '&quot;')}"`]
    move([...link, ...allMarks.filter((mark) => run.marks.includes(mark))])
    text += escaped(run.text).replaceAll('\n', '<br>')
  }
  move([])
  return text
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The lines of a program go on to the edge: every space in them is kept. */
function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
