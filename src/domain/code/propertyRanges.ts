/**
 * Where the members of `properties` stand in a text of any language, from bracket to bracket: `"properties": {…}`,
 * `properties = @{…}`, `properties=dict(…)`, `'properties' => [ … ]`. What is named token or password there is part of the
 * item, and is sent.
 */
export function propertyRanges(text: string): readonly (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = []
  const closes = closing(text)
  for (const { 0: match, index } of text.matchAll(beginning)) {
    const start = index + match.length
    // One inside of another is part of it.
    if (start >= (ranges.at(-1)?.[1] ?? 0)) ranges.push([start, closes(start)])
  }
  return ranges
}

const beginning = /\bproperties["'`\]]{0,2}\s{0,5}(?::=|=>|[:=,])\s{0,5}[\w@$.<>,[\]\s]{0,80}?[{([]/gi

/**
 * Answers where the bracket closes that is open at a position. Brackets inside texts do not count; a quote that does not
 * close on its line, such as an apostrophe in a remark, opens none.
 */
function closing(text: string): (start: number) => number {
  /** By quote: to where it is known not to close. */
  const unclosedUntil = new Map<string, number>()

  /** Where the text ends that a quote at this position opens; the position itself where it opens none. */
  function endOfText(start: number, quote: string): number {
    if (start < (unclosedUntil.get(quote) ?? 0)) return start
    for (let at = start + 1; at < text.length; at++) {
      const character = text.charAt(at)
      if (character === quote) return at
      if (character === '\\') at += 1
      if (character === '\n') {
        unclosedUntil.set(quote, at)
        return start
      }
    }
    unclosedUntil.set(quote, text.length)
    return start
  }

  return (start) => {
    let depth = 1
    for (let at = start; at < text.length; at++) {
      const character = text.charAt(at)
      if ('"\'`'.includes(character)) at = endOfText(at, character)
      else if ('{(['.includes(character)) depth += 1
      else if ('})]'.includes(character) && (depth -= 1) === 0) return at
    }
    return text.length
  }
}
