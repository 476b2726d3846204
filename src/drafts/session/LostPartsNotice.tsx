import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import type { LostPart } from '../store/assembleDraft.ts'

interface Props {
  readonly parts: readonly LostPart[]
}

/** Said when the browser lost some of the draft: which fields to look at before they are sent. */
export function LostPartsNotice({ parts }: Props) {
  const [isDismissed, setIsDismissed] = useState(false)
  if (parts.length === 0 || isDismissed) return null
  const names = parts.map((part) => (part.kind === 'content' ? 'the content' : part.name))
  return (
    <MessageBar intent="warning" role="alert">
      <MessageBarBody>
        <MessageBarTitle>Part of your draft is gone</MessageBarTitle>
        This browser did not keep all of {new Intl.ListFormat('en').format(names)}. The rest of the draft is here. Check{' '}
        {names.length === 1 ? 'that field' : 'those fields'} before you submit.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => setIsDismissed(true)}>
          Dismiss
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
