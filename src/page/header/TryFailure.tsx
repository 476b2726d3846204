import { BugRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { FailureId } from '../../sending/onPurpose/failures.ts'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { latePart, useLatePart } from '../../ui/latePart.ts'
import styles from './PageHeader.module.css'

interface Props {
  readonly onTry: (failure: FailureId) => void
}

const lateFailures = latePart(() => import('../../sending/onPurpose/lateFailures.ts'))

/** In the sandbox: what Graph can answer but "saved", each to be seen with a press and a submit. They come for who comes near. */
export function TryFailure({ onTry }: Props) {
  const [isNear, setNear] = useState(false)
  const parts = useLatePart(lateFailures, isNear)
  const near = () => setNear(true)
  return (
    <span className={styles.near} onPointerEnter={near} onFocus={near}>
      <ActionMenu
        trigger={{
          icon: <BugRegular />,
          size: 'small',
          className: styles.failures ?? '',
          'aria-label': 'Try a failure',
          children: <span className={styles.tryFailure}>Try a failure</span>,
        }}
        entries={parts?.failureEntries(onTry) ?? []}
      />
    </span>
  )
}
