import type { Block, Cell } from './cleanTree.ts'
import { isHidden } from './elementLooks.ts'

/** What a table is: rows of cells, or only a way to lay out what is in it. */
type TableReading =
  | Extract<Block, { readonly kind: 'table' }>
  | { readonly kind: 'layout'; readonly blocks: readonly Block[] }

/** Reads a table. One of a single cell, or that says it presents something else, only lays out what is in it. */
export function readTable(table: Element, readCell: (cell: Element) => readonly Block[]): TableReading {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => cellOf(cell, readCell(cell))))
  const filled = rows.filter((row) => row.some(({ blocks, rows: height }) => blocks.length > 0 || height > 1))
  const cells = filled.flat()
  const isLayout = cells.length < 2 || table.getAttribute('role') === 'presentation'
  if (isLayout) return { kind: 'layout', blocks: cells.flatMap(({ blocks }) => blocks) }
  return { kind: 'table', rows: filled }
}

/** What stands above or below a table and says what it is. */
export function captionOf(table: Element): Element | undefined {
  return [...table.children].find((child) => child.localName === 'caption' && isShown(child))
}

function cellOf(cell: Element, blocks: readonly Block[]): Cell {
  return {
    isHeader: cell.localName === 'th',
    columns: span(cell, 'colspan'),
    rows: span(cell, 'rowspan'),
    blocks,
  }
}

/** The rows of a table, and not those of a table in it. */
function rowsOf(table: Element): readonly Element[] {
  return [...table.children].filter(isShown).flatMap((part) => {
    if (part.localName === 'tr') return [part]
    if (!['thead', 'tbody', 'tfoot'].includes(part.localName)) return []
    return [...part.children].filter((row) => row.localName === 'tr' && isShown(row))
  })
}

function cellsOf(row: Element): readonly Element[] {
  return [...row.children].filter((cell) => ['td', 'th'].includes(cell.localName) && isShown(cell))
}

function isShown(element: Element): boolean {
  return !isHidden(element)
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.getAttribute(name) ?? 1)
  return Number.isInteger(value) && value > 1 && value <= 1000 ? value : 1
}
