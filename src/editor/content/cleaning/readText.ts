import type { Block, Cell, Run } from './cleanTree.ts'
import { lineBreak } from './tidyRuns.ts'

/**
 * What a plain text says, block by block, as people write it: an empty line between paragraphs, "- " or "1. " before items,
 * a tab between cells. Nothing is guessed: what has no such sign is a paragraph, with its lines.
 */
export function readText(text: string): readonly Block[] {
  const parts: Part[] = []
  let isApart = true
  for (const line of text.split(/\r\n?|\n/)) {
    const isEmpty = line.trim() === ''
    if (!isEmpty) addLine(parts, line, isApart)
    isApart = isEmpty
  }
  return parts.map(blockOf)
}

// They grow line by line: a copy for each would take as long as the square of them.
type Part = Paragraph | GrowingList

interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: Run[]
}

interface GrowingList {
  readonly kind: 'list'
  readonly start: number | undefined
  readonly items: Part[][]
}

function addLine(parts: Part[], line: string, isApart: boolean): void {
  const item = itemIn(line)
  const last = parts.at(-1)
  if (item !== undefined) addItem(parts, item)
  // Farther in than an item: it belongs to it.
  else if (last?.kind === 'list' && /^\s{2}/.test(line)) addLine(last.items.at(-1) ?? parts, line.slice(2), isApart)
  else if (last?.kind === 'paragraph' && !isApart) last.runs.push(lineBreak, runOf(line))
  else parts.push({ kind: 'paragraph', runs: [runOf(line)] })
}

interface Item {
  /** How many lists stand around its own, at most. */
  readonly depth: number
  /** Undefined behind a bullet. */
  readonly number: number | undefined
  readonly words: string
}

function itemIn(line: string): Item | undefined {
  const [, before = '', bullet, number, words = ''] =
    /^(\s*)(?:([-*•◦▪‣])|(0|[1-9]\d{0,3})[.)])\s+(\S.*)$/.exec(line) ?? []
  if (bullet === undefined && number === undefined) return undefined
  const depth = Math.min(deepest, Math.floor(before.length / 2))
  return { depth, number: number === undefined ? undefined : Number(number), words: words.trim() }
}

function addItem(parts: Part[], { depth, number, words }: Item): void {
  const last = parts.at(-1)
  const around = depth > 0 && last?.kind === 'list' ? last.items.at(-1) : undefined
  if (around !== undefined) return addItem(around, { depth: depth - 1, number, words })
  const item: Part[] = [{ kind: 'paragraph', runs: [runOf(words)] }]
  // A number that is not the next one begins a list of its own, so that every number stays.
  const goesOn =
    last?.kind === 'list' && number === (last.start === undefined ? undefined : last.start + last.items.length)
  if (goesOn) last.items.push(item)
  else parts.push({ kind: 'list', start: number, items: [item] })
}

function blockOf(part: Part): Block {
  if (part.kind === 'list') return { ...part, items: part.items.map((parts) => parts.map(blockOf)) }
  return tableOf(part.runs) ?? tidy(part)
}

/** Lines that all have as many tabs are the rows of a table. */
function tableOf(runs: readonly Run[]): Block | undefined {
  const rows = runs.filter((run) => run !== lineBreak).map(({ text }) => text.split('\t'))
  const columns = rows[0]?.length ?? 0
  if (rows.length < 2 || columns < 2 || rows.some((row) => row.length !== columns)) return undefined
  return { kind: 'table', rows: rows.map((row) => row.map(cellOf)) }
}

function cellOf(text: string): Cell {
  const blocks = text.trim() === '' ? [] : [tidy({ kind: 'paragraph', runs: [runOf(text)] })]
  return { isHeader: false, columns: 1, rows: 1, blocks }
}

function tidy({ runs }: Paragraph): Block {
  return { kind: 'paragraph', runs: runs.map((run) => (run === lineBreak ? run : { ...run, text: run.text.trim() })) }
}

function runOf(text: string): Run {
  return { text, marks: [], href: undefined }
}

/** People nest three or four. */
const deepest = 16
