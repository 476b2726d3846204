import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { GraphClient, GraphResult } from '../../graph/graphClient.ts'
import type { Submission, SubmitProgress } from './sendItem.ts'
import { sendItem } from './sendItem.ts'
import type { Settlement } from './settlement.ts'

/** How the last submission ended, with what was sent. */
export interface SubmitOutcome {
  readonly submission: Submission
  readonly result: GraphResult
  /** What a read-back found, when the answer was lost. */
  readonly settlement: Settlement | undefined
}

/** What is done around the PUT. Both hear of Cancel, and say what goes on. */
export interface SubmitSteps {
  /** Decides whether the item is sent. A `result` takes the place of Graph's answer; without one nothing happened. */
  readonly before: (submission: Submission, step: StepParts) => Promise<BeforeSending>
  /** Settles what became of it. */
  readonly after: (submission: Submission, result: GraphResult, step: StepParts) => Promise<Settlement | undefined>
}

export interface StepParts {
  readonly signal: AbortSignal
  readonly onProgress: (progress: SubmitProgress) => void
}

export type BeforeSending = { readonly kind: 'send' } | { readonly kind: 'stop'; readonly result?: GraphResult }

/** Submitting, as the screen sees it. */
export interface SubmitHandle {
  /** Sends, unless a submission is under way already. */
  readonly submit: (submission: Submission) => void
  readonly cancel: () => void
  readonly isPending: boolean
  readonly progress: SubmitProgress
  readonly outcome: SubmitOutcome | undefined
}

/**
 * The PUT as a mutation: one at a time, cancellable, its outcome kept until the next one. It stops when the account
 * changes: what one person submitted is never sent again as another.
 */
export function useSubmitItem(
  client: GraphClient,
  accountId: string | undefined,
  onOutcome: (outcome: SubmitOutcome) => void,
  steps: SubmitSteps = straight,
): SubmitHandle {
  const [progress, setProgress] = useState<SubmitProgress>({ kind: 'idle' })
  const [outcome, setOutcome] = useState<SubmitOutcome>()
  const abort = useRef<AbortController>(undefined)
  const mutation = useMutation({
    mutationKey: ['putItem'],
    // Graph's answers are values here; the mutation retries nothing by itself, and what it throws is a bug.
    retry: false,
    throwOnError: true,
    // Offline is an outcome too; react-query would hold the call back in silence.
    networkMode: 'always',
    mutationFn: async ({ submission, signal }: Attempt): Promise<SubmitOutcome | undefined> => {
      const step = { signal, onProgress: setProgress }
      const before = await steps.before(submission, step)
      if (before.kind === 'stop') {
        return before.result === undefined ? undefined : { submission, result: before.result, settlement: undefined }
      }
      const result = await sendItem(submission, { client, ...step })
      return { submission, result, settlement: await steps.after(submission, result, step) }
    },
    onSuccess: (ended) => {
      if (ended === undefined) return
      setOutcome(ended)
      onOutcome(ended)
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

/** Nothing before and nothing after. */
const straight: SubmitSteps = {
  before: () => Promise.resolve({ kind: 'send' }),
  after: () => Promise.resolve(undefined),
}
