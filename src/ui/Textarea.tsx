import type { ComponentProps } from 'react'
import styles from './Textarea.module.css'

/** What a {@link Textarea} is given by those who pass on how it looks. */
export interface TextareaLook {
  readonly className?: string
  readonly rows?: number
  /** By hand, in height. */
  readonly isResizable?: boolean
}

/** A box for text of several lines. It looks as Fluent's does. */
export function Textarea({ className, isResizable = false, ...rest }: ComponentProps<'textarea'> & TextareaLook) {
  const classes = [styles.root, isResizable && styles.resizable, className].filter(Boolean)
  return (
    <span className={classes.join(' ')}>
      <textarea {...rest} className={styles.textarea} />
    </span>
  )
}
