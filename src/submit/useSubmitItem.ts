import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { GraphClient, GraphResult } from '../graph/graphClient.ts'
import type { Submission, SubmitProgress } from './sendItem.ts'
import { sendItem } from './sendItem.ts'

/** How the last submission ended, with what was sent. */
export interface SubmitOutcome {
  readonly submission: Submission
  readonly result: GraphResult
}

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
): SubmitHandle {
  const [progress, setProgress] = useState<SubmitProgress>({ kind: 'idle' })
  const abort = useRef<AbortController>(undefined)
  const mutation = useMutation({
    mutationKey: ['putItem'],
    // Graph's answers are values here; the mutation retries nothing by itself, and what it throws is a bug.
    retry: false,
    throwOnError: true,
    // Offline is an outcome too; react-query would hold the call back in silence.
    networkMode: 'always',
    mutationFn: async ({ submission, signal }: Attempt): Promise<SubmitOutcome> => {
      const result = await sendItem(submission, { client, signal, onProgress: setProgress })
      return { submission, result }
    },
    onSuccess: onOutcome,
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
    outcome: mutation.isPending ? undefined : mutation.data,
  }
}

interface Attempt {
  readonly submission: Submission
  readonly signal: AbortSignal
}
