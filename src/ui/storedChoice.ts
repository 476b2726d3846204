import { useState } from 'react'
import { browserStorage, type StorageArea, storedText } from './storedValue.ts'

/**
 * A small choice that this browser remembers, such as the API version, or only this tab of it. `read` turns stored text
 * into a choice or `undefined`; where storage is denied the choice lasts as long as the page.
 */
export function useStoredChoice<Choice extends string>(
  key: string,
  read: (stored: string | null) => Choice | undefined,
  initial: Choice,
  area: StorageArea = browserStorage,
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => readStoredChoice(key, read, area) ?? initial)
  return [
    choice,
    (next) => {
      setChoice(next)
      storedText(key, area).write(next)
    },
  ]
}

/** The choice as it is stored now, outside a component. */
export function readStoredChoice<Choice extends string>(
  key: string,
  read: (stored: string | null) => Choice | undefined,
  area: StorageArea = browserStorage,
): Choice | undefined {
  return read(storedText(key, area).read() ?? null)
}
