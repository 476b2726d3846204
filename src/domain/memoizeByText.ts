/**
 * The same pure function, memoised by text, which has no identity that could be held weakly. It forgets everything once it
 * has the answers for `most` texts, and never remembers those for long ones, so it stays small.
 */
export function memoizeByText<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    if (text.length > longestRemembered) return answer(text)
    const found = answers.get(text)
    if (found !== undefined) return found.answer
    if (answers.size >= most) answers.clear()
    const entry = { answer: answer(text) }
    answers.set(text, entry)
    return entry.answer
  }
}

const longestRemembered = 100
