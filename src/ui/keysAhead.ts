import { textAfterKey } from './textAfterKey.ts'

/** What was typed or pasted before there was a box for it. */
export interface KeysAhead {
  readonly text: string
  /** Enter came after the text. */
  readonly isEntered: boolean
  /** What came after that. */
  readonly after: string
  /** The last of it was pasted: the box takes it as a paste. */
  readonly isPasted: boolean
}

const nothing: KeysAhead = { text: '', isEntered: false, after: '', isPasted: false }
let ahead = nothing
let collecting: AbortController | undefined

/**
 * Keeps what is typed or pasted from now on, for a box that is being loaded: whoever knows the command types it at once, and it
 * would go into the field that has the focus. It ends when the box takes it, when something else gets the focus or is pressed,
 * with Esc, or after some seconds.
 */
export function collectKeysAhead(): void {
  if (collecting?.signal.aborted === false) return
  // What no box ever took, because it could not be loaded.
  ahead = nothing
  const { signal } = (collecting = new AbortController())
  const stop = () => collecting?.abort()
  const timer = setTimeout(stop, longestMilliseconds)
  signal.addEventListener('abort', () => clearTimeout(timer))
  const options = { capture: true, signal }
  window.addEventListener('keydown', collect, options)
  window.addEventListener('paste', collectPaste, options)
  for (const kind of ['focusin', 'pointerdown']) window.addEventListener(kind, stop, options)
}

/** Hands it over, once. */
export function takeKeysAhead(): KeysAhead {
  const taken = ahead
  ahead = nothing
  collecting?.abort()
  return taken
}

function collect(event: KeyboardEvent): void {
  const { key, defaultPrevented } = event
  // A field that a command leads to has it already.
  if (defaultPrevented || event.ctrlKey || event.metaKey || event.isComposing) return
  if (key === 'Escape') return void takeKeysAhead()
  const { text, isEntered, after } = ahead
  if (isEntered && key.length === 1) ahead = { ...ahead, after: after + key }
  else if (key === 'Enter') ahead = { ...nothing, text, isEntered: text !== '', after }
  else {
    const typed = textAfterKey(text, key)
    if (typed === undefined) return
    ahead = { ...nothing, text: typed, isPasted: ahead.isPasted && typed !== '' }
  }
  keep(event)
}

function collectPaste(event: ClipboardEvent): void {
  const pasted = pastedText(event)
  if (event.defaultPrevented || pasted === '') return
  const { text, isEntered, after } = ahead
  ahead = isEntered
    ? { ...ahead, after: after + pasted, isPasted: true }
    : { ...ahead, text: text + pasted, isPasted: true }
  keep(event)
}

/** The text of a paste. */
export function pastedText({ clipboardData }: ClipboardEvent): string {
  return clipboardData?.getData('text/plain') ?? ''
}

function keep(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

const longestMilliseconds = 5000
