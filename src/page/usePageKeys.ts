import { useEffect, useRef } from 'react'
import { isDialogOpen } from '../ui/isDialogOpen.ts'

/** What the keys of the whole page do. */
export interface PageKeys {
  /** Ctrl or Cmd with Enter. */
  readonly onSubmit: () => void
  /** Ctrl or Cmd with S, instead of the browser's "save page". */
  readonly onSave: () => void
  /** F6, and Shift+F6 for the other direction: the parts of the page in turn. */
  readonly panes: readonly string[]
}

/** Listens for the page's own keys for as long as the page lives; what they do is always the latest. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { onSubmit, onSave, panes } = latest.current
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      // A dialog has the page's keys to itself.
      if ((isCommand || event.key === 'F6') && isDialogOpen()) return
      if (isCommand && event.key === 'Enter' && !event.repeat) onSubmit()
      else if (isCommand && event.key.toLowerCase() === 's') onSave()
      else if (event.key === 'F6') focusNextPane(panes, event.shiftKey ? -1 : 1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

function focusNextPane(ids: readonly string[], step: 1 | -1): void {
  const panes = ids.map((id) => document.getElementById(id)).filter(isShown)
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const pane = panes[current < 0 ? 0 : (current + step + panes.length) % panes.length]
  // The first control that Tab would reach; a pane without one takes the focus itself.
  const controls = pane?.querySelectorAll<HTMLElement>(
    'input, select, textarea, button:not([tabindex="-1"]), [contenteditable="true"]',
  )
  ;([...(controls ?? [])].find(isShown) ?? pane)?.focus()
}

/** Which parts there are follows the room, and whether somebody presents. */
function isShown<Part extends Element>(part: Part | null): part is Part {
  return part !== null && part.closest('[hidden]') === null
}
