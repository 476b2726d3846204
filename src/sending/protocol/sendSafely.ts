import { changesInWords } from '../../domain/compare/changesInWords.ts'
import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import { callPatiently, type Patience } from '../../graph/callPatiently.ts'
import type { GraphResult } from '../../graph/graphClient.ts'
import type { GraphError } from '../../graph/graphError.ts'
import type { ItemAddress } from '../../graph/items.ts'
import { dayAndTimeText } from '../../ui/formats.ts'
import { endingOf } from '../ledger/endingOf.ts'
import type { Ending, LedgerEntry } from '../ledger/ledger.ts'
import { plantMistake } from '../onPurpose/plantMistake.ts'
import type { ReplaceQuestion } from '../replace/replaceQuestion.ts'
import type { StoredReading } from '../stored/readStored.ts'
import type { StoredItems } from '../stored/storedItems.ts'
import { isAnswerLost, type ReadBack, readBackOf } from './readBack.ts'
import type { SendingEnd, SendingProgress, Submission } from './submission.ts'
import { type Wait, waitOf } from './waits.ts'

/** What the user says to the question whether to send. `again`: look once more at what is stored. */
export type AskAnswer = 'replace' | 'asNew' | 'compare' | 'cancel' | 'again'

type Found = Extract<StoredReading, { kind: 'found' }>

/** What sending works with. */
export interface SendingPorts {
  readonly isOnline: () => boolean
  readonly readStored: (address: ItemAddress, signal: AbortSignal) => Promise<StoredReading>
  readonly storedItems: Pick<StoredItems, 'beginWrite'>
  /** What replacing the item that was found would change. */
  readonly compare: (found: Found, submission: Submission) => Promise<ReplaceQuestion>
  readonly isSame: (found: Found, submission: { readonly draft: ItemMembers }) => Promise<boolean>
  readonly ask: (question: ReplaceQuestion, submission: Submission, signal: AbortSignal) => Promise<AskAnswer>
  /** Begins a row of the ledger; what it gives closes the row. It never fails: a device that saves nothing stops no request. */
  readonly beginRow: (entry: Omit<LedgerEntry, 'owner'>, body: Blob) => Promise<(ending: Ending) => Promise<void>>
  /** One PUT of the body, which is that of the submission unless a mistake was planted in it. */
  readonly put: (submission: Submission, signal: AbortSignal, body: Blob) => Promise<GraphResult>
  /** What the sandbox was asked to play at a submission. */
  readonly playedIn?: (submission: Submission) => string | undefined
  /** A failure was asked for: whoever wants to see it is not asked first whether to send what is stored already. */
  readonly isFailureWanted?: () => boolean
  /** The failure that was asked for takes a body with a mistake. */
  readonly isMistakeWanted?: () => boolean
  readonly patience?: Pick<Patience, 'now' | 'random'>
}

/** Who hears what goes on, and who can stop it. */
export interface SendingControl {
  readonly signal: AbortSignal
  readonly onProgress: (progress: SendingProgress) => void
}

/**
 * What happens at Submit, from top to bottom: it overwrites nothing by surprise and leaves nothing unknown. A PUT is never
 * repeated on its own but when Graph asks for it; and one that may have arrived only once a read-back says that it did not.
 */
export async function sendSafely(
  submission: Submission,
  ports: SendingPorts,
  { signal, onProgress }: SendingControl,
): Promise<SendingEnd> {
  if (!ports.isOnline()) return notAsked({ kind: 'offline' })

  const leave = await leaveToSend(submission, ports, { signal, onProgress })
  if (leave.kind !== 'send') return leave

  const planted = ports.isMistakeWanted?.() === true ? await plantMistake(submission.body) : undefined
  const body = planted?.body ?? submission.body
  // The row is there before the request is: a page that goes away meanwhile leaves a trace.
  const closeRow = await ports.beginRow(rowOf(submission, leave.isNew), body)
  const write = ports.storedItems.beginWrite(submission)
  let lastReadBack: ReadBack | undefined
  const waits: Wait[] = []
  let tries = 1
  try {
    const result = await callPatiently(() => ports.put(submission, signal, body), {
      ...ports.patience,
      signal,
      onAttempt(attempt) {
        tries = attempt
        onProgress({ kind: 'sending', attempt })
      },
      onWaiting(waiting) {
        waits.push(waitOf(waiting, ports.patience?.now))
        onProgress({ kind: 'waiting', ...waiting })
      },
      async shallRepeat(error) {
        if (!isAnswerLost(error)) return true
        lastReadBack = await readBackNow(submission, ports, { signal, onProgress })
        // What was there before the first attempt may still be there; what nobody had there before is somebody else's.
        const isRepeated = lastReadBack === 'missing' || (lastReadBack === 'other' && leave.isNew !== true)
        if (isRepeated) lastReadBack = undefined
        return isRepeated
      },
    })
    const isUnsure = result.kind === 'error' && isAnswerLost(result.error)
    const readBack = isUnsure
      ? (lastReadBack ?? (await readBackNow(submission, ports, { signal, onProgress })))
      : undefined
    const ending = endingOf(result, readBack)
    if (ending.result === 'saved') write.saved(submission.draft)
    if (ending.result === 'refused') write.refused()
    await closeRow({ ...ending, played: ports.playedIn?.(submission) })
    const replaced = result.kind === 'ok' && leave.isNew === false ? leave.changes?.() : undefined
    return { kind: 'ended', result, readBack, replaced, waits: waits.slice(0, tries - 1), planted }
  } catch (fault) {
    await closeRow({ result: 'unknown', played: ports.playedIn?.(submission) })
    throw fault
  }
}

