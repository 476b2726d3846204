import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from './MessageBar.tsx'
import styles from './PartBoundary.module.css'

interface Props {
  readonly children: ReactNode
  /** For a dialog, whose place is above the page and not in it: leaves it. */
  readonly onLeave?: (() => void) | undefined
  /** Before a part that was not loaded is tried again: what to forget, so that it is asked for. */
  readonly onTryAgain?: () => void
}

/** Around a part of the page that falls alone when it fails: the rest stays, and so does what was typed. */
export class PartBoundary extends Component<Props, { readonly message: string | undefined }> {
  override state: { readonly message: string | undefined } = { message: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { message } = this.state
    const { onLeave, onTryAgain } = this.props
    if (message === undefined) return this.props.children
    const isMissing = lateParts.test(message)
    return (
      <MessageBar intent="error" role="alert" className={onLeave && styles.abovePage}>
        <MessageBarBody>
          <MessageBarTitle>
            {isMissing ? 'A part of the editor could not be loaded' : 'This part stopped because of a fault of its own'}
          </MessageBarTitle>
          {isMissing
            ? 'Your draft is kept. Check your network, then try again or reload the page.'
            : 'The rest of the page goes on, and your draft is kept. If it happens again, report this message: '}
          {!isMissing && <code>{message}</code>}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              onTryAgain?.()
              this.setState({ message: undefined })
            }}
          >
            Try again
          </Button>
          {isMissing && (
            <Button size="small" onClick={() => location.reload()}>
              Reload
            </Button>
          )}
          {onLeave !== undefined && (
            <Button size="small" onClick={onLeave}>
              Close
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    )
  }
}

/** How Chromium, Firefox and WebKit say that a part of a page did not come. */
const lateParts = /dynamically imported module|importing a module script failed|preload CSS/i
