import { useEffect } from 'react'
import type { Problem } from '../domain/problem.ts'
import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { type Live, useLive } from '../ui/live.ts'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'
import { bringResumeInSight, resumeNoticeId } from './resumeInSight.ts'
import { useLookUpsOnReturn } from './useLookUpsOnReturn.ts'

interface Props {
  readonly connectionId: string
  readonly itemId: string
  readonly state: Live<{ readonly problems: readonly Problem[] }>
  readonly onSubmit: () => void
  /** Leads to the first of what is to fix. */
  readonly onFirst: () => void
  readonly onDismiss: () => void
}

/** After the return from a sign-in page that came in the way of Submit: what is to fix first, and then the way to submit. */
export function ResumeNotice({ connectionId, itemId, state, onSubmit, onFirst, onDismiss }: Props) {
  const toFix = useLive(state, ({ problems }) => problems.filter(({ severity }) => severity === 'error').length)
  useLookUpsOnReturn(state)
  useEffect(bringResumeInSight, [])
  // The button goes away with the notice.
  const andFocus = (act: () => void) => focusAfter(act, () => document.getElementById('submit-item'))
  const item = <code>{itemId}</code>
  const connection = <code>{connectionId}</code>
  return (
    <div id={resumeNoticeId}>
      <MessageBar intent="info" role="status">
        <MessageBarBody>
          <MessageBarTitle>You were about to submit this item</MessageBarTitle>
          {toFix === 0 ? (
            <>
              {item} goes to {connection} once you say so. The form is as you left it.
            </>
          ) : (
            <>
              {toFix === 1 ? '1 thing' : `${toFix} things`} to fix first. Then {item} can go to {connection}.
            </>
          )}
        </MessageBarBody>
        <MessageBarActions>
          {/* Two buttons: a press that is under way when the last thing is fixed must not send. */}
          {toFix === 0 ? (
            <Button key="submit" size="small" appearance="primary" onClick={() => andFocus(onSubmit)}>
              Submit now
            </Button>
          ) : (
            <Button key="first" size="small" onClick={onFirst}>
              {toFix === 1 ? 'Go to it' : 'Go to the first'}
            </Button>
          )}
          <Button size="small" onClick={() => andFocus(onDismiss)}>
            Not now
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  )
}
