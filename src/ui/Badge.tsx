import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** How a badge looks: how loud it is, and what it means. */
export type BadgeLook =
  | `outline-${'informative' | 'success' | 'warning'}`
  | `tint-${'brand' | 'danger' | 'informative' | 'success' | 'warning'}`

interface Props {
  readonly look: BadgeLook
  readonly isRounded?: boolean
  readonly title?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A word or two beside something, that say in what state it is. It looks as Fluent's badge does. */
export function Badge({ look, isRounded = false, title, className, children }: Props) {
  const classes = [styles.badge, styles[look], isRounded && styles.rounded, className].filter(Boolean)
  return (
    <div className={classes.join(' ')} title={title}>
      {children}
    </div>
  )
}
