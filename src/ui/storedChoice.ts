import { useState } from 'react'

/**
 * A small choice that this browser remembers, such as the API version, or only this tab of it. `read` turns stored text
 * into a choice or `undefined`; where storage is denied the choice lasts as long as the page.
 */
export function useStoredChoice<Choice extends string>(
  key: string,
  read: (stored: string | null) => Choice | undefined,
  initial: Choice,
  storage: () => Storage = () => localStorage,
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => read(storedText(storage, key)) ?? initial)
  return [
    choice,
    (next) => {
      setChoice(next)
      try {
        storage().setItem(key, next)
      } catch {
        // Storage is denied or full: the choice still holds for this page.
      }
    },
  ]
}

function storedText(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}
