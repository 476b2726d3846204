/**
 * The same pure function, remembering its answers by text, which has no identity that could be held weakly. It forgets
 * everything once it knows `most` texts, and never remembers long ones, so it stays small.
 */
export function memoizeByText<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    if (text.length > longestRemembered) return answer(text)
    const found = known.get(text)
    if (found !== undefined) return found.answer
    if (known.size >= most) known.clear()
    const entry = { answer: answer(text) }
    known.set(text, entry)
    return entry.answer
  }
}

const longestRemembered = 100
