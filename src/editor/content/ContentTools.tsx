import { EditorView } from '@codemirror/view'
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { TextToolsProps } from '../../text/TextTools.tsx'
import { type UnseenCount, unseenCounting } from '../../text/unseenCount.ts'
import { lateView } from '../../ui/lateView.tsx'
import { live } from '../../ui/live.ts'
import { IntakeNotice } from './intake/IntakeNotice.tsx'
import { insertionOf, insertions } from './intake/insertion.ts'
import { useIntake } from './intake/useIntake.ts'
import { UnseenNotice } from './invisible/UnseenNotice.tsx'

const HtmlPreview = lateView(() => import('./preview/HtmlPreview.tsx').then((module) => module.HtmlPreview))

/** What stands below the content: what became of what came in, what nobody sees in it, and how a reader could see it. */
export function ContentTools({ view, isHtml, isPreviewed, incoming, extend }: TextToolsProps) {
  const { intake, take, swap, dismiss } = useIntake(view, isHtml ? 'html' : 'text')
  const [document] = useState(() => live(view.state.doc))
  const [unseen, setUnseen] = useState<UnseenCount>({ all: 0, deceptive: 0 })
  const [canSwap, setCanSwap] = useState(false)
  const latest = useRef(take)
  const forget = useRef(dismiss)
  useLayoutEffect(() => {
    latest.current = take
    forget.current = dismiss
  })

  useEffect(() => {
    extend([
      insertions(),
      unseenCounting(setUnseen),
      EditorView.updateListener.of(({ startState, state }) => {
        document.set(state.doc)
        const canSwapNow = insertionOf(state) !== undefined
        setCanSwap(canSwapNow)
        // Whoever edits what came in has read what became of it.
        if (!canSwapNow && insertionOf(startState) !== undefined) forget.current()
      }),
    ])
    return () => extend([])
  }, [extend, document])

  useEffect(() => {
    const takeNext = () => {
      const next = incoming.get()
      if (next !== undefined) latest.current(next)
    }
    takeNext()
    return incoming.subscribe(takeNext)
  }, [incoming])

  return (
    <>
      <UnseenNotice view={view} count={unseen} />
      {intake !== undefined && <IntakeNotice intake={intake} canSwap={canSwap} onSwap={swap} onDismiss={dismiss} />}
      {isPreviewed && (
        <Suspense fallback={null}>
          <HtmlPreview document={document} />
        </Suspense>
      )}
    </>
  )
}
