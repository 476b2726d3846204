import { giveText } from '../../ui/giveText.ts'
import { pastedText } from '../../ui/keysAhead.ts'
import { fieldSelector } from '../../ui/place.ts'
import { textAfterKey } from '../../ui/textAfterKey.ts'

/** What was typed or pasted already. */
export interface HeldText {
  readonly text: string
  readonly isPasted: boolean
}

/**
 * Keeps what is typed or pasted from now on, and was `before`, for the field that a command is about to lead to: whoever knows
 * the command types on at once, and it would go into the field that had the focus before. Gives what tells that the command is
 * on its way: then the first other field that gets the focus has it, or the one with the focus where none comes.
 */
export function typeInNextField(before: HeldText = { text: '', isPasted: false }): () => void {
  const held = new AbortController()
  const { signal } = held
  let { text, isPasted } = before
  const take = (event: Event, after: string, isPaste: boolean) => {
    text = after
    isPasted = text !== '' && (isPasted || isPaste)
    event.preventDefault()
    event.stopPropagation()
  }
  const hold = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const after = textAfterKey(text, event.key)
    if (after !== undefined) take(event, after, false)
  }
  const holdPaste = (event: ClipboardEvent) => {
    const pasted = pastedText(event)
    if (pasted !== '') take(event, text + pasted, true)
  }
  window.addEventListener('keydown', hold, { capture: true, signal })
  window.addEventListener('paste', holdPaste, { capture: true, signal })
  const release = () => {
    if (signal.aborted) return
    held.abort()
    giveText(document.activeElement, text, isPasted)
  }
  // Where the command never comes.
  const timer = setTimeout(release, 2000)
  signal.addEventListener('abort', () => clearTimeout(timer))
  return () => {
    const from = document.activeElement
    const until = performance.now() + longestMilliseconds
    const look = () => {
      const field = document.activeElement
      const isField = field?.matches(fieldSelector) === true
      // On a button it would get lost, and the field may be on its way.
      if (isField && (field !== from || performance.now() > until)) release()
      else if (!signal.aborted) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }
}

/** In which a field comes, or the keys go where the focus is. */
const longestMilliseconds = 500
