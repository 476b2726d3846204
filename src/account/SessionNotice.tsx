import type { ComponentProps } from 'react'
import type { Notice } from '../auth/session.ts'
import { Button } from '../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'
import { SignInHelp } from './SignInHelp.tsx'

interface Props {
  readonly notice: Notice
  readonly isSignedOut: boolean
  readonly onDismiss: () => void
  /** Signs in without any Graph permission, for those who wait for an administrator's approval. */
  readonly onSignInBasic: () => void
  readonly config: ComponentProps<typeof SignInHelp>['config']
}

/** What went wrong while signing in or asking for access, with the next step. */
export function SessionNotice({ notice, isSignedOut, onDismiss, onSignInBasic, config }: Props) {
  const { message, nextStep, code } = notice
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
      {isUnfinished && <SignInHelp isUnfinished={code === 'unfinished'} config={config} />}
    </>
  )
}
