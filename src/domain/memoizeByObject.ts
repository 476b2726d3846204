/** A pure function that remembers its answer for each subject. */
export interface Remembering<Subject extends object, Answer> {
  (subject: Subject): Answer
  /** Remembers an answer that was found in another way. It has to be the one that the function would give. */
  readonly learn: (subject: Subject, answer: Answer) => void
  /** True when the answer for this subject is remembered. */
  readonly knows: (subject: Subject) => boolean
}

/**
 * The same pure function, remembering its answer for each subject. Subjects are immutable, so an answer stays true; they
 * are held weakly, so nothing is kept alive.
 */
export function memoizeByObject<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): Remembering<Subject, Answer> {
  const known = new WeakMap<Subject, { readonly answer: Answer }>()
  const remembering = (subject: Subject) => {
    const entry = known.get(subject) ?? { answer: answer(subject) }
    known.set(subject, entry)
    return entry.answer
  }
  return Object.assign(remembering, {
    learn: (subject: Subject, learnt: Answer) => void known.set(subject, { answer: learnt }),
    knows: (subject: Subject) => known.has(subject),
  })
}

/**
 * The same for a function that also depends on a context: for each subject it remembers the answer in the context that was
 * the latest. Contexts are compared by identity.
 */
export function memoizeInContext<Subject extends object, Context, Answer>(
  answer: (subject: Subject, context: Context) => Answer,
): (subject: Subject, context: Context) => Answer {
  const known = new WeakMap<Subject, { readonly context: Context; readonly answer: Answer }>()
  return (subject, context) => {
    const last = known.get(subject)
    if (last !== undefined && last.context === context) return last.answer
    const entry = { context, answer: answer(subject, context) }
    known.set(subject, entry)
    return entry.answer
  }
}
