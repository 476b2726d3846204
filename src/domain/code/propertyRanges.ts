/**
 * Where the members of `properties` stand in a text of any language, from bracket to bracket: `"properties": {…}`,
 * `properties = @{…}`, `properties=dict(…)`, `'properties' => [ … ]`. What is named token or password there is part of the
 * item, and is sent.
 */
export function propertyRanges(text: string): readonly (readonly [start: number, end: number])[] {
  return [...text.matchAll(beginning)].map(({ 0: match, index }) => {
    const start = index + match.length
    return [start, endOf(text, start)] as const
  })
}

const beginning = /\bproperties["'`\]]{0,2}\s{0,5}(?::=|=>|[:=,])\s{0,5}[\w@$.<>,[\]\s]{0,80}?[{([]/gi

/** Where the bracket closes that is open at this position. Brackets inside texts do not count. */
function endOf(text: string, start: number): number {
  let depth = 1
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if ('"\'`'.includes(character)) at = endOfText(text, at, character)
    else if ('{(['.includes(character)) depth += 1
    else if ('})]'.includes(character) && (depth -= 1) === 0) return at
  }
  return text.length
}

function endOfText(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === '\\') at += 1
    else if (text.charAt(at) === quote) return at
  }
  return text.length
}
