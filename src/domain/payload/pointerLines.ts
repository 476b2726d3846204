import { memoizeByObject } from '../memoizeByObject.ts'
import { pointerToken } from '../problem.ts'
import type { Token } from './jsonTokens.ts'
import type { Printed } from './printed.ts'
import { printedLines } from './printedLines.ts'

/**
 * The line of a printed member on which each of its parts begins, by JSON Pointer relative to the member. The member itself
 * begins with its own key; an annotation before it is another line. Remembered with the member.
 */
export const pointerLines = memoizeByObject((printed: Printed): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>()
  const places = placesOf(printed.tokens)
  for (const [line, { from, to }] of printedLines(printed).entries()) {
    for (let index = from; index < to; index++) {
      const place = places[index]
      if (place !== undefined && !lines.has(place)) lines.set(place, line)
    }
  }
  return lines
})

interface Open {
  readonly pointer: string
  /** The number of the element that comes next; undefined in an object. */
  index: number | undefined
}

/** The pointer of the part that begins with each token; undefined where none begins. */
function placesOf(tokens: readonly Token[]): readonly (string | undefined)[] {
  const open: Open[] = []
  // What the next value is: a member that was named, or an element that is counted.
  let named = ''
  return tokens.map((token) => {
    const inside = open.at(-1)
    const pointer = inside?.index === undefined ? named : `${inside.pointer}/${inside.index}`
    if (token.kind === 'key' || token.kind === 'annotation') {
      named = inside === undefined ? '' : `${inside.pointer}/${pointerToken(nameOf(token.text))}`
      // The annotation of the member itself stands before it.
      return inside === undefined && token.kind === 'annotation' ? undefined : named
    }
    if (token.kind !== 'punctuation') return valuePlace(token, pointer, inside)
    switch (token.text) {
      case '{':
        open.push({ pointer, index: undefined })
        return pointer
      case '[':
        open.push({ pointer, index: 0 })
        return pointer
      case '}':
      case ']':
        open.pop()
        return undefined
      case ',':
        if (inside?.index !== undefined) inside.index++
        return undefined
      case ':':
        return undefined
    }
  })
}

// The specifier of the member itself comes before the member begins.
function valuePlace(token: Token, pointer: string, inside: Open | undefined): string | undefined {
  return token.kind === 'specifier' && inside === undefined ? undefined : pointer
}

function nameOf(source: string): string {
  const name: unknown = JSON.parse(source)
  return typeof name === 'string' ? name : ''
}
