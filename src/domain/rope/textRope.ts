/**
 * A long text as an immutable tree of lines: an edit shares every part it did not touch, so what is remembered about a
 * part stays true. `Text` of CodeMirror (the editor's own document) is one; lines are joined by "\n", and any other line
 * ending is part of a line. https://codemirror.net/docs/ref/#state.Text
 */
export interface TextRope {
  /** In UTF-16 code units, line breaks included. */
  readonly length: number
  /** The number of lines: line breaks plus one. */
  readonly lines: number
  /** The parts of a branch, joined by a line break each; null for a leaf. */
  readonly children: readonly TextRope[] | null
  iterLines(): Iterable<string>
  /** The text from one code unit up to another, without flattening the rest. */
  sliceString(from: number, to: number): string
  toString(): string
}

/** A rope of the given text. Reading it back gives exactly the same text. */
export function ropeOf(text: string): TextRope {
  return ropeOfLines(text.split('\n'))
}

/** A rope of lines, at least one, none of which has a "\n" in it. Leaves have up to 32 lines, branches up to 32 parts. */
export function ropeOfLines(lines: readonly string[]): TextRope {
  const builder = ropeBuilder()
  builder.add(lines)
  return builder.finish()
}

/** Puts a rope together from lines, some at a time; the lines come in order. */
export interface RopeBuilder {
  readonly add: (lines: readonly string[]) => void
  readonly finish: () => TextRope
}

/** A builder of the ropes that {@link ropeOfLines} makes. */
export function ropeBuilder(): RopeBuilder {
  const leaves: TextRope[] = []
  let rest: string[] = []
  return {
    add: (lines) => {
      for (const line of lines) {
        rest.push(line)
        if (rest.length < partsPerNode) continue
        leaves.push(new Leaf(rest))
        rest = []
      }
    },
    finish: () => {
      if (rest.length > 0) leaves.push(new Leaf(rest))
      rest = []
      return joined(leaves)
    },
  }
}

/** The first code units of the text, at most `length` of them, without flattening the rest. */
export function headOf(rope: TextRope, length: number): string {
  const lines: string[] = []
  let collected = -1
  for (const line of rope.iterLines()) {
    lines.push(line)
    collected += line.length + 1
    if (collected >= length) break
  }
  return lines.join('\n').slice(0, length)
}

/** How many lines a leaf has, and how many parts a branch. */
const partsPerNode = 32

function joined(leaves: readonly TextRope[]): TextRope {
  let parts = leaves
  while (parts.length > 1) parts = groups(parts, (group) => new Branch(group))
  return parts[0] ?? emptyRope
}

function groups<Part, Node>(parts: readonly Part[], node: (group: readonly Part[]) => Node): readonly Node[] {
  return Array.from({ length: Math.ceil(parts.length / partsPerNode) }, (_, index) =>
    node(parts.slice(index * partsPerNode, (index + 1) * partsPerNode)),
  )
}

class Leaf implements TextRope {
  readonly children = null
  readonly length: number
  readonly #lines: readonly string[]

  constructor(lines: readonly string[]) {
    this.#lines = lines
    this.length = lines.reduce((sum, line) => sum + line.length + 1, -1)
  }

  get lines(): number {
    return this.#lines.length
  }

  iterLines(): Iterable<string> {
    return this.#lines
  }

  sliceString(from: number, to: number): string {
    return sliceOf(this.#lines, (line, start, end) => line.slice(start, end), from, to)
  }

  toString(): string {
    return this.#lines.join('\n')
  }
}

class Branch implements TextRope {
  readonly length: number
  readonly lines: number
  readonly children: readonly TextRope[]

  constructor(children: readonly TextRope[]) {
    this.children = children
    this.length = children.reduce((sum, child) => sum + child.length + 1, -1)
    this.lines = children.reduce((sum, child) => sum + child.lines, 0)
  }

  *iterLines(): Generator<string> {
    for (const child of this.children) yield* child.iterLines()
  }

  sliceString(from: number, to: number): string {
    return sliceOf(this.children, (child, start, end) => child.sliceString(start, end), from, to)
  }

  toString(): string {
    return this.children.map(String).join('\n')
  }
}

/** A slice of parts that are joined by line breaks. */
function sliceOf<Part extends { readonly length: number }>(
  parts: readonly Part[],
  slice: (part: Part, from: number, to: number) => string,
  from: number,
  to: number,
): string {
  let text = ''
  let start = 0
  for (const part of parts) {
    if (start > to) break
    if (start > from) text += '\n'
    if (start + part.length >= from) text += slice(part, Math.max(0, from - start), Math.min(part.length, to - start))
    start += part.length + 1
  }
  return text
}

// After the classes: it is made while this file is read.
/** The rope without text. */
export const emptyRope: TextRope = ropeOf('')
