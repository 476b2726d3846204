import { useState } from 'react'

/**
 * A small choice that this browser remembers, such as the API version. `read` turns stored text into a choice or
 * `undefined`; where storage is denied the choice lasts as long as the page.
 */
export function useStoredChoice<Choice extends string>(
  key: string,
  read: (stored: string | null) => Choice | undefined,
  initial: Choice,
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => read(storedText(key)) ?? initial)
  return [
    choice,
    (next) => {
      setChoice(next)
      try {
        localStorage.setItem(key, next)
      } catch {
        // Storage is denied or full: the choice still holds for this page.
      }
    },
  ]
}

function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
