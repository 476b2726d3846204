import { Button } from '../ui/Button.tsx'
import { focusAfter } from '../ui/focusAfter.ts'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'

interface Props {
  readonly connectionId: string
  readonly itemId: string
  readonly onSubmit: () => void
  readonly onDismiss: () => void
}

/** After the return from a sign-in page that came in the way of Submit. */
export function ResumeNotice({ connectionId, itemId, onSubmit, onDismiss }: Props) {
  // The button goes away with the notice.
  const andFocus = (act: () => void) => focusAfter(act, () => document.getElementById('submit-item'))
  return (
    <MessageBar intent="info" role="status">
      <MessageBarBody>
        <MessageBarTitle>You were about to submit this item</MessageBarTitle>
        <code>{itemId}</code> goes to <code>{connectionId}</code> once you say so. The form is as you left it.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => andFocus(onSubmit)}>
          Submit now
        </Button>
        <Button size="small" onClick={() => andFocus(onDismiss)}>
          Not now
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
