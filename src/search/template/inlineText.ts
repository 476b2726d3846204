/** A piece of a text in a card. */
export interface InlineText {
  readonly text: string
  readonly look: 'plain' | 'bold' | 'italic' | 'link'
}

/** The pieces of the marks that texts of cards may have: bold, italic and links. https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features */
export function inlineTexts(text: string): readonly InlineText[] {
  const pieces: InlineText[] = []
  let from = 0
  for (const match of text.matchAll(marks)) {
    const [whole, bold, star, line, link] = match
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), look: 'plain' })
    from = match.index + whole.length
    const italic = star ?? line
    if (bold !== undefined) pieces.push({ text: bold, look: 'bold' })
    else pieces.push(italic === undefined ? { text: link ?? '', look: 'link' } : { text: italic, look: 'italic' })
  }
  if (from < text.length) pieces.push({ text: text.slice(from), look: 'plain' })
  return pieces
}

// A mark in a word is none, and each piece has an end that is near.
const marks =
  /\*\*([^*\n]{1,500})\*\*|(?<!\w)\*([^*\s][^*\n]{0,500})\*(?!\w)|(?<!\w)_([^_\s][^_\n]{0,500})_(?!\w)|\[([^[\]\n]{1,500})\]\([^()\s]{0,2000}\)/g

/** A text with its dates and times said: `{{DATE(2026-01-31T09:30:00Z, SHORT)}}`. What is no moment stays as it is written. */
export function withMoments(text: string, inWords: (moment: number, isTime: boolean) => string): string {
  return text.replaceAll(
    /\{\{(DATE|TIME)\(([^(),{}]{1,60})(?:,\s*\w{1,10})?\)\}\}/g,
    (written, kind: string, moment: string) => {
      const time = Date.parse(moment.trim())
      return Number.isNaN(time) ? written : inWords(time, kind === 'TIME')
    },
  )
}
