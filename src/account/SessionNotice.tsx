import type { ReactNode } from 'react'
import type { Session } from '../auth/session.ts'
import { Button } from '../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'

interface Props {
  readonly session: Session
  readonly onDismiss: () => void
  /** Signs in without any Graph permission, for those who wait for an administrator's approval. */
  readonly onSignInBasic: () => void
  /** Stands below a sign-in that did not finish. */
  readonly help?: ReactNode
}

/** What went wrong while signing in or asking for access, with the next step. */
export function SessionNotice({ session, onDismiss, onSignInBasic, help }: Props) {
  if (session.kind === 'failed') {
    return (
      <MessageBar intent="error" role="alert">
        <MessageBarBody>
          <MessageBarTitle>Sign-in cannot start</MessageBarTitle>
          {session.message} {session.nextStep}
        </MessageBarBody>
      </MessageBar>
    )
  }
  if (session.kind === 'starting' || session.notice === undefined) return null
  const { message, nextStep, code } = session.notice
  const isSignedOut = session.kind === 'signedOut'
  const isUnfinished = isSignedOut || code === 'unfinished'
  return (
    <>
      <MessageBar intent="warning" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{isUnfinished ? 'Sign-in did not finish' : message}</MessageBarTitle>
          {isUnfinished && message} {nextStep} {code !== 'unfinished' && <code>({code})</code>}
        </MessageBarBody>
        <MessageBarActions>
          {isSignedOut && (
            <Button size="small" onClick={onSignInBasic}>
              Sign in without Graph permissions
            </Button>
          )}
          <Button size="small" onClick={onDismiss}>
            Dismiss
          </Button>
        </MessageBarActions>
      </MessageBar>
      {isUnfinished && help}
    </>
  )
}
