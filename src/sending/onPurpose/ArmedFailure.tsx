import { BugRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import styles from './ArmedFailure.module.css'
import { armedText, chosenText } from './failures.ts'

interface Props {
  readonly failure: string
  readonly onStop: () => void
}

/** Beside Submit: that the next one will fail, because the user wanted to see it, and the way out of that. */
export function ArmedFailure({ failure, onStop }: Props) {
  const text = armedText(failure)
  const chosen = chosenText(failure)
  useEffect(() => {
    if (chosen !== undefined) announce(chosen)
  }, [chosen])
  if (text === undefined) return null
  return (
    <div role="group" aria-label="Failure on purpose" className={styles.armed}>
      <BugRegular className={styles.icon ?? ''} aria-hidden />
      <span>{text}</span>
      <Button
        size="small"
        onClick={() =>
          // The button goes away with the sentence.
          focusAfter(onStop, () => document.getElementById('submit-item'))
        }
      >
        Stop
      </Button>
    </div>
  )
}
