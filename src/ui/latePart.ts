import { useEffect } from 'react'
import { onceAtRest, online } from './idle.ts'
import { type Live, live, useLive } from './live.ts'

/** A part of the program in a file of its own: undefined until it is loaded. */
export interface LatePart<Part> extends Live<Part | undefined> {
  /** Loads it, once. Without a network the next one who asks tries again. */
  readonly ask: () => Promise<void>
}

/** A part that is loaded when it is first asked for. Once it is there, it is there at once: nothing waits for a promise. */
export function latePart<Part>(load: () => Promise<Part>): LatePart<Part> {
  const { get, set, subscribe } = live<Part | undefined>(undefined)
  let asked: Promise<void> | undefined
  const forget = () => {
    asked = undefined
  }
  return {
    get,
    subscribe,
    ask: () => (asked ??= load().then(set, forget)),
  }
}

/** The part that nobody waits for: it is asked for once the page is drawn and at rest, and there is a network. */
export function useIdlePart<Part>(part: LatePart<Part>, afterMilliseconds = 500): Part | undefined {
  useEffect(() => onceAtRest(afterMilliseconds, () => void online().then(part.ask)), [part, afterMilliseconds])
  return useLive(part, (value) => value)
}

/** The part as soon as it is loaded; it is asked for while it is wanted. */
export function useLatePart<Part>(part: LatePart<Part>, isWanted: boolean): Part | undefined {
  useEffect(() => {
    if (isWanted) void part.ask()
  }, [part, isWanted])
  return useLive(part, (value) => value)
}
