import { useEffect, useRef } from 'react'
import { isDialogOpen } from '../ui/isDialogOpen.ts'
import { isKey } from '../ui/keys.ts'
import { collectKeysAhead } from '../ui/keysAhead.ts'
import { fieldSelector } from '../ui/place.ts'
import { commandKeys } from './commands/commandKeys.ts'
import { focusNextPane } from './commands/pagePanes.ts'

/** What the keys of the whole page do; which they are is said in `commandKeys`. */
export interface PageKeys {
  readonly submit: () => void
  /** Instead of the browser's "save page". */
  readonly save: () => void
  readonly commands: () => void
  readonly shortcuts: () => void
}

/** Listens for the page's own keys for as long as the page lives; what they do is always the latest. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    let isForDialog = false
    // Before the dialog hears it, which may close at this key.
    const onFirst = () => {
      isForDialog = isDialogOpen()
    }
    const onKey = (event: KeyboardEvent) => {
      const { submit, save, commands, shortcuts } = latest.current
      const is = (command: keyof typeof commandKeys) => isKey(event, commandKeys[command])
      // A dialog has the page's keys to itself.
      if (isForDialog) return
      if (is('submit') && !event.repeat) submit()
      else if (is('save')) save()
      else if (is('commands')) {
        collectKeysAhead()
        commands()
      } else if (is('shortcuts') && !isTyping(event.target)) shortcuts()
      else if (is('nextPane')) focusNextPane(1)
      else if (is('previousPane')) focusNextPane(-1)
      else return
      event.preventDefault()
    }
    const page = new AbortController()
    const { signal } = page
    window.addEventListener('keydown', onFirst, { capture: true, signal })
    window.addEventListener('keydown', onKey, { signal })
    return () => page.abort()
  }, [])
}

// A "?" that is typed is text.
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fieldSelector) !== null
}
