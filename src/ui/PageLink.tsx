import type { ReactNode } from 'react'
import styles from './PageLink.module.css'

interface Props {
  readonly href: string
  /** What the link is called where its words alone say too little. */
  readonly label: string
  /** In the middle of a sentence it is underlined, so that it is seen without its color. */
  readonly isInSentence?: boolean
  readonly children: ReactNode
}

/** A link to a page outside the editor, which opens beside it. */
export function PageLink({ href, label, isInSentence = false, children }: Props) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      className={isInSentence ? `${styles.link} ${styles.inSentence}` : styles.link}
    >
      {children}
    </a>
  )
}
