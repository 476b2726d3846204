import { CheckmarkCircleFilled, DiamondDismissFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons'
import { createContext, type ReactNode, useContext, useId } from 'react'
import styles from './MessageBar.module.css'
import { useFocusLeft } from './useFocusLeft.ts'

interface Props {
  readonly intent: keyof typeof icons
  /** Heard when it appears, by its title first; without it the notice is a part of the text around it. */
  readonly role?: 'alert' | 'status'
  readonly className?: string | undefined
  /** What has the focus once it went away with the button that was pressed; else what stands beside it. */
  readonly next?: () => HTMLElement | undefined
  readonly children: ReactNode
}

/**
 * A notice with an icon, a title, a text and buttons below them. It looks as Fluent's does. When it goes away with the button
 * that was pressed, the focus goes to what stands beside it.
 */
export function MessageBar({ intent, role, className, next, children }: Props) {
  const titleId = useId()
  const Icon = icons[intent]
  const bar = useFocusLeft(next)
  return (
    <TitleId value={titleId}>
      <div
        ref={bar}
        role={role}
        aria-labelledby={role && titleId}
        className={[styles.bar, styles[intent], className].filter(Boolean).join(' ')}
      >
        <div className={styles.icon}>
          <Icon />
        </div>
        {children}
      </div>
    </TitleId>
  )
}

export function MessageBarBody({ children }: Parts) {
  return <div className={styles.body}>{children}</div>
}

export function MessageBarTitle({ children }: Parts) {
  return (
    <span id={useContext(TitleId)} className={styles.title}>
      {children}
    </span>
  )
}

export function MessageBarActions({ children }: Parts) {
  return <div className={styles.actions}>{children}</div>
}

interface Parts {
  readonly children: ReactNode
}

const TitleId = createContext<string | undefined>(undefined)

const icons = {
  info: InfoFilled,
  warning: WarningFilled,
  error: DiamondDismissFilled,
  success: CheckmarkCircleFilled,
} as const
