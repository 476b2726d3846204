import { useState } from 'react'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { Button } from '../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'
import { findWords } from './words.ts'

interface Props {
  /** Full names of the permissions. */
  readonly scopes: readonly string[]
  readonly onTryAgain: () => void
}

/** Asks for the permission to search, with the reason; nobody is sent to a consent page unasked. */
export function SearchConsent({ scopes, onTryAgain }: Props) {
  const { act } = useGraphCalls()
  const [isDeclined, setDeclined] = useState(false)
  if (isDeclined) return null
  return (
    <MessageBar intent="info" role="status">
      <MessageBarBody>
        <MessageBarTitle>{findWords.consentTitle}</MessageBarTitle>
        <p>{findWords.consent}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => act({ kind: 'interact', scopes }, onTryAgain)}>
          {findWords.consentButton}
        </Button>
        <Button size="small" appearance="transparent" onClick={() => setDeclined(true)}>
          Not now
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
