import { useState } from 'react'

/** The error from elsewhere that is being explained. Its texts are in the memory of this page and nowhere else. */
export interface Explaining {
  readonly isOpen: boolean
  readonly text: string
  readonly setText: (text: string) => void
  /** The payload that the error is about, as far as it was pasted. */
  readonly payload: string
  readonly setPayload: (payload: string) => void
  /** Opens it, with a text where there is one. */
  readonly start: (text?: string) => void
  /** Lets it go to come back to it: the user looks at a field. */
  readonly leave: () => void
  /** Lets it go for good. Nothing happens where it was left before. */
  readonly close: () => void
}

/** Holds what is being explained, from opening to closing. */
export function useExplaining(): Explaining {
  const [{ isOpen, text, payload }, set] = useState(closed)
  return {
    isOpen,
    text,
    setText: (next) => set((now) => ({ ...now, isOpen: true, text: next })),
    payload,
    setPayload: (next) => set((now) => ({ ...now, isOpen: true, payload: next })),
    start: (next) => set((now) => ({ ...now, isOpen: true, text: next ?? now.text })),
    leave: () => set((now) => ({ ...now, isOpen: false })),
    close: () => set((now) => (now.isOpen ? closed : now)),
  }
}

const closed = { isOpen: false, text: '', payload: '' }
