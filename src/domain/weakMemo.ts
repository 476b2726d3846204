/**
 * The same pure function, remembering its answer for each subject. Subjects are immutable, so an answer stays true; they
 * are held weakly, so nothing is kept alive.
 */
export function rememberBySubject<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>()
  return (subject) => {
    const entry = known.get(subject) ?? { answer: answer(subject) }
    known.set(subject, entry)
    return entry.answer
  }
}
