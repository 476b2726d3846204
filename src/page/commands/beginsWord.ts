/**
 * Whether a word of a text begins with what was typed, in any case: after a space or a sign, where digits follow letters, and at
 * a capital inside a name such as createdAt. Scripts that put no space between words have it anywhere.
 */
export function beginsWord(text: string, typed: string): boolean {
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(typed); at !== -1; at = lower.indexOf(typed, at + 1)) {
    if (isBeginning(text, at)) return true
  }
  return false
}

function isBeginning(text: string, at: number): boolean {
  const [before, first] = [text.charAt(at - 1), text.charAt(at)]
  if (!/[\p{L}\p{N}]/u.test(before) || /\p{Lo}/u.test(first)) return true
  return /\p{N}/u.test(before) !== /\p{N}/u.test(first) || (/\p{Lu}/u.test(first) && !/\p{Lu}/u.test(before))
}
