import { noteListEdit } from '../../domain/listEdit.ts'
import { memoizeByObject } from '../../domain/memoizeByObject.ts'
import { ropeOfLines, type TextRope } from '../../domain/rope/textRope.ts'
import { elementsInText } from './collectionText.ts'

/**
 * What was typed for each list of elements: an empty line is no element, but it stays where it was typed. Lists that
 * were not typed here are shown one element on each line.
 */
export class ElementLines {
  readonly #typed = new WeakMap<readonly string[], string | TextRope>()
  /** What was typed for no elements at all. The draft has no list of its own for them. */
  #blank: string | TextRope = ''
  /** The elements that were read or shown last. */
  #last: readonly string[] = []

  /** The elements that a text stands for. A key costs the line that it changed, however many there are. */
  read(text: string | TextRope): readonly string[] {
    const elements = typeof text === 'string' ? elementsInText(text) : elementsOfRope(text)
    noteListEdit(this.#last, elements)
    this.#last = elements
    this.#blank = elements.length === 0 ? text : ''
    this.#typed.set(elements, text)
    return elements
  }

  /** The text that stands for these elements; a rope where they are too many for a box. */
  textOf(elements: readonly string[], isLong: boolean): string | TextRope {
    this.#last = elements
    if (elements.length === 0) return this.#blank
    const known = this.#typed.get(elements)
    if (known !== undefined) return known
    const text = isLong ? ropeOfLines(elements) : elements.join('\n')
    this.#typed.set(elements, text)
    return text
  }
}

// Only "\n" breaks a line of a document; other line ends of a text do it here as in a box.
function elementsOfRope(rope: TextRope): readonly string[] {
  return rope.children === null
    ? elementsOfLines(rope.iterLines())
    : noElements.concat(...rope.children.map(elementsOfPart))
}

const noElements: readonly string[] = []

// An edit shares the parts of the rope that it did not touch.
const elementsOfPart = memoizeByObject(elementsOfRope)

function elementsOfLines(lines: Iterable<string>): readonly string[] {
  const elements: string[] = []
  for (const line of lines) {
    if (line.includes('\r')) elements.push(...elementsInText(line))
    else if (line !== '') elements.push(line)
  }
  return elements
}
