import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import styles from './Button.module.css'

interface Props extends ComponentProps<'button'> {
  /** `danger` is the press after which something is gone for good. */
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent' | 'danger'
  readonly size?: 'small' | 'medium'
  readonly icon?: ReactNode
  readonly iconPosition?: 'before' | 'after'
  /** It can be reached, so that it can say why, but does nothing. */
  readonly disabledFocusable?: boolean
}

/** The browser's button. It looks as Fluent's does. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  iconPosition = 'before',
  disabledFocusable = false,
  className,
  onClick,
  children,
  ...rest
}: Props) {
  const isIconAlone = icon !== undefined && isNothing(children)
  const isQuiet = appearance === 'subtle' || appearance === 'transparent'
  const isWords = isQuiet && size === 'small' && icon === undefined
  const classes = [
    styles.button,
    styles[appearance],
    styles[size],
    isIconAlone && styles.iconAlone,
    isWords && styles.words,
    className,
  ]
  const shownIcon = icon !== undefined && icon !== null && (
    <span className={`${styles.icon} ${styles[iconPosition]}`}>{icon}</span>
  )
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={disabledFocusable || rest['aria-disabled']}
      onClick={disabledFocusable ? stopped : onClick}
    >
      {iconPosition === 'before' && shownIcon}
      {children}
      {iconPosition === 'after' && shownIcon}
    </button>
  )
}

function isNothing(children: ReactNode): boolean {
  return children === undefined || children === null || children === false || children === ''
}

function stopped(event: MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
