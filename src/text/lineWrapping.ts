import type { EditorState, Extension, Text, Transaction } from '@codemirror/state'
import { StateEffect, StateField } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * Whether long lines are wrapped. Wrapping one very long line stops the page for as long as the line is long, so it is
 * turned off before such a line is drawn, unless the user chose it for a line of that length.
 */
export interface Wrapping {
  readonly isOn: boolean
  /** The length of the line for which it was turned off by itself; undefined when it is on, or was turned off by hand. */
  readonly tooLong: number | undefined
  /** Lines up to this length are wrapped. Lengths are in UTF-16 code units. */
  readonly longest: number
}

/** A document that wraps its lines while they are short enough. */
export function lineWrapping(): Extension {
  return wrappingField
}

export function wrappingOf(state: EditorState): Wrapping {
  return state.field(wrappingField)
}

/** Turns wrapping on or off by hand. The choice holds for the lines that are there, and stays with them as they grow. */
export function chooseWrapping(view: EditorView, isOn: boolean): void {
  view.dispatch({ effects: chosen.of(isOn) })
}

/**
 * The length of the longest line, from one line up to another; or else `known`, if none is longer than that. Parts of the
 * document that are not as long themselves are passed over, so that it costs little where all lines are short.
 */
export function longestLine(doc: Text, known = 0, from = 1, to = doc.lines): number {
  let longest = known
  const look = (part: Text, first: number) => {
    if (part.length <= longest || first > to || first + part.lines <= from) return
    if (part.children === null) {
      const end = Math.min(part.lines, to - first + 1) + 1
      for (const line of part.iterLines(Math.max(1, from - first + 1), end)) longest = Math.max(longest, line.length)
      return
    }
    let next = first
    for (const child of part.children) {
      look(child, next)
      next += child.lines
    }
  }
  look(doc, 1)
  return longest
}

/** Wrapping a line of this length is felt: a tenth of a second or more. The user is asked before. */
export const slowLine = 100_000

/** Past this, opening a wrapped line takes longer than a frame or two. */
const longestWrapped = 20_000

const chosen = StateEffect.define<boolean>()

const wrappingField = StateField.define<Wrapping>({
  create: ({ doc }) => wrappingFor(doc),
  update: (wrapping, transaction) => {
    const choice = transaction.effects.find((effect) => effect.is(chosen))
    if (choice?.is(chosen) === true) return chosenFor(transaction.newDoc, choice.value)
    return transaction.docChanged ? afterChange(wrapping, transaction) : wrapping
  },
  provide: (field) =>
    EditorView.contentAttributes.from(field, ({ isOn }) => (isOn ? wrappedAttributes : plainAttributes)),
})

// What EditorView.lineWrapping is. That one cannot come from a field.
const wrappedAttributes = { class: 'cm-lineWrapping' } as const
const plainAttributes = {} as const

function wrappingFor(doc: Text): Wrapping {
  return within(longestLine(doc, longestWrapped), longestWrapped)
}

function chosenFor(doc: Text, isOn: boolean): Wrapping {
  if (!isOn) return { isOn, tooLong: undefined, longest: longestWrapped }
  // With room to type on.
  return { isOn, tooLong: undefined, longest: longestLine(doc, longestWrapped / 2) * 2 }
}

function afterChange(wrapping: Wrapping, transaction: Transaction): Wrapping {
  if (!wrapping.isOn) {
    return wrapping.tooLong !== undefined && isReplacement(transaction) ? wrappingFor(transaction.newDoc) : wrapping
  }
  const after = within(longestChangedLine(transaction, wrapping.longest), wrapping.longest)
  return after.isOn ? wrapping : after
}

function within(longest: number, limit: number): Wrapping {
  const isOn = longest <= limit
  return { isOn, tooLong: isOn ? undefined : longest, longest: limit }
}

/** True when nothing is left of what was there: another text, with lines of its own. */
function isReplacement({ changes, startState }: Transaction): boolean {
  let replaced = 0
  changes.iterChangedRanges((fromA, toA) => {
    replaced += toA - fromA
  })
  return replaced === startState.doc.length
}

/** Looks at the changed lines only: at a key, one. */
function longestChangedLine({ changes, newDoc }: Transaction, known: number): number {
  let longest = known
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    longest = longestLine(newDoc, longest, newDoc.lineAt(fromB).number, newDoc.lineAt(toB).number)
  })
  return longest
}
