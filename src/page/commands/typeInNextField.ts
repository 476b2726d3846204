import { fieldSelector } from '../../ui/place.ts'
import { textAfterKey } from './textAfterKey.ts'

/**
 * Keeps what is typed from now on, and was `typed` before, for the field that a command is about to lead to: whoever knows
 * the command types on at once, and it would go into the field that had the focus before. Gives what tells that the command is on its way: then the first
 * other field that gets the focus has what was typed, or the one with the focus where none comes.
 */
export function typeInNextField(typed = ''): () => void {
  const held = new AbortController()
  const { signal } = held
  let text = typed
  const hold = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const after = textAfterKey(text, event.key)
    if (after === undefined) return
    text = after
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', hold, { capture: true, signal })
  const release = () => {
    if (signal.aborted) return
    held.abort()
    if (text !== '') insert(document.activeElement, text)
  }
  // Where the command never comes.
  const timer = setTimeout(release, 2000)
  signal.addEventListener('abort', () => clearTimeout(timer))
  return () => {
    const before = document.activeElement
    const until = performance.now() + longestMilliseconds
    const look = () => {
      const field = document.activeElement
      const isThere = field !== before && field?.matches(fieldSelector) === true
      if (isThere || performance.now() > until) release()
      else if (!signal.aborted) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }
}

/** As typing or pasting does it: whoever listens hears of it. */
function insert(field: Element | null, text: string): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = field
    // What is no text has no selection.
    if (selectionStart === null || selectionEnd === null) return
    field.setRangeText(text, selectionStart, selectionEnd, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }))
  } else if (field?.matches(fieldSelector) === true) {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
  }
}

/** In which a field comes, or the keys go where the focus is. */
const longestMilliseconds = 500
