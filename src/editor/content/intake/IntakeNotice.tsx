import { Button } from '../../../ui/Button.tsx'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../../ui/MessageBar.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import styles from '../ContentTools.module.css'
import { words } from '../words.ts'
import type { Intake } from './useIntake.ts'

interface Props {
  readonly intake: Intake
  /** True while the text that came in stands as it came. */
  readonly canSwap: boolean
  readonly onSwap: (other: NonNullable<Extract<Intake, { readonly title: string }>['other']>) => void
  readonly onDismiss: () => void
}

/** What became of the last thing that was pasted or opened, and the way to its other form. */
export function IntakeNotice({ intake, canSwap, onSwap, onDismiss }: Props) {
  if (intake.kind === 'busy') {
    return (
      <div className={styles.panel}>
        <Spinner label={intake.what} />
      </div>
    )
  }
  const { kind, title, details, other } = intake
  return (
    <div className={styles.panel}>
      <MessageBar intent={kind === 'failed' ? 'warning' : 'info'}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {details.join(' ')}
        </MessageBarBody>
        <MessageBarActions>
          {other !== undefined && canSwap && (
            <Button size="small" onClick={() => onSwap(other)}>
              {other.label}
            </Button>
          )}
          <Button size="small" onClick={onDismiss}>
            {words.dismiss}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  )
}
