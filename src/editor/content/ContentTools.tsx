import { EditorView } from '@codemirror/view'
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { lastSaved } from '../../sending/lastSaved.ts'
import type { TextToolsProps } from '../../text/TextTools.tsx'
import { type UnseenCount, unseenCounting } from '../../text/unseenCount.ts'
import { lateView } from '../../ui/lateView.tsx'
import { live } from '../../ui/live.ts'
import { IntakeNotice } from './intake/IntakeNotice.tsx'
import { insertionOf, insertions, isInsertion } from './intake/insertion.ts'
import { useIntake } from './intake/useIntake.ts'
import { UnseenNotice } from './invisible/UnseenNotice.tsx'
import { typeChosen } from './typeChosen.ts'

const HtmlPreview = lateView(() => import('./preview/HtmlPreview.tsx').then((module) => module.HtmlPreview))

/** What stands below the content: what became of what came in, what nobody sees in it, and how a reader could see it. */
export function ContentTools({ view, isHtml, isPreviewed, incoming, extend }: TextToolsProps) {
  const type = isHtml ? 'html' : 'text'
  const { intake, take, swap, offerToTurn, turn, dismiss } = useIntake(view, type)
  const [document] = useState(() => live(view.state.doc))
  const [unseen, setUnseen] = useState<UnseenCount>({ all: 0, deceptive: 0 })
  const [canSwap, setCanSwap] = useState(false)
  const latest = useRef(take)
  const forget = useRef(dismiss)
  const offer = useRef(offerToTurn)
  useLayoutEffect(() => {
    latest.current = take
    forget.current = dismiss
    offer.current = offerToTurn
  })

  useEffect(() => {
    extend([
      insertions(),
      unseenCounting(setUnseen),
      EditorView.updateListener.of(({ state, docChanged, transactions }) => {
        document.set(state.doc)
        setCanSwap(insertionOf(state) !== undefined)
        // Whoever goes on writing has read what became of what came in.
        if (docChanged && !transactions.some(isInsertion)) forget.current()
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

  useEffect(() => {
    const offerNext = () => {
      const chosen = typeChosen.get()
      if (chosen === undefined) return
      typeChosen.set(undefined)
      offer.current(chosen)
    }
    offerNext()
    return typeChosen.subscribe(offerNext)
  }, [])
  useEffect(() => lastSaved.subscribe(() => forget.current()), [])
  // A choice that was taken back offers nothing.
  const isOver = intake?.kind === 'otherType' && intake.type !== type
  return (
    <>
      <UnseenNotice view={view} count={unseen} />
      {intake !== undefined && !isOver && (
        <IntakeNotice intake={intake} canSwap={canSwap} onSwap={swap} onTurn={turn} onDismiss={dismiss} />
      )}
      {isPreviewed && (
        <Suspense fallback={null}>
          <HtmlPreview document={document} />
        </Suspense>
      )}
    </>
  )
}
