import { textAfterKey } from './textAfterKey.ts'

/** What was typed before there was a box for it. */
export interface KeysAhead {
  readonly text: string
  /** Enter came after the text. */
  readonly isEntered: boolean
  /** What came after that. */
  readonly after: string
}

const nothing: KeysAhead = { text: '', isEntered: false, after: '' }
let ahead = nothing
let collecting: AbortController | undefined

/**
 * Keeps what is typed from now on, for a box that is being loaded: whoever knows the command types it at once, and it would go
 * into the field that has the focus. It ends when the box takes it, when something else gets the focus or is pressed, with
 * Esc, or after some seconds.
 */
export function collectKeysAhead(): void {
  if (collecting?.signal.aborted === false) return
  // What no box ever took, because it could not be loaded.
  ahead = nothing
  const { signal } = (collecting = new AbortController())
  const stop = () => collecting?.abort()
  const timer = setTimeout(stop, longestMilliseconds)
  signal.addEventListener('abort', () => clearTimeout(timer))
  window.addEventListener('keydown', collect, { capture: true, signal })
  for (const kind of ['focusin', 'pointerdown']) window.addEventListener(kind, stop, { capture: true, signal })
}

/** Hands it over, once. */
export function takeKeysAhead(): KeysAhead {
  const taken = ahead
  ahead = nothing
  collecting?.abort()
  return taken
}

function collect(event: KeyboardEvent): void {
  const { key } = event
  if (event.ctrlKey || event.metaKey || event.isComposing) return
  if (key === 'Escape') return void takeKeysAhead()
  const { text, isEntered, after } = ahead
  if (isEntered && key.length === 1) ahead = { ...ahead, after: after + key }
  else if (key === 'Enter') ahead = { text, isEntered: text !== '', after }
  else {
    const typed = textAfterKey(text, key)
    if (typed === undefined) return
    ahead = { ...nothing, text: typed }
  }
  event.preventDefault()
  event.stopPropagation()
}

const longestMilliseconds = 5000
