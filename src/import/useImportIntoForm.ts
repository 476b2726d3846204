import { useCallback, useEffect, useState } from 'react'
import type { ApiVersion } from '../domain/apiVersion.ts'
import { type ItemDraft, isUntouched } from '../domain/itemDraft.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { announce } from '../ui/announce.ts'
import { isDialogOpen } from '../ui/isDialogOpen.ts'
import { fieldSelector } from '../ui/place.ts'
import type { ImportChange } from './changesOf.ts'
import { type Imported, importedDraft } from './importedItem.ts'
import { keptChanges } from './keptChanges.ts'
import { keptPayload } from './keptPayload.ts'
import type { CheckedBy } from './readRejected.ts'
import type { ImportSource } from './readSource.ts'

/** What an import left behind: the draft that is not in the form now, unless the page was left since, and whether the form has the imported one. */
export interface ImportSwap {
  readonly other?: ItemDraft
  readonly isImported: boolean
  /** What the import did to it. */
  readonly changes: readonly ImportChange[]
  /** The item was sent since: the import is over. */
  readonly isSent?: boolean
}

/** The dialog as it was opened. */
export interface OpenImportDialog {
  readonly initial: ImportSource | undefined
  /** The form had something in it, which an import replaces. */
  readonly replaces: boolean
  /** It was pasted on the page: an error answer is explained at once. */
  readonly isPasted?: boolean
  /** By whose schema it was checked before, where it was explained. */
  readonly checkedBy?: CheckedBy | undefined
}

/** Importing on the page: the dialog, a file dropped anywhere, what is pasted beside the fields, and the way back after an import. */
export function useImportIntoForm(
  flow: Pick<ItemFlow, 'state' | 'isUntouched' | 'replace' | 'localSchema' | 'remoteSchema'> & {
    readonly history: Pick<ItemFlow['history'], 'now'>
  },
  onApiVersion: (version: ApiVersion) => void,
  draftId: string,
) {
  const { state, isUntouched: isAsBegun, replace, localSchema, remoteSchema, history } = flow
  const [dialog, setDialog] = useState<OpenImportDialog>()
  const [swap, setSwap] = useState<ImportSwap | undefined>(() => {
    const changes = keptChanges.of(draftId)
    if (changes === undefined) return undefined
    // The page was left since: what can be undone still knows the draft before.
    const other = history.now().past.findLast(({ what }) => what === importStep)?.draft
    return { isImported: true, changes, ...(other === undefined ? {} : { other }) }
  })

  const hasWork = useCallback(() => !isAsBegun(state.get().draft), [state, isAsBegun])
  useEffect(() => {
    const onDragOver = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const onDrop = (event: globalThis.DragEvent) => {
      const file = event.dataTransfer?.files[0]
      // A dialog and a text box take what is dropped on them for themselves.
      if (file === undefined || event.defaultPrevented) return
      event.preventDefault()
      setDialog({ initial: { kind: 'file', file }, replaces: hasWork() })
    }
    const onPaste = (event: ClipboardEvent) => {
      const source = sourceIn(event)
      // A field takes what is pasted for itself, and so does what is open over the page.
      if (source === undefined || event.defaultPrevented || isDialogOpen() || isInField(event.target)) return
      event.preventDefault()
      setDialog({ initial: source, replaces: hasWork(), isPasted: true })
    }
    window.addEventListener('paste', onPaste)
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('paste', onPaste)
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [hasWork])

  const [pasted, setPasted] = useState(() => keptPayload.of(draftId))
  const keepPasted = (text: string | undefined) => {
    keptPayload.keep(draftId, text)
    setPasted(keptPayload.of(draftId))
  }
  const exchange = (next: ItemDraft, isImported: boolean, changes: readonly ImportChange[]) => {
    setSwap({ other: state.get().draft, isImported, changes })
    if (isImported) keptChanges.keep(draftId, changes)
    else keptChanges.forget()
    replace(next, importStep)
    announce(isImported ? 'The payload is in the form.' : 'The form is as it was before the import.')
  }

  /** Puts an item into the form. Where the source says nothing about connection and ID, they stay. */
  const take = (imported: Imported) => {
    if (imported.apiVersion !== undefined) onApiVersion(imported.apiVersion)
    keepPasted(imported.pasted)
    const { savedId } = dialog?.checkedBy ?? {}
    if (savedId !== undefined) {
      localSchema.store.choose(imported.target.connectionId ?? state.get().draft.connectionId, savedId)
    }
    exchange(importedDraft(imported, state.get().draft), true, imported.changes ?? [])
  }

  const isGraphInForce = remoteSchema.kind === 'ok'
  return {
    dialog,
    swap,
    /** The payload of the last import as it was; undefined where there was none for this draft, or it may not be kept. */
    pasted: swap?.isImported === false ? undefined : pasted,
    start: () => setDialog({ initial: undefined, replaces: hasWork() }),
    /** Puts a text from elsewhere into the form where it is ready and nothing gets lost; else the dialog asks. True when it is there. */
    takeOrAsk: (text: string, ready: Imported | undefined, checkedBy?: CheckedBy): boolean => {
      const { draft } = state.get()
      const isTaken = ready !== undefined && (isAsBegun(draft) || !isLost(draft, importedDraft(ready, draft)))
      if (isTaken) take(ready)
      else setDialog({ initial: { kind: 'text', text }, replaces: hasWork(), checkedBy })
      return isTaken
    },
    close: () => setDialog(undefined),
    take,
    /** True while the form follows Graph's own schema: a pasted one is kept for later then. */
    isGraphInForce,
    /** Takes a pasted schema; says why it cannot be. */
    takeSchema: async (text: string, fileName: string | undefined): Promise<string | undefined> =>
      (await import('./takenSchema.ts')).takenSchema(await localSchema.takeText(text, fileName), isGraphInForce),
    /** Undefined where the other draft went with the page. */
    swapBack: swap?.other && (() => swap.other && exchange(swap.other, !swap.isImported, swap.changes)),
    /** What was imported is sent. */
    wasSent: () => {
      keptChanges.forget()
      setSwap((last) => last && { ...last, isSent: true })
    },
    dismiss: () => {
      keptChanges.forget()
      setSwap(undefined)
    },
  }
}

/** What an import is called in the history. */
const importStep = 'import'

/** True when something that was chosen or typed would go. */
function isLost(draft: ItemDraft, next: ItemDraft): boolean {
  const { connectionId, itemId } = draft
  const isOther = (before: string, after: string) => before !== '' && before !== after
  return (
    !isUntouched({ ...draft, itemId: '' }, connectionId) ||
    isOther(connectionId, next.connectionId) ||
    isOther(itemId, next.itemId)
  )
}

function sourceIn({ clipboardData }: ClipboardEvent): ImportSource | undefined {
  const file = clipboardData?.files[0]
  if (file !== undefined) return { kind: 'file', file }
  const text = clipboardData?.getData('text/plain') ?? ''
  return text.trim() === '' ? undefined : { kind: 'text', text }
}

function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fieldSelector) !== null
}
