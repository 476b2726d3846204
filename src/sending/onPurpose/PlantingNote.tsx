import { BugRegular } from '@fluentui/react-icons'
import styles from './ArmedFailure.module.css'

/** Above the payload: that the next submit sends it with a mistake in it. */
export function PlantingNote() {
  return (
    <p className={styles.planting}>
      <BugRegular className={styles.icon ?? ''} aria-hidden />
      <span>The next submit sends a copy of this with one mistake in it. Result shows exactly what was sent.</span>
    </p>
  )
}
