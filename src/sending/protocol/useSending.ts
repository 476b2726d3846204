import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { GraphResult } from '../../graph/graphClient.ts'
import type { PlantedMistake } from '../onPurpose/plantMistake.ts'
import type { ReadBack } from './readBack.ts'
import type { SendingControl, SendingPorts } from './sendSafely.ts'
import type { SendingEnd, SendingProgress, Submission } from './submission.ts'
import type { Wait } from './waits.ts'

/** How the last submission ended, with what was sent. */
export interface SendingOutcome {
  readonly submission: Submission
  readonly result: GraphResult
  /** What a read-back found, when the answer was lost. */
  readonly readBack: ReadBack | undefined
  /** What Graph answered before, each time that it was waited and sent again. */
  readonly waits?: readonly Wait[] | undefined
  /** What it changed of what was stored, in words; undefined where nobody saw that it took the place of something. */
  readonly replaced?: string | undefined
  /** The failure that the sandbox was asked to play. */
  readonly played?: string | undefined
  /** The mistake that was put into what was sent for it. */
  readonly planted?: PlantedMistake | undefined
}

/** Sending, as the screen sees it. */
export interface SendingHandle {
  /** Sends, unless a submission is under way already. */
  readonly submit: (submission: Submission) => void
  readonly cancel: () => void
  readonly isPending: boolean
  readonly progress: SendingProgress
  readonly outcome: SendingOutcome | undefined
}

/**
 * `sendSafely` as a mutation: one at a time, cancellable, its outcome there until the next one. It stops when the
 * account changes: what one person submitted is never sent again as another.
 */
export function useSending(
  ports: SendingPorts,
  accountId: string | undefined,
  onEnd: (end: SendingEnd, submission: Submission) => void,
): SendingHandle {
  const [progress, setProgress] = useState<SendingProgress>({ kind: 'idle' })
  const [outcome, setOutcome] = useState<SendingOutcome>()
  const abort = useRef<AbortController>(undefined)
  const mutation = useMutation({
    mutationKey: ['putItem'],
    // Graph's answers are values here; the mutation retries nothing by itself, and what it throws is a bug.
    retry: false,
    throwOnError: true,
    // Offline is an outcome too; react-query would hold the call back in silence.
    networkMode: 'always',
    mutationFn: ({ submission, signal }: Attempt) => send(submission, ports, { signal, onProgress: setProgress }),
    onSuccess: (end, { submission }) => {
      if (end.kind === 'ended') {
        const { kind: _, planted, ...ended } = end
        // What is shown as sent is what was sent.
        const sent = planted === undefined ? submission : { ...submission, body: planted.body }
        setOutcome({ ...ended, planted, submission: sent, played: ports.playedIn?.(submission) })
      }
      onEnd(end, submission)
    },
    onSettled: () => {
      abort.current = undefined
      setProgress({ kind: 'idle' })
    },
  })
  // oxlint-disable-next-line react/exhaustive-deps -- the cleanup is the point: it runs when the account changes.
  useEffect(() => () => abort.current?.abort(), [accountId])
  return {
    submit: (submission) => {
      // A ref set here, not isPending: two clicks can come before React renders or the mutation starts.
      if (abort.current !== undefined) return
      abort.current = new AbortController()
      // Also while the protocol is on its way: nothing is sent before it is there.
      setProgress({ kind: 'checking' })
      mutation.mutate({ submission, signal: abort.current.signal })
    },
    cancel: () => abort.current?.abort(),
    isPending: mutation.isPending,
    progress,
    outcome: mutation.isPending ? undefined : outcome,
  }
}

interface Attempt {
  readonly submission: Submission
  readonly signal: AbortSignal
}

/** The protocol comes when it is first needed, or before it in an idle moment; without it nothing is sent. */
function send(submission: Submission, ports: SendingPorts, control: SendingControl): Promise<SendingEnd> {
  return import('./sendSafely.ts').then(
    ({ sendSafely }) => sendSafely(submission, ports, control),
    () => ({
      kind: 'ended',
      result: {
        kind: 'error',
        error: ports.isOnline()
          ? {
              kind: 'notSent',
              message: 'A part of the editor did not load.',
              nextStep: 'Reload the page: your work is kept. Then submit again.',
            }
          : { kind: 'offline' },
      },
      readBack: undefined,
    }),
  )
}
