import type { GraphError } from '../graph/graphError.ts'
import { Button } from '../ui/Button.tsx'
import { useLatePart } from '../ui/latePart.ts'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../ui/MessageBar.tsx'
import styles from './ErrorNotice.module.css'
import type { Doing, ErrorAction, ErrorDescription } from './errorDescription.ts'
import { errorWords } from './errorWords.ts'
import { everything } from './everything.ts'
import { useGraphCalls } from './graphCalls.ts'
import { unreached } from './unreached.ts'

interface Props {
  readonly error: GraphError
  readonly doing: Doing
  /** Does again what failed; left out where that was Submit. */
  readonly onTryAgain?: (() => void) | undefined
  /** Takes the place of what the page does for the button. */
  readonly onAction?: ((action: ErrorAction) => void) | undefined
  /** It is what the screen is about: its button is the one to press. */
  readonly isMain?: boolean
  /** Says it better than the words for any failure do. */
  readonly description?: ErrorDescription | undefined
  /** What was found out since. */
  readonly finding?: string | undefined
}

/** A failure on the screen: what happened, what it means, what to do, and one button that does it. */
export function ErrorNotice({ error, doing, onTryAgain, onAction, isMain = false, description, finding }: Props) {
  const { act } = useGraphCalls()
  const words = useLatePart(errorWords, description === undefined)
  const missing = error.kind === 'consentNeeded' ? error.scopes : undefined
  const offer = useLatePart(everything, missing !== undefined)
  const { title, meaning, nextSteps, action } =
    description ?? words?.describeGraphError(error, doing, finding === undefined) ?? withoutWords(error, doing)
  const press = (pressed: ErrorAction) => (onAction === undefined ? act(pressed, onTryAgain) : onAction(pressed))
  return (
    <MessageBar
      intent={error.kind === 'aborted' || error.kind === 'consentNeeded' ? 'info' : 'error'}
      role="alert"
      className={styles.notice}
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <p>{meaning}</p>
        {finding !== undefined && (
          <p>
            <strong>{finding}</strong>
          </p>
        )}
        {nextSteps.length === 1 && <p>{nextSteps[0]}</p>}
        {nextSteps.length > 1 && (
          <ul>
            {nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        )}
        {missing !== undefined && offer !== undefined && <offer.EverythingText scopes={missing} />}
      </MessageBarBody>
      {action !== undefined && (
        <MessageBarActions>
          <Button size="small" appearance={isMain ? 'primary' : 'secondary'} onClick={() => press(action)}>
            {actionLabel(action, doing)}
          </Button>
          {missing !== undefined && offer !== undefined && <offer.EverythingButton scopes={missing} onAction={press} />}
        </MessageBarActions>
      )}
    </MessageBar>
  )
}

/** Until the words for it are there; without a network they may not come. */
function withoutWords({ kind }: GraphError, doing: Doing): ErrorDescription {
  if (kind === 'offline' || kind === 'offlineOrBlocked') return unreached(kind, doing, '')
  const next = doing === 'saving the item' ? 'Submit again.' : 'Try again.'
  return {
    title: 'That did not work',
    meaning: `It failed while ${doing}.`,
    nextSteps: [next],
    action: { kind: 'tryAgain' },
  }
}

function actionLabel(action: ErrorAction, doing: Doing): string {
  switch (action.kind) {
    case 'signIn':
      return 'Sign in again'
    case 'interact':
      return action.claims === undefined ? 'Grant access' : 'Verify it is me'
    case 'askFor':
      return `Ask for ${action.scope}`
    case 'tryAgain':
      return doing === 'saving the item' ? 'Submit again' : 'Try again'
  }
}
