import { useEffect, useRef } from 'react'
import { isDialogOpen } from '../../ui/isDialogOpen.ts'
import { isKey, type KeyName } from '../../ui/keys.ts'

/** What the keys for undo and redo do. */
export interface HistoryKeys {
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** Which they are. */
  readonly names: { readonly undo: readonly KeyName[]; readonly redo: readonly KeyName[] }
}

/**
 * The keys for undo and redo, and the same commands of the browser's menus, for the whole page: before any field
 * undoes by itself. A text that is no part of the draft, such as a search, keeps its own.
 */
export function useHistoryKeys(keys: HistoryKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const run = (event: Event, command: 'undo' | 'redo' | undefined) => {
      if (command === undefined || hasOwnUndo(event.target) || isDialogOpen()) return
      event.preventDefault()
      event.stopPropagation()
      latest.current[command === 'undo' ? 'onUndo' : 'onRedo']()
    }
    const onKey = (event: KeyboardEvent) => {
      const { undo, redo } = latest.current.names
      run(event, isKey(event, undo) ? 'undo' : isKey(event, redo) ? 'redo' : undefined)
    }
    const onInput = (event: InputEvent) => run(event, commandOfInput[event.inputType])
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('beforeinput', onInput, { capture: true })
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('beforeinput', onInput, { capture: true })
    }
  }, [])
}

/** Marks an element whose texts have an undo of their own. */
export const ownUndoAttribute = 'data-own-undo'

const commandOfInput: Readonly<Record<string, 'undo' | 'redo'>> = { historyUndo: 'undo', historyRedo: 'redo' }

// The panel of a text editor is where its find has its boxes.
const ownUndo = `input[type="search"], [${ownUndoAttribute}], .cm-panel`

function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ownUndo) !== null
}
