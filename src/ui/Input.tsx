import type { ComponentProps, ReactNode, Ref } from 'react'
import { useFieldProps } from './fieldContext.ts'
import styles from './Input.module.css'
import frame from './Textarea.module.css'

export interface InputProps extends Omit<ComponentProps<'input'>, 'size' | 'onChange' | 'children'> {
  readonly isSmall?: boolean
  /** For what is read letter by letter: IDs, numbers, dates. */
  readonly isCode?: boolean
  /** Stands in the box, before the text. */
  readonly icon?: ReactNode
  /** Stands in the box, behind the text. */
  readonly after?: ReactNode
  readonly rootRef?: Ref<HTMLSpanElement>
  readonly onValue: (value: string) => void
}

/** A box for one line of text, named by the field around it. It looks as Fluent's does; `className` is of the box. */
export function Input({
  isSmall = false,
  isCode = false,
  icon,
  after,
  rootRef,
  onValue,
  className,
  ...rest
}: InputProps) {
  const props = useFieldProps(rest)
  return (
    <span
      ref={rootRef}
      className={[frame.root, styles.root, isSmall && styles.small, className].filter(Boolean).join(' ')}
    >
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <input
        type="text"
        {...props}
        className={isCode ? `${styles.input} ${styles.code}` : styles.input}
        onChange={({ currentTarget: { value } }) => onValue(value)}
      />
      {after}
    </span>
  )
}
