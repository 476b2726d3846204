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
  toString(): string
}

/** A rope of the given text, made of leaves of up to 32 lines each. Reading it back gives exactly the same text. */
export function ropeOf(text: string): TextRope {
  const lines = text.split('\n')
  if (lines.length <= linesPerLeaf) return new Leaf(lines)
  const leaves: TextRope[] = []
  for (let start = 0; start < lines.length; start += linesPerLeaf) {
    leaves.push(new Leaf(lines.slice(start, start + linesPerLeaf)))
  }
  return new Branch(leaves)
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

const linesPerLeaf = 32

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

  toString(): string {
    return this.children.map(String).join('\n')
  }
}

// After the classes: it is made while this file is read.
/** The rope without text. */
export const emptyRope: TextRope = ropeOf('')
