import { SendFilled } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { progressText } from './progressText.ts'
import type { SendingProgress } from './protocol/submission.ts'
import styles from './SubmitBar.module.css'
import { waitText } from './waitText.ts'

interface Props {
  /** What stands against sending; undefined when nothing does. Required: a disabled button must say why. */
  readonly obstacle: { readonly reason: string; readonly isDisabled: boolean } | undefined
  /** Does what the reason asks for. */
  readonly onReason?: (() => void) | undefined
  /** The id of what says at the left what Submit leads to, in place of a reason. */
  readonly describedBy?: string | undefined
  readonly isPending: boolean
  readonly progress: SendingProgress
  readonly onSubmit: () => void
  readonly onCancel: () => void
  /** Another way on, beside the reason. */
  readonly way?: ReactNode
  /** What the next submit will come to, where that is known. */
  readonly notice?: ReactNode
  /** What stands at the left: when the draft was saved, how many problems there are. */
  readonly children: ReactNode
}

/** The bar at the bottom: state of the draft, why Submit is blocked, and Submit itself or what it is doing. */
export function SubmitBar({
  obstacle,
  onReason,
  describedBy,
  isPending,
  progress,
  onSubmit,
  onCancel,
  way,
  notice,
  children,
}: Props) {
  return (
    <footer className={styles.bar}>
      <div className={styles.state}>{children}</div>
      {notice}
      {isPending ? (
        <>
          <Progress progress={progress} />
          {/* The dialog that asks has its own. */}
          {progress.kind !== 'asking' && (
            <Button
              onClick={() => {
                // Cancel goes away with the submission; focus must not go with it.
                document.getElementById(submitId)?.focus()
                onCancel()
              }}
            >
              Cancel
            </Button>
          )}
        </>
      ) : (
        <>
          {onReason === undefined ? (
            <span id={reasonId} className={styles.reason} data-key={obstacle === undefined || undefined}>
              {obstacle?.reason ?? 'Ctrl+Enter'}
            </span>
          ) : (
            <Button id={reasonId} size="small" className={styles.reason} onClick={onReason}>
              {obstacle?.reason}
            </Button>
          )}
          {way}
        </>
      )}
      <Button
        id={submitId}
        appearance="primary"
        className={styles.submit}
        icon={<SendFilled />}
        disabledFocusable={isPending || obstacle?.isDisabled === true}
        aria-describedby={isPending ? undefined : (describedBy ?? reasonId)}
        onClick={onSubmit}
      >
        Submit item
      </Button>
    </footer>
  )
}

const submitId = 'submit-item'

/** What says why Submit does nothing; where it is a button, the key of Submit leads to it. */
export const reasonId = 'submit-reason'

function Progress({ progress }: { readonly progress: SendingProgress }) {
  switch (progress.kind) {
    case 'waiting':
      return <Countdown until={progress.until} askedByGraph={progress.askedByGraph} />
    case 'asking':
      return (
        <span className={styles.reason} data-asking>
          {progressText(progress)}
        </span>
      )
    case 'checking':
    case 'readingBack':
    case 'idle':
    case 'sending':
      return <Spinner label={progressText(progress)} />
  }
}

function Countdown({ until, askedByGraph }: { readonly until: number; readonly askedByGraph: boolean }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.ceil((until - now) / 1000))
  return (
    <span role="timer" className={styles.reason}>
      {askedByGraph ? 'Graph asks to wait' : 'Graph is busy'}: sending again in {waitText(seconds)}
    </span>
  )
}
