import { announcement } from './announce.ts'
import { useLive } from './live.ts'
import styles from './visuallyHidden.module.css'

/** The one polite live region of the page. It is there from the start, or screen readers would miss its first sentence. */
export function Announcer() {
  const said = useLive(announcement, (value) => value)
  return (
    <div aria-live="polite" className={styles.hidden}>
      {said.text}
    </div>
  )
}
