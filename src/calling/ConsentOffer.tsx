import { Button } from '../ui/Button.tsx'
import { useLatePart } from '../ui/latePart.ts'
import { MessageBar, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'
import styles from './ErrorNotice.module.css'
import type { ErrorAction } from './errorDescription.ts'
import { everything } from './everything.ts'
import { useGraphCalls } from './graphCalls.ts'

interface Props {
  readonly words: ConsentWords
  /** Full names of the permissions that are missing. */
  readonly scopes: readonly string[]
  /** Hears that it is asked for. */
  readonly onAsk?: (() => void) | undefined
  readonly onTryAgain: () => void
  /** Goes on without it; absent where that is all there is to do. */
  readonly onDecline?: (() => void) | undefined
}

/** What an offer to ask for a permission says. */
export interface ConsentWords {
  readonly title: string
  /** The one sentence above the buttons: what it is for. */
  readonly short: string
  /** Which permission that takes, and who grants it. */
  readonly why: string
  readonly allow: string
  readonly decline: string
}

/**
 * Asks for a permission with the reason, before anything was refused; nobody is sent to a consent page unasked. The buttons stand
 * right below one sentence, so that they are in sight where there is little room; the details below them are small.
 */
export function ConsentOffer({ words, scopes, onAsk, onTryAgain, onDecline }: Props) {
  const { act } = useGraphCalls()
  const offer = useLatePart(everything, true)
  const ask = (action: ErrorAction) => {
    onAsk?.()
    act(action, onTryAgain)
  }
  return (
    <MessageBar intent="info" role="status">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <p>{words.short}</p>
        <div className={styles.ask}>
          <Button size="small" appearance="primary" onClick={() => ask({ kind: 'interact', scopes })}>
            {words.allow}
          </Button>
          {offer !== undefined && <offer.EverythingButton scopes={scopes} onAction={ask} />}
          {onDecline !== undefined && (
            <Button size="small" appearance="transparent" onClick={onDecline}>
              {words.decline}
            </Button>
          )}
        </div>
        {offer !== undefined && <offer.EverythingText scopes={scopes} />}
        <p className={styles.everything}>{words.why}</p>
      </MessageBarBody>
    </MessageBar>
  )
}
