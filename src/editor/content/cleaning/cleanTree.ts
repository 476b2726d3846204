/** A document without its looks: what is kept of pasted HTML, of a Word file and of Markdown. */
export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | List
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }

export interface List {
  readonly kind: 'list'
  /** The number of the first item; undefined for bullets. */
  readonly start: number | undefined
  readonly items: readonly (readonly Block[])[]
}

export interface Cell {
  readonly isHeader: boolean
  readonly columns: number
  readonly rows: number
  readonly blocks: readonly Block[]
}

/** A piece of text that looks alike. A "\n" in it is a line break, and nothing else is. */
export interface Run {
  readonly text: string
  /** In the order of {@link allMarks}. */
  readonly marks: readonly Emphasis[]
  readonly href: string | undefined
}

export type Emphasis = (typeof allMarks)[number]

/** The outermost first. */
export const allMarks = ['strong', 'em', 'del', 'sub', 'sup', 'code'] as const
