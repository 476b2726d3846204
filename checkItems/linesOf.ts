import { lastAtOrBelow } from '../src/domain/payload/lastAtOrBelow.ts'

/** Says the line of a position in a text, from 1; many positions cost no more than one look through the text. */
export function linesOf(text: string): (position: number) => number {
  let starts: number[] | undefined
  return (position) => {
    starts ??= lineStarts(text)
    return lastAtOrBelow(starts, position) + 1
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
