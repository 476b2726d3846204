import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import { draftsInWords } from '../list/draftWords.ts'
import type { DeviceDraftSession } from './deviceDraftSession.ts'

interface Props {
  readonly draftSession: Pick<DeviceDraftSession, 'isNotNow' | 'notNow' | 'adopt'>
  /** How many drafts belong to nobody. */
  readonly count: number
  readonly onAdopted: () => void
}

/** Asks whether drafts from before signing in are to be the user's, unless they said "Not now". */
export function AdoptOffer({ draftSession, count, onAdopted }: Props) {
  const [isLater, setIsLater] = useState(draftSession.isNotNow())
  if (isLater) return null
  return (
    <MessageBar intent="info" role="status">
      <MessageBarBody>
        <MessageBarTitle>
          {count === 1 ? 'Save this draft' : `Save these ${draftsInWords(count)}`} to your account?
        </MessageBarTitle>
        {count === 1 ? 'It was' : 'They were'} written before somebody signed in, so other users of this browser can
        open {count === 1 ? 'it' : 'them'}. The draft you work on becomes yours automatically.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void draftSession.adopt().then(onAdopted)}>
          Keep {count === 1 ? 'it' : 'them'} private
        </Button>
        <Button
          size="small"
          onClick={() => {
            draftSession.notNow()
            setIsLater(true)
          }}
        >
          Not now
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
