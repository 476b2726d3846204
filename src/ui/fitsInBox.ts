/**
 * True for a text that a box shows without delay. The browser lays out all of it in one task, and takes longest for lines and
 * for characters that its font does not have. Lengths are in UTF-16 code units.
 */
export function fitsInBox(text: string, longest = longestInBox): boolean {
  if (text.length > longest) return false
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0 && lines < mostLines; at = text.indexOf('\n', at + 1)) lines += 1
  return lines < mostLines
}

const longestInBox = 20_000
const mostLines = 5000
