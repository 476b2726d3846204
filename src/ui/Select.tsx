import { ChevronDownRegular } from '@fluentui/react-icons'
import type { ComponentProps } from 'react'
import { useFieldProps } from './fieldContext.ts'
import styles from './Select.module.css'

interface Props extends Omit<ComponentProps<'select'>, 'className' | 'size' | 'onChange'> {
  readonly isSmall?: boolean
  readonly onValue: (value: string) => void
}

/** The browser's own list of choices, named by the field around it. It looks as Fluent's does. */
export function Select({ isSmall = false, onValue, children, ...rest }: Props) {
  const props = useFieldProps(rest)
  return (
    <span className={isSmall ? `${styles.root} ${styles.small}` : styles.root}>
      <select {...props} className={styles.select} onChange={({ currentTarget: { value } }) => onValue(value)}>
        {children}
      </select>
      <ChevronDownRegular className={styles.icon ?? ''} />
    </span>
  )
}
