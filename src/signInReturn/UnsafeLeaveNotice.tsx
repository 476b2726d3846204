import { Button } from '../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'

interface Props {
  readonly onDownload: () => void
  readonly onLeave: () => void
  readonly onStay: () => void
}

/** Asked before the page is left for sign-in while the browser keeps no draft: the user's work is never lost by a click. */
export function UnsafeLeaveNotice({ onDownload, onLeave, onStay }: Props) {
  return (
    <MessageBar intent="warning" role="alert">
      <MessageBarBody>
        <MessageBarTitle>Leaving this page would lose your draft</MessageBarTitle>
        The browser does not let the editor save it. Download the payload first, or allow this site to store data.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDownload}>
          Download the draft
        </Button>
        <Button size="small" onClick={onLeave}>
          Leave anyway
        </Button>
        <Button size="small" onClick={onStay}>
          Stay
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
