import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'

interface Props {
  /** False once the import was undone. */
  readonly isImported: boolean
  /** Puts the other one of the two drafts into the form: before the import, or after it. */
  readonly onSwap: () => void
  readonly onDismiss: () => void
}

/** Said after an import, with the way back; and after that with the way forth. */
export function ImportedNotice({ isImported, onSwap, onDismiss }: Props) {
  return (
    <MessageBar intent="success">
      <MessageBarBody>
        {isImported ? 'The payload is in the form.' : 'The form is as it was before the import.'}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onSwap}>
          {isImported ? 'Undo import' : 'Import it again'}
        </Button>
        <Button size="small" onClick={onDismiss}>
          Dismiss
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
