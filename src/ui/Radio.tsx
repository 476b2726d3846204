import type { ComponentProps, ReactNode } from 'react'
import styles from './Radio.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> {
  /** What it is called; more may stand there too. */
  readonly children: ReactNode
}

/** One of several choices. The browser's own radio button with its label; it looks as Fluent's does. */
export function Radio({ children, ...rest }: Props) {
  return (
    <label className={styles.radio}>
      <input {...rest} type="radio" />
      {children}
    </label>
  )
}
