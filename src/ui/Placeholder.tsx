import styles from './Placeholder.module.css'
import { comingPlaceAttribute } from './place.ts'

interface Props {
  /** What is being waited for. */
  readonly label: string
  /** Of what will stand here, so that nothing moves then. */
  readonly height: string
  /** Which part of the item it is for: see place.ts. */
  readonly place?: string | undefined
}

/** Keeps the place of something that is on its way. It looks as Fluent's skeleton does. */
export function Placeholder({ label, height, place }: Props) {
  return (
    <div
      {...{ [comingPlaceAttribute]: place }}
      role="progressbar"
      aria-busy
      aria-label={label}
      className={styles.placeholder}
      style={{ height }}
    />
  )
}