interface Leave {
  readonly kind: 'send'
  /** Undefined when nobody could see. */
  readonly isNew: boolean | undefined
  /** What it will change of what is stored, in words. */
  readonly changes?: (() => string) | undefined
}

/** Reads what is stored and asks the user, until it is clear whether to send. */
async function leaveToSend(
  submission: Submission,
  ports: SendingPorts,
  { signal, onProgress }: SendingControl,
): Promise<Leave | SendingEnd> {
  for (;;) {
    onProgress({ kind: 'checking' })
    const reading = await ports.readStored(submission, signal)
    if (reading.kind === 'missing') return { kind: 'send', isNew: true }
    if (signal.aborted) return { kind: 'nothingSent', why: 'stopped' }
    // Without a token the PUT would fail as well: that is said at once, with its way out.
    if (reading.kind === 'error' && needsToken(reading.error)) return notAsked(reading.error)
    const question = await questionAbout(reading, submission, ports)
    const changes = question.kind === 'stored' ? () => changesInWords(question.differences, dayAndTimeText) : undefined
    const { seen } = submission
    if (seen !== undefined && reading.kind === 'found' && (await ports.isSame(reading, { draft: seen })))
      return { kind: 'send', isNew: false, changes }
    const isMeant = submission.isAgain === true || ports.isFailureWanted?.() === true
    if (isMeant && isSameAsStored(question)) return { kind: 'send', isNew: false, changes }
    onProgress({ kind: 'asking' })
    switch (await ports.ask(question, submission, signal)) {
      case 'replace':
        return { kind: 'send', isNew: reading.kind === 'found' ? false : undefined, changes }
      case 'asNew':
        if (question.kind !== 'stored' || question.newId === undefined) break
        return { kind: 'nothingSent', why: 'asNew', itemId: question.newId }
      case 'compare':
        return { kind: 'nothingSent', why: 'comparing' }
      case 'cancel':
        return { kind: 'nothingSent', why: 'cancelled' }
      case 'again':
    }
  }
}

function isSameAsStored(question: ReplaceQuestion): boolean {
  return question.kind === 'stored' && question.differences.length === 0
}

async function questionAbout(
  reading: Exclude<StoredReading, { kind: 'missing' }>,
  submission: Submission,
  { compare }: SendingPorts,
): Promise<ReplaceQuestion> {
  switch (reading.kind) {
    case 'error':
      return { kind: 'unread', error: reading.error }
    case 'unreadable':
      return reading
    case 'found':
      return compare(reading, submission)
  }
}

async function readBackNow(
  submission: Submission,
  { readStored, isSame }: SendingPorts,
  { signal, onProgress }: SendingControl,
): Promise<ReadBack> {
  onProgress({ kind: 'readingBack' })
  return readBackOf(await readStored(submission, signal), (found) => isSame(found, submission))
}

function rowOf({ apiVersion, connectionId, itemId, title }: Submission, isNew: boolean | undefined) {
  const named = title === itemId ? {} : { title }
  return {
    action: 'put',
    apiVersion,
    connectionId,
    itemId,
    ...named,
    ...(isNew === undefined ? {} : { isNew }),
  } as const
}

/** Nothing was sent: what stands in the way takes the place of Graph's answer. */
function notAsked(error: GraphError): SendingEnd {
  return { kind: 'ended', result: { kind: 'error', error }, readBack: undefined }
}

function needsToken({ kind }: GraphError): boolean {
  return kind === 'signInNeeded' || kind === 'consentNeeded' || kind === 'claimsChallenge' || kind === 'tokenFailed'
}
