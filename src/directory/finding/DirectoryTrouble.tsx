import { ConsentOffer } from '../../calling/ConsentOffer.tsx'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { Doing } from '../../calling/errorDescription.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { askedForAccess } from '../askedForAccess.ts'
import { consentWordsFor } from './words.ts'

interface Props {
  readonly error: GraphError
  readonly doing: Extract<Doing, 'finding people and groups' | 'reading who is a member'>
  readonly onTryAgain: () => void
  /** Somebody is looked for who can find the item: what that needs next is asked for with names. */
  readonly isForAccess?: boolean
  /** Goes on without it; absent where nothing else is left to do. */
  readonly onDecline?: () => void
}

/** Why people and groups cannot be read, and the way on. A missing permission is asked for in the same words everywhere. */
export function DirectoryTrouble({ error, doing, onTryAgain, isForAccess = false, onDecline }: Props) {
  if (error.kind !== 'consentNeeded') return <ErrorNotice error={error} doing={doing} onTryAgain={onTryAgain} />
  const scopes = isForAccess ? askedForAccess.with(error.scopes) : error.scopes
  return (
    <ConsentOffer
      words={consentWordsFor(scopes)}
      scopes={scopes}
      onAsk={isForAccess ? askedForAccess.note : undefined}
      onTryAgain={onTryAgain}
      onDecline={onDecline}
    />
  )
}
