import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Session } from '../auth/session.ts'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { ItemMembers } from '../domain/compare/compareItems.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { itemNameOf } from '../domain/itemName.ts'
import { payloadTexts } from '../domain/payload/payload.ts'
import { isSendable } from '../domain/problem.ts'
import { obstacleOf } from '../item/obstacle.ts'
import type { ItemFlow } from '../item/useItemFlow.ts'
import { announce } from '../ui/announce.ts'
import { useLive } from '../ui/live.ts'
import { draftSince, type NumberedDraft } from './answer/draftSince.ts'
import { lastSaved } from './lastSaved.ts'
import type { SendingPorts } from './protocol/sendSafely.ts'
import type { SendingEnd } from './protocol/submission.ts'
import { useSending } from './protocol/useSending.ts'
import { reasonId } from './SubmitBar.tsx'

interface SubmissionParts {
  readonly session: Session
  readonly apiVersion: ApiVersion
  readonly flow: ItemFlow
  readonly ports: SendingPorts
  /** Does what needs the whole item once all that was typed is in the form, or leads to what it waits for. */
  readonly whenRead: (act: () => void) => void
  /** Something is submitted now. */
  readonly onSubmit: () => void
  /** `draft` is what was sent. */
  readonly onEnd: (end: SendingEnd, draft: ItemDraft) => void
  /** Called instead of sending when the draft has errors; with what submits once they are gone. */
  readonly onBlocked: (submit: () => void) => void
}

/** Submit as an action of the page: what stands against it is said, else the item is sent. */
export function useSubmission(parts: SubmissionParts) {
  const { session, apiVersion, flow, ports, whenRead, onSubmit, onEnd, onBlocked } = parts
  const accountId = session.kind === 'signedIn' ? session.account.id : undefined
  const [sent, setSent] = useState<NumberedDraft>()
  const serial = useRef(0)
  const [isComparing, setComparing] = useState(false)
  /** How often a submission was to go on as a new item, and how often it did. */
  const [wished, setWished] = useState(0)
  const done = useRef(0)
  const handle = useSending(ports, accountId, (end, { itemId, connectionId, draft }) => {
    if (end.kind === 'ended') setSent({ draft, serial: serial.current })
    // A failure is announced by its alert.
    if (end.kind === 'nothingSent' && end.why !== 'stopped' && end.why !== 'asNew') announce('Nothing was sent.')
    if (isSaved(end)) {
      lastSaved.set(lastSaved.get() + 1)
      announce(`Saved: ${itemId} is in ${connectionId}.`)
    }
    const why = end.kind === 'nothingSent' ? end.why : undefined
    setComparing(why === 'comparing')
    onEnd(end, draft)
    if (why === 'asNew') setWished((count) => count + 1)
  })

  const send = (wish: {
    readonly isSizeAccepted?: boolean
    readonly isAgain?: boolean
    readonly seen?: ItemMembers
  }): void => {
    const { isSizeAccepted = false, isAgain = false, seen } = wish
    if (handle.isPending) return
    const { draft, payload, problems, obstacle } = flow.state.get()
    // Ctrl+Enter comes here too: leaving for the sign-in page is never done by a key.
    if (session.kind !== 'signedIn') {
      announce(obstacleOf(obstacle, session.kind)?.reason ?? '')
      // Enter goes on from there.
      return document.getElementById(reasonId)?.focus()
    }
    const isTried = isSizeAccepted && obstacle?.kind === 'oversize' && obstacle.canTry
    if (!isSendable(problems) && !isTried) return onBlocked(() => send(wish))
    if (!flow.isConnectionCommitted()) {
      flow.commitConnection(draft.connectionId.trim())
      return announce('Reading the schema of the connection first. Submit again when its fields are here.')
    }
    announce('Checking what is stored.')
    onSubmit()
    serial.current = flow.serial
    handle.submit({
      apiVersion,
      connectionId: draft.connectionId.trim(),
      itemId: draft.itemId,
      title: itemNameOf(draft, flow.schema),
      body: new Blob([...payloadTexts(payload)], { type: 'application/json' }),
      draft,
      isAgain,
      seen,
    })
  }
  // The one before has to be over first.
  const goOn = useEffectEvent(() => whenRead(() => send({})))
  useEffect(() => {
    if (wished === done.current || handle.isPending) return
    done.current = wished
    goOn()
  }, [wished, handle.isPending])
  return {
    ...handle,
    submit: () => whenRead(() => send({})),
    /** Sends what failed once more, without the question whether to send what is stored already. */
    submitFailed: () => whenRead(() => send({ isAgain: true })),
    /** The user left the question whether to replace for the comparison. */
    isComparing,
    /** Replaces the item that the user has seen there, without that question, unless Graph has another one by now. */
    replaceSeen: (seen: ItemMembers) => whenRead(() => send({ seen })),
    /** Sends a body over the limit as well, as long as another page documents that much. */
    submitAnyway: () => whenRead(() => send({ isSizeAccepted: true })),
    /** What became of the draft since it was submitted. */
    draftSince: useLive(flow.state, ({ draft }) => draftSince(sent, { draft, serial: flow.serial })),
  }
}

/** True when Graph has what was sent. */
export function isSaved(end: SendingEnd): boolean {
  return end.kind === 'ended' && (end.result.kind === 'ok' || end.readBack === 'stored')
}

export type PageSubmission = ReturnType<typeof useSubmission>
