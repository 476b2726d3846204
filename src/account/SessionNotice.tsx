import type { Session } from '../auth/session.ts'
import { Button } from '../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'

interface Props {
  readonly session: Session
  readonly onDismiss: () => void
  /** Signs in without any Graph permission, for those who wait for an administrator's approval. */
  readonly onSignInBasic: () => void
}

/** What went wrong while signing in or asking for access, with the next step. */
export function SessionNotice({ session, onDismiss, onSignInBasic }: Props) {
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
  return (
    <MessageBar intent="warning" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{message}</MessageBarTitle>
        {nextStep} <code>({code})</code>
      </MessageBarBody>
      <MessageBarActions>
        {session.kind === 'signedOut' && (
          <Button size="small" onClick={onSignInBasic}>
            Sign in without Graph permissions
          </Button>
        )}
        <Button size="small" onClick={onDismiss}>
          Dismiss
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
