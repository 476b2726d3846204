/**
 * How wide the terminal was that a text was copied from, as far as its lines tell: several in a row that end at the same
 * column, or the longest at a usual one. Undefined where lines end at words, as mails and editors break them.
 */
export function wrapWidthOf(text: string): number | undefined {
  const lengths = text
    .split('\n', mostLines)
    .slice(0, -1)
    .map(({ length }) => length)
  let width = 0
  for (const [index, length] of lengths.entries()) {
    // A mail is broken before this column, so that two lines of it may end at the same one by chance.
    const rows = length < widestMail ? 3 : 2
    if (length > Math.max(width, narrowest) && lengths.slice(index, index + rows).every((each) => each === length)) {
      if (index + rows <= lengths.length) width = length
    }
  }
  if (width > 0) return width
  const longest = lengths.reduce((most, each) => Math.max(most, each), 0)
  return usualWidths.includes(longest) ? longest : undefined
}

/** The text as it was before a window broke it at its right edge, if the longest lines are those that it broke. */
export function withoutCuts(text: string): string {
  const lines = text.split('\n')
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (width < narrowestWindow) return text
  return lines.reduce((all, line, index) => {
    const isLast = index === lines.length - 1
    return all + line + (isLast || line.length === width ? '' : '\n')
  }, '')
}

/** What takes the place of a line break inside a sentence or word: nothing where the terminal had no more room, else a blank. */
export function joinAfter(lineLength: number, wrapWidth: number | undefined): '' | ' ' {
  return lineLength === wrapWidth ? '' : ' '
}

/**
 * The words that begin at a position and go on in the lines below, where a terminal or a mail broke them: up to a blank
 * line, or one that begins something else.
 */
export function wordsOverLines(text: string, start: number, wrapWidth: number | undefined): string {
  let lineStart = text.lastIndexOf('\n', start - 1) + 1
  let lineEnd = endOfLine(text, start)
  let words = text.slice(start, Math.min(lineEnd, start + longestLine)).trim()
  for (let count = 0; count < mostJoined && lineEnd < text.length; count++) {
    const nextEnd = endOfLine(text, lineEnd + 1)
    const next = text.slice(lineEnd + 1, Math.min(nextEnd, lineEnd + 1 + longestLine))
    if (words === '' || /[.!?'")\]]$/.test(words) || !goesOn.test(next)) break
    words += joinAfter(lineEnd - lineStart, wrapWidth) + next.trim()
    lineStart = lineEnd + 1
    lineEnd = nextEnd
  }
  return words
}

const mostLines = 2_000
/** In characters: no terminal is as narrow, and shorter lines end at the same column by chance. */
const narrowest = 39
/** In characters: a window that shows an error. */
const narrowestWindow = 20
const widestMail = 79
const usualWidths = [80, 100, 120, 132, 160, 200]
const longestLine = 4_000
/** In lines below the first: no message is as long. */
const mostJoined = 6

/** A line that only goes on: not "Key: value", no frame of a stack, no code, no JSON. */
const goesOn = /^[ \t]{0,12}(?!at\s|File\s"|---|HTTP\/|In[.:])[\w'"(](?![\w .-]{0,40}\s{0,10}[:=])/

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
