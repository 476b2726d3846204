import type { Session } from '../auth/session.ts'
import { MessageBar, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'

/** Said in place of a sign-in that cannot even start, with the next step. */
export function CannotSignIn({ message, nextStep }: Omit<Extract<Session, { kind: 'failed' }>, 'kind'>) {
  return (
    <MessageBar intent="error" role="alert">
      <MessageBarBody>
        <MessageBarTitle>Sign-in cannot start</MessageBarTitle>
        {message} {nextStep}
      </MessageBarBody>
    </MessageBar>
  )
}
