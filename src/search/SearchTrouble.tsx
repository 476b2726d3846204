import { type ReactNode, useState } from 'react'
import { ConsentOffer } from '../calling/ConsentOffer.tsx'
import { ErrorNotice } from '../calling/ErrorNotice.tsx'
import type { Doing } from '../calling/errorDescription.ts'
import { useGraphCalls } from '../calling/graphCalls.ts'
import type { GraphError, Refusal } from '../graph/graphError.ts'
import { Button } from '../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'
import { searchConsent, troubleWords } from './words.ts'

interface Props {
  readonly error: GraphError
  readonly doing: Extract<Doing, 'searching as you' | 'asking Copilot'>
  readonly onTryAgain: () => void
}

/** Why search or Copilot was not asked or did not answer, and one button that helps. What every call can meet is said as elsewhere. */
export function SearchTrouble({ error, doing, onTryAgain }: Props) {
  const { act } = useGraphCalls()
  const [isDeclined, setDeclined] = useState(false)
  if (error.kind === 'consentNeeded') {
    if (isDeclined) return null
    return (
      <ConsentOffer
        words={searchConsent}
        scopes={error.scopes}
        onTryAgain={onTryAgain}
        onDecline={() => setDeclined(true)}
      />
    )
  }
  if (error.kind === 'invalid') {
    return <Refused title={troubleWords.rejected(error.refusal.status)} refusal={error.refusal} />
  }
  if (error.kind !== 'forbidden') return <ErrorNotice error={error} doing={doing} onTryAgain={onTryAgain} />
  const scope = 'ExternalItem.Read.All'
  const hasScope = error.grantedScopes.some((granted) => granted.endsWith(scope))
  const isSearch = doing === 'searching as you'
  return (
    <Refused
      title={isSearch ? troubleWords.noSearch : troubleWords.noCopilot}
      refusal={error.refusal}
      says={isSearch ? (hasScope ? troubleWords.hasScope : troubleWords.needsScope) : troubleWords.needsLicense}
    >
      {isSearch && !hasScope && (
        <Button size="small" onClick={() => act({ kind: 'askFor', scope }, onTryAgain)}>
          {troubleWords.askFor}
        </Button>
      )}
      <Button size="small" onClick={onTryAgain}>
        {troubleWords.again}
      </Button>
    </Refused>
  )
}

interface RefusedProps {
  readonly title: string
  readonly refusal: Refusal
  readonly says?: string
  readonly children?: ReactNode
}

function Refused({ title, refusal, says, children }: RefusedProps) {
  const words = refusal.innerError?.message ?? refusal.message
  return (
    <MessageBar intent="warning" role="status">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {words !== undefined && <p>Graph says: “{words}”</p>}
        {says !== undefined && <p>{says}</p>}
      </MessageBarBody>
      {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  )
}
