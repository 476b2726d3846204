import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './FindTab.module.css'
import { findWords } from './words.ts'

interface Props {
  /** In milliseconds since 1970. */
  readonly at: number
  readonly onStop: () => void
}

/** When search is asked again by itself, second by second, and a way to end that. */
export function NextLook({ at, onStop }: Props) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.ceil((at - now) / 1000))
  return (
    <div className={styles.row}>
      <span role="timer">{findWords.lookAgain(seconds)}</span>
      <Button size="small" onClick={onStop}>
        {findWords.stop}
      </Button>
    </div>
  )
}
