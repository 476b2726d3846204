import type { ContentType } from '../../../domain/itemDraft.ts'
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
  readonly onTurn: (type: ContentType) => void
  readonly onDismiss: () => void
}

/** What became of the last thing that was pasted or opened, and the way to its other form; or what a text could become. */
export function IntakeNotice({ intake, canSwap, onSwap, onTurn, onDismiss }: Props) {
  if (intake.kind === 'busy') {
    return (
      <div className={styles.panel}>
        <Spinner label={intake.what} />
      </div>
    )
  }
  if (intake.kind === 'otherType') {
    return (
      <div className={styles.panel}>
        <MessageBar intent="info">
          <MessageBarBody>{intake.isCopied ? words.canBringBack : words.isOtherType[intake.type]}</MessageBarBody>
          <MessageBarActions>
            {intake.canTurn && (
              <Button size="small" onClick={() => onTurn(intake.type)}>
                {intake.isCopied ? words.bringBack : words.turn[intake.type]}
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
  const { kind, title, details, other, isCopied } = intake
  return (
    <div className={styles.panel}>
      <MessageBar intent={kind === 'failed' ? 'warning' : 'info'}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {details.join(' ')}
        </MessageBarBody>
        <MessageBarActions>
          {isCopied === true && canSwap && (
            <Button size="small" onClick={() => onTurn('html')}>
              {words.keepFormatting}
            </Button>
          )}
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
