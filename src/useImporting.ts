import { useEffect, useState } from 'react'
import type { ItemDraft } from './domain/itemDraft.ts'
import { draftOf, type ImportedItem } from './import/importedItem.ts'
import type { ImportSource } from './import/readSource.ts'
import { announce } from './ui/announce.ts'
import type { ItemFlow } from './useItemFlow.ts'

/** What an import left behind: the draft that is not in the form now, and whether the form has the imported one. */
interface Swap {
  readonly other: ItemDraft
  readonly isImported: boolean
}

/** Importing on the page: the dialog, a file dropped anywhere, and the way back after an import. */
export function useImporting({ state, open }: Pick<ItemFlow, 'state' | 'open'>) {
  const [dialog, setDialog] = useState<{ readonly initial: ImportSource | undefined }>()
  const [swap, setSwap] = useState<Swap>()

  useEffect(() => {
    const onDragOver = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const onDrop = (event: globalThis.DragEvent) => {
      const file = event.dataTransfer?.files[0]
      // A dialog and a text box take what is dropped on them for themselves.
      if (file === undefined || event.defaultPrevented) return
      event.preventDefault()
      setDialog({ initial: { kind: 'file', file } })
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [])

  const exchange = (next: ItemDraft, isImported: boolean) => {
    setSwap({ other: state.get().draft, isImported })
    open(next)
    announce(isImported ? 'The payload is in the form.' : 'The form is as it was before the import.')
  }

  return {
    dialog,
    swap,
    start: () => setDialog({ initial: undefined }),
    close: () => setDialog(undefined),
    /** Puts an item into the form. Connection and, where the payload has no ID, the item's ID stay. */
    take: (item: ImportedItem) => {
      const { connectionId, itemId } = state.get().draft
      const draft = draftOf(item)
      exchange({ ...draft, connectionId, itemId: draft.itemId || itemId }, true)
    },
    swapBack: () => swap !== undefined && exchange(swap.other, !swap.isImported),
    dismiss: () => setSwap(undefined),
  }
}
