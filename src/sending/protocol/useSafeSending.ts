import { useState } from 'react'
import type { GraphError } from '../../graph/graphError.ts'
import { announce } from '../../ui/announce.ts'
import { inSlices } from '../../ui/inSlices.ts'
import { endingOf } from '../ledger/endingOf.ts'
import type { Ending } from '../ledger/ledger.ts'
import type { LedgerHandle } from '../ledger/useLedger.ts'
import type { ReplaceAnswer } from '../replace/ReplaceDialog.tsx'
import type { ReplaceQuestion } from '../replace/replaceQuestion.ts'
import type { StoredReading } from '../stored/readStored.ts'
import type { Stored } from '../stored/useStored.ts'
import type { Submission } from './sendItem.ts'
import { isAnswerLost, type Settlement } from './settlement.ts'
import type { BeforeSending, StepParts, SubmitSteps } from './useSubmitItem.ts'

/** A question that waits for the user. */
export interface Asked {
  readonly question: ReplaceQuestion
  readonly submission: Submission
  readonly answer: (answer: ReplaceAnswer | 'again') => void
}

/**
 * What is done around a PUT so that it overwrites nothing by surprise and leaves nothing unknown: before it, the stored
 * item is read and the user asked; after a lost answer, it is read back. A PUT is never repeated for that.
 */
export function useSafeSending(stored: Stored, ledger: LedgerHandle, onCompare: () => void) {
  const [asked, setAsked] = useState<Asked>()
  // The rows of what is being sent, by submission.
  const [settling] = useState(() => new Map<Submission, (ending: Ending) => Promise<void>>())

  const ask = (question: ReplaceQuestion, submission: Submission, signal: AbortSignal) =>
    new Promise<ReplaceAnswer | 'again'>((resolve) => {
      const finish = (answer: ReplaceAnswer | 'again') => {
        signal.removeEventListener('abort', stop)
        setAsked(undefined)
        resolve(answer)
      }
      const stop = () => finish('cancel')
      if (signal.aborted) return stop()
      signal.addEventListener('abort', stop)
      setAsked({ question, submission, answer: finish })
    })

  const before = async (submission: Submission, { signal, onProgress }: StepParts): Promise<BeforeSending> => {
    if (!navigator.onLine) return stopped({ kind: 'offline' })
    for (;;) {
      onProgress({ kind: 'checking' })
      const reading = await stored.read(submission, signal)
      if (reading.kind === 'missing') return send(submission, true)
      if (signal.aborted) return { kind: 'stop' }
      // Without a token the PUT would fail as well: that is said at once, with its way out.
      if (reading.kind === 'error' && needsToken(reading.error)) return stopped(reading.error)
      const question = await questionAbout(reading, submission)
      onProgress({ kind: 'asking' })
      const answer = await ask(question, submission, signal)
      if (answer === 'replace') return send(submission, reading.kind === 'found' ? false : undefined)
      if (answer === 'compare') onCompare()
      if (answer !== 'again') {
        announce('Nothing was sent.')
        return { kind: 'stop' }
      }
    }
  }

  /** The row is there before the request is. */
  const send = async (submission: Submission, isNew: boolean | undefined): Promise<BeforeSending> => {
    const { apiVersion, connectionId, itemId, body } = submission
    const entry = {
      action: 'put',
      apiVersion,
      connectionId,
      itemId,
      ...(isNew === undefined ? {} : { isNew }),
    } as const
    settling.set(submission, await ledger.begin(entry, body))
    return { kind: 'send' }
  }

  const questionAbout = async (reading: Exclude<StoredReading, { kind: 'missing' }>, submission: Submission) => {
    if (reading.kind === 'error') return { kind: 'unread', error: reading.error } as const
    if (reading.kind === 'unreadable') return reading
    const { replaceQuestion } = await import('../replace/replaceQuestion.ts')
    return inSlices(replaceQuestion(reading.item, submission.draft, await stored.recall(submission)))
  }

  const after: SubmitSteps['after'] = async (submission, result, { signal, onProgress }) => {
    let settlement: Settlement | undefined
    if (result.kind === 'error' && isAnswerLost(result.error)) {
      onProgress({ kind: 'readingBack' })
      settlement = await settle(await stored.read(submission, signal), submission)
    }
    if (result.kind === 'ok' || settlement === 'stored') {
      stored.know(submission, { how: 'sent', at: Date.now(), members: submission.draft })
    }
    await settling.get(submission)?.(endingOf(result, settlement))
    settling.delete(submission)
    return settlement
  }

  return { steps: { before, after } satisfies SubmitSteps, asked }
}

/** What a read-back says about what was sent. */
async function settle(reading: StoredReading, { draft }: Submission): Promise<Settlement> {
  switch (reading.kind) {
    case 'missing':
      return 'missing'
    case 'error':
    case 'unreadable':
      return 'unread'
    case 'found': {
      const { compareItems, differencesIn } = await import('../../domain/compare/compareItems.ts')
      const members = await inSlices(compareItems(reading.item.members, draft))
      return differencesIn(members).length === 0 ? 'stored' : 'other'
    }
  }
}

function stopped(error: GraphError): BeforeSending {
  return { kind: 'stop', result: { kind: 'error', error } }
}

function needsToken({ kind }: GraphError): boolean {
  return kind === 'signInNeeded' || kind === 'consentNeeded' || kind === 'claimsChallenge' || kind === 'tokenFailed'
}

export type SafeSending = ReturnType<typeof useSafeSending>
