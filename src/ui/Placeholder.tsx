import styles from './Placeholder.module.css'

interface Props {
  /** What is being waited for. */
  readonly label: string
  /** Of what will stand here, so that nothing moves then. */
  readonly height: string
}

/** Keeps the place of something that is on its way. It looks as Fluent's skeleton does. */
export function Placeholder({ label, height }: Props) {
  return <div role="progressbar" aria-busy aria-label={label} className={styles.placeholder} style={{ height }} />
}
