import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import type { GraphClient, GraphResult } from '../../graph/graphClient.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { putItem } from '../../graph/items.ts'
import { nextRetry } from '../../graph/retry.ts'

/** One PUT, ready to go: where to, and the body as it will be sent. */
export interface Submission {
  readonly apiVersion: ApiVersion
  readonly connectionId: string
  readonly itemId: string
  readonly body: Blob
  /** The draft that the body was printed from. */
  readonly draft: ItemDraft
}

/** What is going on between Submit and the result. `until` is in milliseconds since 1970. */
export type SubmitProgress =
  | { readonly kind: 'idle' }
  /** Reading what is stored, before anything is sent. */
  | { readonly kind: 'checking' }
  /** The user is asked whether to replace it. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'sending'; readonly attempt: number }
  | {
      readonly kind: 'waiting'
      readonly attempt: number
      readonly until: number
      readonly error: GraphError
      readonly askedByGraph: boolean
    }
  /** The answer was lost: reading what is stored now. */
  | { readonly kind: 'readingBack' }

interface SendParts {
  readonly client: GraphClient
  readonly signal: AbortSignal
  readonly onProgress: (progress: SubmitProgress) => void
  readonly random?: () => number
}

/**
 * Sends an item. When Graph asks to wait (429, 503, 504) it waits in sight and sends the same bytes again; every other
 * failure ends the attempt. Aborting ends waiting and sending alike.
 */
export async function sendItem(submission: Submission, parts: SendParts): Promise<GraphResult> {
  const { client, signal, onProgress, random = Math.random } = parts
  for (let attempt = 1; ; attempt++) {
    onProgress({ kind: 'sending', attempt })
    const result = await putItem(client, { ...submission, signal })
    if (result.kind === 'ok') return result
    const next = nextRetry(result.error, attempt, random())
    if (next.kind === 'stop') return result
    const until = Date.now() + next.afterSeconds * 1000
    onProgress({ kind: 'waiting', attempt, until, error: result.error, askedByGraph: next.askedByGraph })
    const waited = await waitUntil(until, signal)
    // The answer that was being waited out says more than "stopped" would.
    if (!waited) return result
  }
}

function waitUntil(time: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (waited: boolean) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      resolve(waited)
    }
    const stop = () => finish(false)
    const timer = setTimeout(() => finish(true), Math.max(0, time - Date.now()))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
}
