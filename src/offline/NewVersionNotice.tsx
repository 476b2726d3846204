import { Button } from '../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'

interface Props {
  /** Keeps the draft, then reloads. */
  readonly onReload: () => void
}

/** After the editor was updated on its host while this page was open. */
export function NewVersionNotice({ onReload }: Props) {
  return (
    <MessageBar intent="info" role="status">
      <MessageBarBody>
        <MessageBarTitle>A new version of the editor is ready</MessageBarTitle>
        It opens when you reload the page. Your draft is kept.
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onReload}>
          Reload now
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
