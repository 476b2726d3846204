import { useEffect, useMemo, useRef, useState } from 'react'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { announce } from '../ui/announce.ts'
import { focusAfter } from '../ui/focusAfter.ts'
import { type Live, live, useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { editAsJsonId } from './EditAsJson.tsx'
import type { RawDesk } from './rawDesk.ts'
import { type RawState, waitingText } from './rawState.ts'
import { waitingTexts } from './waitingTexts.ts'

/**
 * The payload edited as text, on the page: whether it is shown, and what the form waits for. A text that the form cannot
 * read stays when it is left and when the page is loaded anew, and Submit waits for it. `onShow` brings the place where it
 * is shown to the front.
 */
export function useRawText(
  { state, context, history }: Pick<ItemFlow, 'state' | 'context' | 'history'>,
  draftId: string,
  isReadOnly: boolean,
  onShow: () => void,
) {
  const [desk, setDesk] = useState<RawDesk>()
  const [isShown, setIsShown] = useState(false)
  const latest = useRef({ context, isReadOnly })
  useEffect(() => {
    latest.current = { context, isReadOnly }
    desk?.hearForm()
  }, [context, isReadOnly, desk])
  useEffect(() => {
    if (desk === undefined) return undefined
    const putAway = () => {
      const waiting = desk.toPutAway()
      if (waiting === undefined) texts.remove(draftId)
      else texts.write(draftId, waiting)
    }
    putAway()
    // A text that is typed is put away at the pause, when it turns out whether it can be read.
    const unsubscribe = desk.state.subscribe(() => desk.state.get().status.kind !== 'typing' && putAway())
    window.addEventListener('pagehide', putAway)
    return () => {
      window.removeEventListener('pagehide', putAway)
      unsubscribe()
      putAway()
    }
  }, [desk, draftId])
  useEffect(() => () => desk?.close(), [desk])
  const draft = useMemo(() => liveOf(state, (value) => value.draft), [state])
  const waiting = useLive(desk?.state ?? nothing, (value) => value && waitingText(value.status))

  // A draft that is edited in another tab is only looked at here.
  const change: typeof history.change = (...next) => {
    if (!latest.current.isReadOnly) history.change(...next)
  }
  const coming = useRef<Promise<RawDesk>>(undefined)
  const load = async () => {
    coming.current ??= import('./rawDesk.ts').then(({ openRawDesk }) =>
      openRawDesk({ draft, change, context: () => latest.current.context }, texts.read(draftId)),
    )
    const opened = await coming.current
    coming.current = undefined
    setDesk(opened)
    return opened
  }
  const open = () => {
    setIsShown(true)
    onShow()
    if (desk !== undefined) desk.document.focus()
    else void load().then((opened) => opened.document.focus())
  }
  // What the last page left waiting goes on to wait.
  const first = useRef(() => texts.read(draftId) !== undefined && void load())
  useEffect(() => void first.current(), [])
  const leave = async () => {
    await desk?.settle()
    // The switch is another one in the preview.
    focusAfter(
      () => {
        setIsShown(false)
        if (desk?.state.get().status.kind === 'in form') setDesk(undefined)
      },
      () => document.getElementById(editAsJsonId),
    )
  }

  return {
    desk,
    isShown: isShown && !isReadOnly,
    isReadOnly,
    /** Why the form waits for the text, as a sentence. */
    waiting,
    toggle: () => (isShown ? void leave() : open()),
    /** Does something that needs the whole item once the form has what was typed; while it waits, shows the text instead. */
    whenRead: (act: () => void) => {
      if (desk === undefined || desk.state.get().status.kind === 'in form') return act()
      void desk.settle().then(() => {
        const { status } = desk.state.get()
        const reason = waitingText(status)
        if (reason === undefined) return act()
        desk.document.focus(status.kind === 'broken' ? status.at : 0)
        open()
        announce(reason)
      })
    },
  }
}

export type RawText = ReturnType<typeof useRawText>

const texts = waitingTexts()

const nothing: Live<RawState | undefined> = live<RawState | undefined>(undefined)
