/** A pure function that is memoised by the object it is asked about. */
export interface MemoizedByObject<Subject extends object, Answer> {
  (subject: Subject): Answer
  /** Sets an answer that was found in another way. It has to be the one that the function would give. */
  readonly set: (subject: Subject, answer: Answer) => void
  /** True when the answer for this object is there already. */
  readonly has: (subject: Subject) => boolean
}

/**
 * The same pure function, computed once for each object. The objects are immutable, so an answer stays true; they are held
 * weakly, so nothing is kept alive. docs/memos.md lists what is memoised by what.
 */
export function memoizeByObject<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): MemoizedByObject<Subject, Answer> {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>()
  const memoized = (subject: Subject) => {
    const known = answers.get(subject)
    if (known !== undefined) return known.answer
    const entry = { answer: answer(subject) }
    answers.set(subject, entry)
    return entry.answer
  }
  return Object.assign(memoized, {
    set: (subject: Subject, found: Answer) => void answers.set(subject, { answer: found }),
    has: (subject: Subject) => answers.has(subject),
  })
}

/**
 * The same for a function that also depends on a context: for each object the answer in the context that was the latest.
 * Contexts are compared by identity.
 */
export function memoizeInContext<Subject extends object, Context, Answer>(
  answer: (subject: Subject, context: Context) => Answer,
): (subject: Subject, context: Context) => Answer {
  const answers = new WeakMap<Subject, { readonly context: Context; readonly answer: Answer }>()
  return (subject, context) => {
    const last = answers.get(subject)
    if (last !== undefined && last.context === context) return last.answer
    const entry = { context, answer: answer(subject, context) }
    answers.set(subject, entry)
    return entry.answer
  }
}
