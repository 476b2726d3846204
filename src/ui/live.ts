import { useSyncExternalStore } from 'react'

/** A value that changes over time and tells who listens. What it holds is immutable. */
export interface Live<T> {
  readonly get: () => T
  readonly subscribe: (listener: () => void) => () => void
}

/** A {@link Live} with a hand on it. */
export interface LiveSource<T> extends Live<T> {
  readonly set: (value: T) => void
}

/** A live value that starts as given. Setting the same object again tells nobody. */
export function live<T>(initial: T): LiveSource<T> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Re-renders the component only when what it selects is another object or value. */
export function useLive<T, Selected>(source: Live<T>, select: (value: T) => Selected): Selected {
  return useSyncExternalStore(source.subscribe, () => select(source.get()))
}
