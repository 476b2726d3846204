import { useId } from 'react'
import styles from './Spinner.module.css'

interface Props {
  /** What is being waited for; it is the name of the progress bar that the spinner is to a screen reader. */
  readonly label: string
  readonly isTiny?: boolean
}

/** Something goes on, and nobody knows for how long. It looks as Fluent's spinner does. */
export function Spinner({ label, isTiny = false }: Props) {
  const id = useId()
  return (
    <div role="progressbar" aria-labelledby={id} className={styles.spinner}>
      <span className={isTiny ? `${styles.ring} ${styles.tiny}` : styles.ring}>
        <span className={styles.tail} />
      </span>
      <span id={id} className={styles.label}>
        {label}
      </span>
    </div>
  )
}
