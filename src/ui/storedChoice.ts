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
  const [choice, setChoice] = useState(() => readStoredChoice(key, read, storage) ?? initial)
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

/** The choice as it is stored now, outside a component. */
export function readStoredChoice<Choice extends string>(
  key: string,
  read: (stored: string | null) => Choice | undefined,
  storage: () => Storage = () => localStorage,
): Choice | undefined {
  return read(storedText(storage, key))
}

function storedText(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key)
  } catch {
    return null
  }
}
