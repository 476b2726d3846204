import { type ComponentProps, type MouseEvent, type ReactNode, useImperativeHandle, useRef } from 'react'
import styles from './Button.module.css'
import { usePrimary } from './usePrimary.ts'

interface Props extends ComponentProps<'button'> {
  /** `danger` is the press after which something is gone for good. */
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent' | 'danger'
  readonly size?: 'small' | 'medium'
  readonly icon?: ReactNode
  readonly iconPosition?: 'before' | 'after'
  /** It can be reached, so that it can say why, but does nothing. */
  readonly disabledFocusable?: boolean
}

/** The browser's button. It looks as Fluent's does. Of those that are `primary` one at a time looks so, which `usePrimary` says. */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  iconPosition = 'before',
  disabledFocusable = false,
  className,
  onClick,
  children,
  ref,
  ...rest
}: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => button.current)
  const isAble = !disabledFocusable && rest.disabled !== true
  const isPrimary = usePrimary(button, appearance === 'primary' && isAble)
  const isIconAlone = icon !== undefined && isNothing(children)
  const isQuiet = appearance === 'subtle' || appearance === 'transparent'
  const isWords = isQuiet && size === 'small' && icon === undefined
  const classes = [
    styles.button,
    styles[appearance === 'primary' && isAble && !isPrimary ? 'secondary' : appearance],
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
      ref={button}
      data-primary={isPrimary || undefined}
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
