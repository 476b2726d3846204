import { useEffect, useMemo, useRef, useState } from 'react'
import type { DraftTable } from '../drafts/store/draftTable.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { announce } from '../ui/announce.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { type Live, live, useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { editAsJsonId } from './EditAsJson.tsx'
import { type JsonEditorState, waitingText } from './jsonEditorState.ts'
import type { DraftOfText } from './keepWaiting.ts'
import type { KeptEditor } from './openKept.ts'
import { mayWait } from './waitingMark.ts'

/**
 * The payload edited as text, on the page: whether it is shown, and what the form waits for. A text that the form cannot
 * read stays when it is left and when the page is loaded anew, and Submit waits for it. `onShow` brings the place where it
 * is shown to the front.
 */
export function useJsonEditing(
  { state, context, history }: Pick<ItemFlow, 'state' | 'context' | 'history'>,
  { table, ...draftOfText }: DraftOfText & { readonly table: DraftTable },
  isReadOnly: boolean,
  onShow: () => void,
) {
  const [kept, setKept] = useState<KeptEditor>()
  const editor = kept?.editor
  const [isShown, setIsShown] = useState(false)
  const latest = useRef({ context, isReadOnly })
  useEffect(() => {
    latest.current = { context, isReadOnly }
    editor?.hearForm()
  }, [context, isReadOnly, editor])
  const { id: draftId, hold, save } = draftOfText
  useEffect(() => kept?.keep({ id: draftId, hold, save }), [kept, draftId, hold, save])
  useEffect(() => () => editor?.close(), [editor])
  const draft = useMemo(() => liveOf(state, (value) => value.draft), [state])
  const waiting = useLive(editor?.state ?? nothing, (value) => value && waitingText(value.status))

  // A draft that is edited in another tab is only looked at here.
  const change: typeof history.change = (...next) => {
    if (!latest.current.isReadOnly) history.change(...next)
  }
  const coming = useRef<Promise<KeptEditor>>(undefined)
  const load = async () => {
    coming.current ??= import('./openKept.ts').then(({ openKept }) =>
      openKept({ draft, change, context: () => latest.current.context }, draftId, table),
    )
    const opened = await coming.current
    coming.current = undefined
    setKept(opened)
    return opened.editor
  }
  const open = () => {
    setIsShown(true)
    onShow()
    if (editor !== undefined) editor.document.focus()
    else void load().then((opened) => opened.document.focus())
  }
  // What the last page left waiting goes on to wait.
  const first = useRef(() => mayWait(draftId) && void load())
  useEffect(() => void first.current(), [])
  const leave = async () => {
    await editor?.settle()
    // The switch is another one in the preview.
    focusAfter(
      () => {
        setIsShown(false)
        if (editor?.state.get().status.kind === 'in form') setKept(undefined)
      },
      () => document.getElementById(editAsJsonId),
    )
  }

  return {
    editor,
    isShown: isShown && !isReadOnly,
    isReadOnly,
    /** Why the form waits for the text, as a sentence. */
    waiting,
    toggle: () => (isShown ? void leave() : open()),
    /** Does something that needs the whole item once the form has what was typed; while it waits, shows the text instead. */
    whenRead: (act: () => void) => {
      if (editor === undefined || editor.state.get().status.kind === 'in form') return act()
      void editor.settle().then(() => {
        const { status } = editor.state.get()
        const reason = waitingText(status)
        if (reason === undefined) return act()
        editor.document.focus(status.kind === 'broken' ? status.at : 0)
        open()
        announce(reason)
      })
    },
  }
}

export type JsonEditing = ReturnType<typeof useJsonEditing>

const nothing: Live<JsonEditorState | undefined> = live<JsonEditorState | undefined>(undefined)
